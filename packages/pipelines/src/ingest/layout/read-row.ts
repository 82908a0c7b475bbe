import { checkMessages, layoutMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import { foldCell } from '../values/fold-cell.ts';
import { holdsIdentityNumber, holdsMobileNumber } from '../values/identity-number.ts';
import { whereIs } from './find-header.ts';
import type { FoundTable } from './find-table.ts';
import type { ColumnKind, TableLayout } from './layout-schema.ts';
import type { FieldValue, MappedField, MappedRow } from './mapped-row.ts';
import { textsOf } from './merged-cells.ts';
import type { PlannedField, TablePlan } from './plan-columns.ts';
import { columnOf, readField, type Sheet, wordCell } from './read-field.ts';
import { readPlace } from './read-place.ts';
import { attempt, findingAt, type Said, type TableContext } from './table-context.ts';

const shortestPersonal = 11;

const fixed = (value: FieldValue): MappedField => ({ value, cell: null });

const rules = {
  place: 'place',
  year: 'year',
  date: 'value',
  time: 'value',
  quantity: 'value',
  text: 'text',
  code: 'text',
} as const;

/** The label that says whether a row is a total or a part: its place, or the first text in it. */
export function labelOf(grid: Grid, row: number, found: FoundTable, { fields }: TablePlan): string {
  const place = fields.find(({ kind }) => kind === 'place')?.source;
  const cell = place && wordCell({ grid, found }, row, place.column).shown;
  return foldCell(cell || (textsOf(grid, row)[0]?.text ?? '')).text.replaceAll(/\s/gu, '');
}

/** The kind of personal number that stands in a cell where another value should; null where none does. */
function personalIn(sheet: Sheet, row: number, column: number, kind: ColumnKind) {
  const { text } = wordCell(sheet, row, column);
  if (text.length < shortestPersonal) return null;
  if (holdsIdentityNumber(text)) return 'identity';
  // A code or a count may have eleven digits of its own.
  return (kind === 'text' || kind === 'place') && holdsMobileNumber(text) ? 'mobile' : null;
}

/** What one row of a sheet gives. */
export interface ReadRow {
  /** One, or of a table with years as columns one a year. */
  readonly rows: readonly MappedRow[];
  /** Those that an error keeps out, with the fields that could be read. */
  readonly refused: readonly MappedRow[];
  readonly problems: readonly Finding[];
}

/** Read one row of a sheet; one whose own year cannot be read gives no row, not even a refused one. */
export function readRow(
  grid: Grid,
  row: number,
  found: FoundTable,
  plan: TablePlan,
  layout: TableLayout,
  year: number | null,
  context: TableContext,
): ReadRow {
  const problems: Finding[] = [];
  const refused: MappedRow[] = [];
  const isPart = /^(?:#|其中)/u.test(labelOf(grid, row, found, plan));
  const sheet = { grid, found };
  const tell = (said: Said, text?: null) =>
    problems.push({ ...findingAt(grid, { row, ...said }), ...(text === null && { text }) });

  const oneField = (planned: PlannedField, rowYear: number | null): MappedField | null => {
    const source = (rowYear === null ? undefined : planned.byYear.get(rowYear)) ?? planned.source;
    const column = columnOf(sheet, row, rowYear, planned);
    const personal = column === null ? null : personalIn(sheet, row, column, planned.kind);
    if (column !== null && personal) {
      const header = source?.shown ?? planned.layout.field;
      const problem = checkMessages.personalNumber(personal);
      const sentence = layoutMessages.atCell(cellOrigin(grid, row, column), header, problem);
      // What is told keeps no text of the cell: the number itself must not be stored.
      tell({ rule: 'personal-number', sentence, column }, null);
      return null;
    }
    const read = attempt(() => readField(sheet, row, rowYear, planned, context));
    const value = 'value' in read ? read.value : null;
    if (value && value.kind !== 'refused' && value.kind !== 'suspect')
      return { value, cell: column === null ? null : { row, column } };
    const problem = value?.sentence ?? ('refused' in read ? read.refused : null);
    const origin = column === null ? whereIs(grid) : cellOrigin(grid, row, column);
    if (problem)
      tell({
        rule: value?.kind === 'suspect' ? 'suspect' : rules[planned.kind],
        sentence: layoutMessages.atCell(origin, source?.shown ?? planned.layout.field, problem),
        column,
      });
    return null;
  };

  const ofYear = (given: number | null): MappedRow[] => {
    const before = problems.length;
    const fields: Record<string, MappedField> = {};
    const planned = plan.fields.find(({ layout }) => layout.field === 'year');
    const own = planned ? oneField(planned, null) : null;
    const rowYear = own?.value.kind === 'year' ? own.value.year : given;
    if (planned && !own) return [];
    if (layout.place !== undefined) {
      const name = layout.place;
      const read = attempt(() => readPlace({ name, code: null }, rowYear, context));
      if ('value' in read) fields.place = fixed(read.value);
      else tell({ rule: 'place', sentence: read.refused });
    }
    for (const field of plan.fields) {
      const { field: name } = field.layout;
      const read = name === 'year' ? own : oneField(field, rowYear);
      if (read) fields[name] = read;
    }
    if (!own && rowYear !== null) fields.year = fixed({ kind: 'year', year: rowYear });
    for (const [name, constant] of Object.entries(layout.constants))
      fields[name] = fixed({ kind: 'text', text: String(constant) });
    const { file, sheet: sheetName } = grid;
    const read = { table: layout.id, file, sheet: sheetName, row, isPart, fields };
    if (problems.length === before) return [read];
    refused.push(read);
    return [];
  };
  return { rows: (plan.years ?? [year]).flatMap(ofYear), refused, problems };
}
