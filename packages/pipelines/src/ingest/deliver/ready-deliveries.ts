import { fromRows, type ReadyDelivery } from '@eduplan/core';
import { fieldOf, type MappedRow, rowText } from '../layout/mapped-row.ts';
import type { CheckedDelivery } from './read-delivery.ts';

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

/**
 * What a store is given of a checked delivery: for each dataset and year a release, since a later
 * delivery of a table of several years supersedes each of them.
 */
export function readyDeliveries({
  record,
  label,
  sha256,
  delivered,
}: CheckedDelivery): ReadyDelivery[] {
  return delivered.flatMap(({ dataset, rows }) =>
    byYear(rows).map(
      ([year, ofYear]): ReadyDelivery => ({
        dataset,
        input: fromRows(ofYear.map(rowText), {
          file: label,
          sha256,
          address: (index) => {
            const { file = label, sheet = null, row = 0 } = ofYear[index] ?? {};
            return { file, sheet, row };
          },
        }),
        delivery: {
          source: record.source,
          received: record.received,
          covers: year,
          simulated: record.simulated,
        },
      }),
    ),
  );
}
