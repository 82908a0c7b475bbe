import type { Dataset } from '@eduplan/core';
import type { Finding } from '../cells/finding.ts';
import { checkKeys } from '../layout/check-rows.ts';
import { fieldOf, type MappedRow } from '../layout/mapped-row.ts';

/** Rows of one dataset from one delivery: whose it is and when it came. */
export interface DatasetRows {
  readonly dataset: Dataset;
  readonly source: string;
  /** Date received, written 2024-03-01. */
  readonly received: string;
  readonly rows: readonly MappedRow[];
}

/** Of one source and year the rows of its last delivery, since that supersedes those before. */
function lastRows(delivered: readonly DatasetRows[]): MappedRow[] {
  const last = new Map<string, { readonly received: string; readonly rows: MappedRow[] }>();
  for (const { source, received, rows } of delivered) {
    const own = new Map<string, MappedRow[]>();
    for (const row of rows) {
      const key = `${source} ${fieldOf(row, 'year')}`;
      const known = own.get(key);
      if (known) known.push(row);
      else own.set(key, [row]);
    }
    for (const [key, ofYear] of own)
      if (received >= (last.get(key)?.received ?? '')) last.set(key, { received, rows: ofYear });
  }
  return [...last.values()].flatMap(({ rows }) => rows);
}

/** Keys that stand in the deliveries of two sources, each an error: a store takes neither. */
export function checkAcross(delivered: readonly DatasetRows[]): Finding[] {
  return [...new Set(delivered.map(({ dataset }) => dataset))].flatMap((dataset) => {
    const same = delivered.filter((each) => each.dataset === dataset);
    if (new Set(same.map(({ source }) => source)).size < 2) return [];
    return checkKeys(lastRows(same), dataset.grain).map((finding) => ({
      ...finding,
      dataset: dataset.id,
    }));
  });
}
