import { fromRows, type ReadyDelivery } from '@eduplan/core';
import type { Finding } from '../cells/finding.ts';
import { columnLetters } from '../cells/grid.ts';
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

/**
 * What a store is given of a checked delivery: for each dataset and year a release, since a later
 * delivery of a table of several years supersedes each of them. What was kept out goes with the
 * first release of its dataset, or where that has none with the first of all.
 */
export function readyDeliveries(delivery: CheckedDelivery): ReadyDelivery[] {
  const { record, label, sha256, delivered, findings } = delivery;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const loaded = delivered.filter(({ rows }) => rows.length > 0);
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
