import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Dataset,
  fromCsv,
  openStore,
  type ReadyDelivery,
  type Reject,
  type Sentence,
  SourceError,
  type Store,
  unitOf,
} from '@eduplan/core';
import { checkMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import {
  type ColumnLayout,
  kindOf,
  type LayoutRecord,
  type TableLayout,
} from '../layout/layout-schema.ts';
import { isOnSheet } from '../layout/match-files.ts';

/** Delimited files of more bytes are not mapped cell by cell: DuckDB reads them. */
export const largeBytes = 32 * 2 ** 20;

/** A delimited file that DuckDB reads, with the dataset that it feeds. */
export interface LargeTable {
  readonly file: string;
  readonly ready: ReadyDelivery;
}

const delimited = /\.(csv|tsv|txt)$/iu;

/** Which of some files of a folder are delimited and large. */
export async function largeFiles(
  folder: string,
  names: readonly string[],
  limit: number,
): Promise<string[]> {
  const large: string[] = [];
  for (const name of names)
    if (delimited.test(name) && (await stat(join(folder, name))).size > limit) large.push(name);
  return large;
}

/** Whether a column's cells are what the dataset holds, so that nothing is lost by not mapping them. */
function isPlain(column: ColumnLayout): boolean {
  const { header, values, missing, fillDown, unit, percent } = column;
  const mapped = values !== undefined || fillDown || Object.keys(missing).length > 0;
  if (header === undefined || mapped || percent !== undefined) return false;
  const kind = kindOf(column);
  if (kind !== 'quantity') return kind === 'text' || kind === 'place' || kind === 'year';
  return unit?.from === 'record' && unitOf(unit.symbol).scale.equals(1);
}

function plainColumns(
  { columns, constants, where, limits, place, year, title }: TableLayout,
  dataset: Dataset,
): Record<string, string> | null {
  const isWhole =
    Object.keys(constants).length === 0 &&
    where.length === 0 &&
    limits.length === 0 &&
    place === undefined &&
    year === undefined &&
    title === undefined;
  const named = new Map(columns.map((column) => [column.field, column]));
  const fields = dataset.fields.map(({ name }) => named.get(name));
  if (!isWhole || fields.some((column) => !column || !isPlain(column))) return null;
  return Object.fromEntries(columns.map(({ field, header }) => [field, header?.[0] ?? field]));
}

/**
 * A large delimited file as DuckDB takes it: its header is the first line, and each column is a
 * field as it stands (codes of places, whole years, numbers in their unit).
 *
 * @throws {SourceError} if its record asks for more than that
 */
export function largeTable(
  record: LayoutRecord,
  { folder, label, name }: { folder: string; label: string; name: string },
  datasetOf: (id: string) => Dataset,
): LargeTable {
  const file = `${label}/${name}`;
  const refuse = (sentence: Sentence) => new SourceError(sentence);
  const [layout, ...more] = record.tables.filter((table) =>
    isOnSheet(table, { file, sheet: null }),
  );
  if (!layout || more.length > 0) throw refuse(checkMessages.largeNotPlain(file));
  const dataset = datasetOf(layout.dataset ?? record.dataset ?? '');
  const columns = plainColumns(layout, dataset);
  if (!columns) throw refuse(checkMessages.largeNotPlain(file));
  const delimiter = name.toLowerCase().endsWith('.tsv') ? '\t' : ',';
  return {
    file,
    ready: {
      dataset,
      input: { ...fromCsv(join(folder, name), columns, { delimiter }), file },
      delivery: {
        source: record.source,
        received: record.received,
        covers: name,
        simulated: record.simulated,
      },
      options: { rejects: 'keep' },
    },
  };
}

const asFinding = ({ dataset, file, sheet, row, column, text, rule }: Reject): Finding => ({
  ...{ dataset, file, sheet, row, column: null, severity: 'error', text },
  rule: 'contract',
  sentence: checkMessages.keptAside(`${file}:${row}`, column, text, rule),
});

/** What a store kept aside of releases, as findings. */
export async function findingsOfRejects(
  store: Store,
  releases: readonly string[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const release of releases)
    for (const reject of await store.rejects(release)) findings.push(asFinding(reject));
  return findings;
}

/** Check large tables by loading them into a store of their own, which is let go of. */
export async function checkLargeTables(
  tables: readonly LargeTable[],
): Promise<{ rows: number; findings: Finding[] }> {
  if (tables.length === 0) return { rows: 0, findings: [] };
  const store = await openStore();
  try {
    const releases = await store.loadAll(tables.map(({ ready }) => ready));
    const ids = releases.map(({ id }) => id);
    return {
      rows: releases.reduce((sum, { rows }) => sum + rows, 0),
      findings: await findingsOfRejects(store, ids),
    };
  } finally {
    store.close();
  }
}
