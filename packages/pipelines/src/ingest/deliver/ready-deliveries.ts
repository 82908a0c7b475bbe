import { type Dataset, datasets, fromRows, type ReadyDelivery } from '@eduplan/core';
import type { Finding } from '../cells/finding.ts';
import { columnLetters } from '../cells/grid.ts';
import type { LayoutRecord } from '../layout/layout-schema.ts';
import { fieldOf, type MappedRow, rowText } from '../layout/mapped-row.ts';
import type { CheckedDelivery } from './read-delivery.ts';

type SetAside = NonNullable<ReadyDelivery['setAside']>[number];

/** Rows by year; a dataset without years has them under an empty one. */
function byYear(rows: readonly MappedRow[]): [year: string, rows: MappedRow[]][] {
  const years = new Map<string, MappedRow[]>();
  for (const row of rows) {
    const year = fieldOf(row, 'year');
    const known = years.get(year);
    if (known) known.push(row);
    else years.set(year, [row]);
  }
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1));
}

const asSetAside = ({ dataset, file, sheet, row, column, text, sentence }: Finding): SetAside => ({
  ...{ dataset: dataset ?? '', file, sheet, row: row ?? 0 },
  ...{ column: column === null ? '' : columnLetters(column), text, rule: sentence },
});

/** Where errors of forms are kept that could not even be told of which dataset they are. */
const datasetOfForms: Readonly<Record<NonNullable<LayoutRecord['forms']>['kind'], string>> = {
  'school-workbooks': 'pupils',
  'fitness-reports': 'fitness',
};

/** The dataset that a delivery without a single good row was for: of several, the first. */
function intendedDataset({ dataset, tables, forms }: LayoutRecord, errors: readonly Finding[]) {
  const ids = [
    ...errors.map((error) => error.dataset),
    dataset,
    ...tables.map((table) => table.dataset),
    forms && datasetOfForms[forms.kind],
  ];
  return ids.reduce<Dataset | undefined>(
    (found, id) => found ?? datasets.find((known) => known.id === id),
    undefined,
  );
}

/** A release without rows that keeps what was set aside; it covers its own folder, with `/`, and no year. */
function withoutRows(
  { record, label, sha256 }: CheckedDelivery,
  errors: readonly Finding[],
): ReadyDelivery[] {
  const dataset = intendedDataset(record, errors);
  if (!dataset || errors.length === 0) return [];
  const { source, received, simulated } = record;
  return [
    {
      dataset,
      input: fromRows([], { file: label, sha256 }),
      delivery: { source, received, covers: `${label}/`, simulated },
      setAside: errors.map(asSetAside),
    },
  ];
}

/**
 * What a store is given of a checked delivery: for each dataset and year a release, since a later
 * delivery of a table of several years supersedes each of them. What was kept out goes with the
 * first release of its dataset, or where that has none with the first of all; where nothing is
 * left to load, with a release of its own that has no rows and supersedes nothing.
 */
export function readyDeliveries(delivery: CheckedDelivery): ReadyDelivery[] {
  const { record, label, sha256, delivered, findings } = delivery;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const loaded = delivered.filter(({ rows }) => rows.length > 0);
  if (loaded.length === 0) return withoutRows(delivery, errors);
  const ids = new Set(loaded.map(({ dataset }) => dataset.id));
  const homeless = errors.filter(({ dataset }) => !ids.has(dataset ?? ''));
  return loaded.flatMap(({ dataset, rows }, index) => {
    const own = errors.filter((error) => error.dataset === dataset.id);
    const aside = [...(index === 0 ? homeless : []), ...own].map(asSetAside);
    return byYear(rows).map(
      ([year, ofYear], at): ReadyDelivery => ({
        dataset,
        input: fromRows(ofYear.map(rowText), {
          file: label,
          sha256,
          address: (row) => {
            const { file = label, sheet = null, row: line = 0 } = ofYear[row] ?? {};
            return { file, sheet, row: line };
          },
        }),
        delivery: {
          source: record.source,
          received: record.received,
          covers: year,
          simulated: record.simulated,
        },
        ...(at === 0 && aside.length > 0 && { setAside: aside }),
      }),
    );
  });
}
