import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ComputeResult,
  compute,
  fromRows,
  type Indicator,
  openStore,
  parsePlaces,
  publishedFigures,
} from '@eduplan/core';

const file = join(import.meta.dirname, '../../../data/places/places.csv');

/** The register of places. */
export const places = parsePlaces(readFileSync(file, 'utf8'), 'places.csv');

interface Details {
  readonly place?: string;
  readonly document?: string;
  readonly low?: string;
  readonly high?: string;
  readonly printed?: string;
  readonly vintage?: 'preliminary' | 'announcement';
  readonly evidence?: 'copy' | 'derived' | 'recalled';
}

/** A figure of China unless another place is given; its value, in base units, is known exactly unless ends are given. */
export function figure(series: string, year: number, value: string, details: Details = {}) {
  return {
    place: '100000',
    year,
    series,
    status: 'result',
    value,
    low: value,
    high: value,
    evidence: 'copy',
    document: '公报',
    ...details,
  };
}

/** Compute indicators from such figures, for China and Liuzhou unless told. */
export async function computeFrom(
  rows: readonly ReturnType<typeof figure>[],
  indicators: readonly Indicator[],
  years: readonly number[],
  compared: readonly string[] = ['100000', '450200'],
): Promise<ComputeResult> {
  const store = await openStore();
  try {
    await store.load(publishedFigures, fromRows(rows), { source: 'test', received: '2025-01-01' });
    return await compute(store, { indicators, places: compared, years });
  } finally {
    store.close();
  }
}
