import type { PlaceRegister } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import type { Grid } from '../cells/grid.ts';
import { checkKeys } from './check-rows.ts';
import { fitsPattern } from './file-pattern.ts';
import { findHeader, whereIs } from './find-header.ts';
import type { LayoutRecord, TableLayout } from './layout-schema.ts';
import type { FieldCell, MappedRow } from './mapped-row.ts';
import { isOnSheet } from './match-files.ts';
import { textsOf } from './merged-cells.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { attempt, findingAt, type TableContext } from './table-context.ts';

/** What the files of a source record give, table by table. */
export interface ReadByLayout {
  readonly tables: readonly (ReadTable & {
    readonly dataset: string;
    readonly file: string;
    readonly sheet: string | null;
  })[];
  /** Beside the problems of each table: sheets that no table is for, keys repeated across files. */
  readonly problems: readonly Finding[];
}

/** The context that every table of a record is read with. */
export function contextOf(
  { places: rule, periods, missing, received }: LayoutRecord,
  places: PlaceRegister,
): TableContext {
  return {
    places: rule === 'as-written' ? null : places,
    within: typeof rule === 'object' ? rule.within : undefined,
    periods,
    missing,
    received,
  };
}

// The lines right above a header, blank ones and single cells, belong to it and not to the table before.
function startOf(grid: Grid, layout: TableLayout): number | null {
  const found = attempt(() => findHeader(grid, layout));
  if ('refused' in found) return null;
  let top = found.value.top;
  while (top > 1 && textsOf(grid, top - 1).length < 2) top--;
  return top;
}

/** Whether a dataset has not been told the same of one sheet: tables that share columns find the same there. */
function oncePerDataset(): (dataset: string, finding: Finding) => boolean {
  const told = new Set<string>();
  return (dataset, { rule, row, column, sentence }) => {
    const before = told.size;
    return told.add(JSON.stringify([dataset, rule, row, column, sentence.zh])).size > before;
  };
}

/**
 * Read the sheets of a delivery by its source record.
 *
 * Where several tables stand on one sheet, each ends where the next begins. A sheet that no table
 * is for is told as a warning, since workbooks carry covers and instructions.
 *
 * @param places what places are looked up in: the register, or the list that the record names
 * @param label the folder in front of every file's name, which the record's own paths lack
 */
export function readGridsByLayout(
  record: LayoutRecord,
  grids: readonly Grid[],
  places: PlaceRegister,
  label = '',
): ReadByLayout {
  const inFolder = (file: string) =>
    label !== '' && file.startsWith(`${label}/`) ? file.slice(label.length + 1) : file;
  const context = contextOf(record, places);
  const problems: Finding[] = [];
  const tables = grids.flatMap((grid) => {
    const layouts = record.tables.filter((layout) =>
      isOnSheet(layout, { ...grid, file: inFolder(grid.file) }),
    );
    if (layouts.length === 0) {
      const sheets = record.tables.flatMap(({ sheet, files, id }) => sheet ?? files ?? [id]);
      const sentence = layoutMessages.sheetNotMapped(whereIs(grid), sheets);
      problems.push(findingAt(grid, { rule: 'sheet', severity: 'warning', sentence }));
    }
    const isNew = oncePerDataset();
    const starts = layouts.map((layout) => startOf(grid, layout));
    const read = layouts.map((layout, index) => {
      const from = starts[index] ?? 1;
      const later = starts.filter((start) => start !== null && start > from);
      const until = Math.min(grid.height + 1, ...later.map(Number));
      const table = readTable(grid, layout, context, layouts.length > 1 ? { from, until } : {});
      const { file, sheet } = grid;
      const dataset = layout.dataset ?? record.dataset ?? '';
      const told = table.problems.filter((problem) => isNew(dataset, problem));
      return { ...table, problems: told, dataset, file, sheet };
    });
    const rows = new Set(read.flatMap((each) => each.rows.map(({ row }) => row))).size;
    if (grid.hidden && rows > 0)
      problems.push(
        findingAt(grid, {
          rule: 'hidden-sheet',
          severity: 'warning',
          sentence: layoutMessages.hiddenSheet(whereIs(grid), rows),
        }),
      );
    return read;
  });
  for (const file of new Set(grids.map((grid) => grid.file))) {
    const expected = record.files.find(({ path }) => fitsPattern(inFolder(file), path))?.rows;
    const lines = tables.reduce((sum, table) => sum + (table.file === file ? table.lines : 0), 0);
    if (expected === undefined || lines === expected) continue;
    const sentence = layoutMessages.wrongRowCount(file, expected, lines);
    problems.push(findingAt({ file, sheet: null }, { rule: 'rows', sentence }));
  }
  const gridOf = new Map(grids.map((grid) => [whereIs(grid), grid]));
  const textOf = (of: MappedRow, { row, column }: FieldCell) =>
    gridOf.get(whereIs(of))?.at(row, column).shown ?? '';
  for (const layout of record.tables) {
    const rows = tables.filter(({ table }) => table === layout.id).flatMap((table) => table.rows);
    problems.push(...checkKeys(rows, layout.key, textOf));
  }
  return { tables, problems };
}
