import { layoutMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import { whereIs } from './find-header.ts';
import type { FoundTable } from './find-table.ts';
import type { TableLayout } from './layout-schema.ts';
import { type FieldCell, fieldText, type MappedField, type MappedRow } from './mapped-row.ts';
import type { TablePlan } from './plan-columns.ts';
import { missingPeriods, type Period, periodFamilyOf } from './read-period.ts';
import { attempt, findingAt, type TableContext } from './table-context.ts';

const yearOf = ({ fields }: MappedRow) => {
  const value = fields.year?.value;
  return value?.kind === 'year' ? value.year : null;
};

/** A place counts by its name where no register gave it a code of its own. */
function keyText(field: MappedField | undefined): string {
  if (!field) return '';
  const { value } = field;
  return value.kind === 'place' && !value.isRegistered && value.name !== ''
    ? value.name
    : (fieldText(field) ?? '');
}

/** Fields that say whose row it is, the narrower first. */
const owners = ['school', 'place'] as const;

/** The field of a key that a row is told by, with its cell in the row; undefined where none has one. */
function tellingField({ row, sheet, fields }: MappedRow, key: readonly string[]) {
  const isInRow = (cell: FieldCell | null) =>
    cell?.row === row && (cell.sheet === undefined || cell.sheet === sheet);
  return [...owners.filter((name) => key.includes(name)), ...[...key].reverse()]
    .flatMap((name) => fields[name] ?? [])
    .find((field): field is MappedField & { cell: FieldCell } => isInRow(field.cell));
}

/** What was read from a cell, of a place as it was written: without its sheet nothing else is left of it. */
const asRead = (field: MappedField) =>
  field.value.kind === 'place' ? field.value.name : fieldText(field);

/**
 * Rows that repeat the key of an earlier one, each an error: if they say the same, the later row
 * is one too many; if not, neither can be trusted. The rows may come from several files. Each is
 * told at the cell that says whose row it is: the school's where the key has one, else the
 * place's, else that of the key's last field; of a row that has none of its own, at the row.
 *
 * @param key fields that tell one row from every other; none checks nothing
 * @param textOf the text of a row's cell; what was read from it unless given
 */
export function checkKeys(
  rows: readonly MappedRow[],
  key: readonly string[],
  textOf?: (row: MappedRow, cell: FieldCell) => string,
): Finding[] {
  const seen = new Map<string, MappedRow>();
  const findings: Finding[] = [];
  if (key.length === 0) return findings;
  for (const row of rows) {
    const texts = key.map((name) => keyText(row.fields[name]));
    const id = JSON.stringify(texts);
    const before = seen.get(id);
    if (!before) {
      seen.set(id, row);
      continue;
    }
    const differing = Object.keys(row.fields).filter((name) => {
      const [mine, other] = [row.fields[name], before.fields[name]];
      return (mine && fieldText(mine)) !== (other && fieldText(other));
    });
    const originOf = (of: MappedRow) =>
      cellOrigin(of, of.row, tellingField(of, key)?.cell.column ?? 1);
    const sentence = layoutMessages.sameKey(
      key.map((name, index) => `${name}=${texts[index]}`).join(', '),
      originOf(before),
      originOf(row),
      differing,
    );
    for (const told of differing.length > 0 ? [before, row] : [row]) {
      const { file, sheet, row: line } = told;
      const field = tellingField(told, key);
      const text = field && (textOf ? textOf(told, field.cell) : asRead(field));
      findings.push({
        ...{ file, sheet, row: line, column: field?.cell.column ?? null, text: text ?? null },
        ...{ severity: 'error', rule: 'key', sentence },
      });
    }
  }
  return findings;
}

/** Codes that stand beside several names (an error), and names beside several codes (a warning). */
export function checkCodes(grid: Grid, rows: readonly MappedRow[]): Finding[] {
  const namesOf = new Map<string, Set<string>>();
  const codesOf = new Map<string, Set<string>>();
  const add = (sets: Map<string, Set<string>>, key: string, value: string) =>
    sets.set(key, (sets.get(key) ?? new Set()).add(value));
  for (const { fields } of rows) {
    const value = fields.place?.value;
    if (value?.kind !== 'place' || value.isRegistered) continue;
    if (value.code === null || value.name === '') continue;
    add(namesOf, value.code, value.name);
    add(codesOf, value.name, value.code);
  }
  const several = (sets: Map<string, Set<string>>) =>
    [...sets]
      .filter(([, values]) => values.size > 1)
      .map(([key, values]) => [key, [...values]] as const);
  const where = whereIs(grid);
  return [
    ...several(namesOf).map(([code, names]) =>
      findingAt(grid, {
        rule: 'codes',
        sentence: layoutMessages.codeWithNames(where, code, names),
      }),
    ),
    ...several(codesOf).map(([name, codes]) =>
      findingAt(grid, {
        rule: 'codes',
        severity: 'warning',
        sentence: layoutMessages.nameWithCodes(where, name, codes),
      }),
    ),
  ];
}

/** Rows of years after the date received, which only projections have. */
export function checkYears(
  grid: Grid,
  rows: readonly MappedRow[],
  { projections }: TableLayout,
  { received }: TableContext,
): Finding[] {
  if (received === undefined || projections) return [];
  const last = Number(received.slice(0, 4));
  return rows.flatMap((row) => {
    const year = yearOf(row);
    const { column = null } = row.fields.year?.cell ?? {};
    return year !== null && year > last
      ? [
          findingAt(grid, {
            rule: 'year',
            row: row.row,
            column,
            sentence: layoutMessages.atCell(
              cellOrigin(grid, row.row, column ?? 1),
              'year',
              layoutMessages.yearInFuture(year, received),
            ),
          }),
        ]
      : [];
  });
}

/** Kinds of period that do not go together in one table (an error), and gaps between its periods. */
export function checkPeriods(
  grid: Grid,
  found: FoundTable,
  rows: readonly MappedRow[],
  { fields }: TablePlan,
  { periods: families = [] }: TableContext,
): Finding[] {
  const column = fields.find(({ kind }) => kind === 'year')?.beside?.column ?? null;
  const where = whereIs(grid);
  const identifierOf = (row: number) =>
    column === null ? null : grid.at(row, column).shown.normalize('NFKC').trim();
  // A row whose period is refused says all the same which kind of period it is of.
  const identifiers = new Set(column === null ? [] : found.rows.map(identifierOf));
  const named = [...identifiers].flatMap((identifier) => {
    const family = attempt(() => periodFamilyOf(identifier ?? '', families));
    return 'value' in family ? family.value.family : [];
  });
  const mixed = [...new Set(named)];
  const periods = rows.flatMap((row): Period[] => {
    const year = yearOf(row);
    return year === null ? [] : [{ year, identifier: identifierOf(row.row) }];
  });
  const missing = missingPeriods(periods, families);
  const told: Finding[] = [];
  if (mixed.length > 1)
    told.push(
      findingAt(grid, { rule: 'periods', sentence: layoutMessages.mixedPeriods(where, mixed) }),
    );
  if (missing.length > 0)
    told.push(
      findingAt(grid, {
        rule: 'gaps',
        severity: 'warning',
        sentence: layoutMessages.gaps(where, missing),
      }),
    );
  return told;
}
