import {
  type ComputeResult,
  cohort,
  compulsoryRetentionRate,
  compute,
  fromRows,
  openStore,
} from '@eduplan/core';
import { places } from '../tables/figures.ts';

/** A cohort of 1000, of which 60 moved in, 40 out, 20 died, 950 graduated, 900 of its own. */
export const thousand = {
  place: '450202',
  year: 2025,
  entrants: 1000,
  movedIn: 60,
  movedOut: 40,
  died: 20,
  graduates: 950,
  registeredGraduates: 900,
};

type Row = typeof thousand;

/** The retention rates of cohorts in 2025, at their own places; some of them made up. */
export async function retentionOf(
  rows: readonly Row[],
  madeUp: readonly Row[] = [],
  asked: readonly string[] = [...rows, ...madeUp].map(({ place }) => place),
): Promise<ComputeResult> {
  const store = await openStore();
  try {
    const release = { source: 'test', received: '2025-10-01' };
    if (rows.length > 0) await store.load(cohort, fromRows(rows), release);
    if (madeUp.length > 0)
      await store.load(cohort, fromRows(madeUp), {
        ...release,
        source: 'made up',
        simulated: true,
      });
    const years = [2025];
    return await compute(store, {
      indicators: [compulsoryRetentionRate],
      places: asked,
      years,
      register: places,
    });
  } finally {
    store.close();
  }
}

/** The rate of each place by the registry's reading. */
export const registryRates = (result: ComputeResult) =>
  result.values.filter(({ variant }) => variant.id === 'registry-cohort');
