import type { Dataset, Release } from '@eduplan/core';
import { checkMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { fieldOf, type MappedRow } from '../layout/mapped-row.ts';

/** What one delivery brings of one dataset: whose it is, when it came, how it is named. */
export interface DeliveredDataset {
  readonly label: string;
  readonly sha256: string;
  readonly dataset: Dataset;
  readonly source: string;
  /** Date received, written 2024-03-01. */
  readonly received: string;
  readonly rows: readonly MappedRow[];
}

interface Counted {
  readonly label: string | null;
  readonly received: string;
}

const yearsOf = (rows: readonly MappedRow[]) =>
  [...new Set(rows.map((row) => fieldOf(row, 'year')))].sort();

/**
 * Deliveries of which a year does not count and nobody would expect it: the store holds a later
 * one of the same source and year already, or one beside it has the same date, of which the one
 * read last counts. A warning each. Of two deliveries beside each other with two dates the later
 * counts, as it should, and nothing is told.
 *
 * @param delivered in the order in which they are loaded
 * @param stored the releases of the store; none where there is no store
 */
export function checkSuperseded(
  delivered: readonly DeliveredDataset[],
  stored: readonly Release[],
): Finding[] {
  const laterThan = (one: DeliveredDataset, year: string): Counted | undefined => {
    const isOf = (dataset: string, source: string) =>
      dataset === one.dataset.id && source === one.source;
    const beside = delivered.filter(
      (other, at) =>
        isOf(other.dataset.id, other.source) &&
        other.sha256 !== one.sha256 &&
        other.received === one.received &&
        at > delivered.indexOf(one) &&
        yearsOf(other.rows).includes(year),
    );
    const before = stored.filter(
      ({ dataset, source, covers, received, rows, sha256 }) =>
        isOf(dataset, source) &&
        covers === year &&
        rows > 0 &&
        sha256 !== one.sha256 &&
        received > one.received,
    );
    const all: Counted[] = [...beside, ...before.map((each) => ({ ...each, label: null }))];
    return all.reduce<Counted | undefined>(
      (last, each) => (last && last.received > each.received ? last : each),
      undefined,
    );
  };
  return delivered.flatMap((one) =>
    yearsOf(one.rows).flatMap((year): Finding[] => {
      const later = laterThan(one, year);
      if (!later) return [];
      const { label, received, dataset } = one;
      const sentence = checkMessages.superseded({ label, received }, dataset.name, year, later);
      return [
        {
          ...{ file: label, sheet: null, row: null, column: null, text: null },
          ...{ severity: 'warning', rule: 'superseded', dataset: dataset.id, sentence },
        },
      ];
    }),
  );
}
