import { layoutMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import type { Grid } from '../cells/grid.ts';
import { foldCell } from '../values/fold-cell.ts';
import { checkBelowNotes } from './check-below-notes.ts';
import { checkLimits } from './check-limits.ts';
import { checkCodes, checkKeys, checkPeriods, checkYears } from './check-rows.ts';
import { checkTotals, type MappedTotal } from './check-totals.ts';
import { whereIs } from './find-header.ts';
import { type FoundTable, findTable, type TableLine } from './find-table.ts';
import type { TableLayout } from './layout-schema.ts';
import type { MappedRow } from './mapped-row.ts';
import { planColumns } from './plan-columns.ts';
import { wordCell } from './read-field.ts';
import { labelOf, readRow } from './read-row.ts';
import { tableYear } from './read-year-rule.ts';
import { attempt, findingAt, type Said, type TableContext } from './table-context.ts';

/** What one table of a sheet gives. */
export interface ReadTable {
  readonly table: string;
  /** Rows that may count. A row with an error is not among them, and none is if the table has one. */
  readonly rows: readonly MappedRow[];
  /** The rows that an error keeps out, with those of their fields that could be read. */
  readonly refused: readonly MappedRow[];
  /** How many rows of data the sheet holds, those left out or refused among them. */
  readonly lines: number;
  /** Rows of totals: compared with the rows that they add up, and not read as rows. */
  readonly totals: readonly MappedTotal[];
  readonly preamble: readonly TableLine[];
  readonly notes: readonly TableLine[];
  /** Rows of the sheet that the conditions of the layout leave out. */
  readonly skipped: readonly number[];
  /** Errors keep their row out (the whole table, where they name no row or a header); warnings do not. */
  readonly problems: readonly Finding[];
}

function unread(
  grid: Grid,
  layout: TableLayout,
  said: readonly Said[],
  found?: FoundTable,
): ReadTable {
  const problems = said.map((one) => findingAt(grid, one));
  const { preamble = [], notes = [] } = found ?? {};
  return {
    table: layout.id,
    rows: [],
    refused: [],
    lines: 0,
    totals: [],
    preamble,
    notes,
    skipped: [],
    problems,
  };
}

/**
 * Read one table of a sheet into rows, by its layout.
 *
 * Every value keeps the cell that it was read from. What is wrong is told, each with its cell, and
 * neither repaired nor dropped without a word: unknown headers and places with the near ones,
 * values that break their column's contract, repeated keys, codes with two names, gaps in the
 * years, totals that their rows do not add up to.
 *
 * @param range the rows of the sheet that may belong to it, where several tables stand on one sheet
 */
export function readTable(
  grid: Grid,
  layout: TableLayout,
  context: TableContext,
  range: { readonly from?: number; readonly until?: number } = {},
): ReadTable {
  const search = attempt(() => findTable(grid, layout, range));
  if ('refused' in search)
    return unread(grid, layout, [{ rule: 'header', sentence: search.refused }]);
  const found = search.value;
  const year = attempt(() => tableYear(grid, found.preamble, layout.year));
  const plan = planColumns(grid, found, layout, context);
  const said: Said[] = [
    ...plan.problems,
    ...('refused' in year ? [{ rule: 'year', sentence: year.refused }] : []),
  ];
  const isWrong = said.some(({ severity }) => severity !== 'warning');
  if (isWrong || 'refused' in year) return unread(grid, layout, said, found);

  const plain = (label: string) => label.normalize('NFKC').replaceAll(/\s/gu, '');
  const totalLabels = new Set(layout.totals.map(plain));
  const subtotalLabels = new Set(layout.subtotals.map(plain));
  const totalRows: { row: number; label: string; isSubtotal: boolean }[] = [];
  const skipped: number[] = [];
  const rows: MappedRow[] = [];
  const withErrors: MappedRow[] = [];
  const problems: Finding[] = [];
  for (const row of found.rows) {
    const label = labelOf(grid, row, found, plan);
    const isSubtotal = subtotalLabels.has(label);
    if (isSubtotal || totalLabels.has(label)) {
      totalRows.push({ row, label, isSubtotal });
      continue;
    }
    const passes = plan.conditions.every((condition) =>
      condition.passes(foldCell(wordCell({ grid, found }, row, condition.column).shown).text),
    );
    if (!passes) {
      skipped.push(row);
      continue;
    }
    const read = readRow(grid, row, found, plan, layout, year.value, context);
    rows.push(...read.rows);
    withErrors.push(...read.refused);
    problems.push(...read.problems);
  }
  const belowNotes = checkBelowNotes(grid, found, plan);
  problems.push(...belowNotes);
  const isWhole = problems.length === 0 && skipped.length === 0;
  const totals = checkTotals(
    grid,
    totalRows,
    rows,
    isWhole,
    (row) =>
      readRow(
        grid,
        row,
        found,
        {
          ...plan,
          fields: plan.fields.filter(({ kind }) => kind === 'quantity' || kind === 'year'),
        },
        layout,
        year.value,
        context,
      ).rows,
  );
  if (rows.length === 0 && isWhole)
    problems.push(
      findingAt(grid, { rule: 'rows', sentence: layoutMessages.noRows(whereIs(grid)) }),
    );
  const checks = [
    ...checkYears(grid, rows, layout, context),
    ...checkPeriods(grid, found, rows, plan, context),
    ...checkCodes(grid, rows),
    ...checkKeys(rows, layout.key, ({ row }, { column }) => grid.at(row, column).shown),
    ...checkLimits(grid, rows, layout, plan),
  ];
  const warned = said.map((one) => findingAt(grid, one));
  const all = [...warned, ...problems, ...checks, ...totals.problems];
  const refusesAll = all.some(({ severity, row }) => severity === 'error' && row === null);
  const refused = new Set(checks.flatMap(({ severity, row }) => (severity === 'error' ? row : [])));
  const isKept = ({ row }: MappedRow) => !refusesAll && !refused.has(row);
  return {
    table: layout.id,
    rows: rows.filter(isKept),
    refused: [...withErrors, ...rows.filter((row) => !isKept(row))],
    lines: found.rows.length - totalRows.length + belowNotes.length,
    totals: totals.totals,
    preamble: found.preamble,
    notes: found.notes,
    skipped,
    problems: all,
  };
}
