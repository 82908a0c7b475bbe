import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlaces } from '@eduplan/core';
import type { Cell, Grid, Merge } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import { gridOf } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import type { LayoutRecord } from '../../../../packages/pipelines/src/ingest/layout/layout-schema.ts';
import { fieldText } from '../../../../packages/pipelines/src/ingest/layout/mapped-row.ts';
import { parseLayoutRecord } from '../../../../packages/pipelines/src/ingest/layout/parse-layout-record.ts';
import {
  type ReadByLayout,
  readGridsByLayout,
} from '../../../../packages/pipelines/src/ingest/layout/read-grids-by-layout.ts';
import type { ReadTable } from '../../../../packages/pipelines/src/ingest/layout/read-table.ts';

const root = join(import.meta.dirname, '../../../..');

/** The folder of source records made for tests. */
export const layouts = join(root, 'tests/fixtures/layouts');

/** Published statistics beside the project; absent elsewhere. */
export const sharedData = join(root, '../shared/data');

/** The register of places of the project. */
export const places = parsePlaces(readFileSync(join(root, 'data/places/places.csv'), 'utf8'));

/** A source record of the fixtures. */
export const fixture = (name: string): LayoutRecord =>
  parseLayoutRecord(readFileSync(join(layouts, name), 'utf8'), name);

const head = `dataset: test
source: test
title: { zh: 测试, en: Test }
producer: 测试
licence: none
received: 2024-09-30
files:
  - path: '*'
`;

/** A record with these tables, written as YAML from their first dash on. */
export const recordOf = (tables: string, more = ''): LayoutRecord =>
  parseLayoutRecord(`${head}${more}tables:\n${tables}`, 'source.yaml');

/** A sheet of text: a line each, cells parted by a vertical bar. */
export const sheetOf = (text: string, merges: readonly Merge[] = [], file = 'a.xlsx'): Grid =>
  gridOf(
    { file, sheet: '表1' },
    text
      .replace(/^\n/u, '')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
    merges,
  );

/** Merged ranges, each as `[top, left, bottom, right]`. */
export const merged = (...ranges: readonly [number, number, number, number][]): Merge[] =>
  ranges.map(([top, left, bottom, right]) => ({ top, left, bottom, right }));

/** A cell that a spreadsheet stores as a number. */
export const number = (text: string, shown = text): Cell => ({
  kind: 'number',
  text,
  shown,
  formula: null,
});

/** What the tables give, read from one or several sheets. */
export const read = (tables: string, grids: Grid | readonly Grid[], more = ''): ReadByLayout =>
  readGridsByLayout(recordOf(tables, more), [grids].flat(), places);

/** The only table of a reading. */
export function only({ tables }: ReadByLayout): ReadTable {
  const [table, ...more] = tables;
  if (!table || more.length > 0) throw new Error(`${tables.length} tables were read`);
  return table;
}

/** The rows as text, field by field in the order asked for. */
export const texts = ({ rows }: Pick<ReadTable, 'rows'>, ...fields: readonly string[]) =>
  rows.map((row) =>
    fields.map((name) => {
      const field = row.fields[name];
      return field ? fieldText(field) : undefined;
    }),
  );

/** The sentences of what was found, in Chinese. */
export const said = ({ problems }: Pick<ReadTable, 'problems'>) =>
  problems.map(({ sentence }) => sentence.zh);
