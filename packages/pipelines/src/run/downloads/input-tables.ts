import { type Dataset, datasets, type Store } from '@eduplan/core';
import { indexWording } from '@eduplan/reports';
import { originText } from '../plain-rows.ts';
import type { ColumnKind, DownloadColumn, DownloadTable } from './download-table.ts';

/** More rows than this are not given away: no spreadsheet opens them. */
export const mostRows = 200_000;

const kindOf = ({ kind, scale }: Dataset['fields'][number]): ColumnKind =>
  kind === 'decimal' ? { decimals: scale } : kind === 'integer' ? 'integer' : 'text';

const columnsOf = ({ fields }: Dataset): DownloadColumn[] => [
  ...fields.map((field) => ({ name: field.column, kind: kindOf(field) })),
  { name: 'simulated', kind: 'text' },
  { name: 'origin', kind: 'text' },
];

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? value : String(value);
}

const titleOf = ({ name }: Dataset) => ({
  zh: indexWording.zh.inputData(name.zh),
  en: indexWording.en.inputData(name.en),
});

/** The checked rows of a release's dataset, or how many they are where they are too many. */
export type InputTable = DownloadTable & { readonly leftOut?: number };

/**
 * The checked rows of each dataset that a store has a current release of, in the order of the
 * catalogue: its own columns, whether the row is simulated, and where it stood.
 */
export async function inputTables(store: Store): Promise<InputTable[]> {
  const releases = (await store.releases()).filter(({ current }) => current);
  const simulated = new Set(releases.filter((each) => each.simulated).map(({ id }) => id));
  const tables: InputTable[] = [];
  for (const dataset of datasets) {
    const own = releases.filter((release) => release.dataset === dataset.id);
    const count = own.reduce((sum, { rows }) => sum + rows, 0);
    if (count === 0) continue;
    const name = `inputs/${dataset.id}`;
    const table = { name, title: titleOf(dataset), columns: columnsOf(dataset) };
    if (count > mostRows) {
      tables.push({ ...table, rows: [], leftOut: count });
      continue;
    }
    const rows = (await store.rows(dataset)).map(({ origin, ...row }) => ({
      ...Object.fromEntries(
        dataset.fields.map((field) => [
          field.column,
          cell((row as Readonly<Record<string, unknown>>)[field.name]),
        ]),
      ),
      simulated: simulated.has(origin.release) ? 'yes' : 'no',
      origin: originText(origin),
    }));
    tables.push({ ...table, rows });
  }
  return tables;
}
