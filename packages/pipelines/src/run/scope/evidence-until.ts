import type { ComputeResult, PlanEvidence } from '@eduplan/core';
import type { NotebookData } from './notebook-data.ts';

/** What was computed, without the years after one. */
export function resultUntil({ values, at }: ComputeResult, last: number): ComputeResult {
  return {
    values: values.filter(({ year }) => year <= last),
    at: (indicator, place, year, variant) =>
      year <= last ? at(indicator, place, year, variant) : undefined,
  };
}

/**
 * What a plan could be held against at the end of a year: the values and events up to it, as they
 * are known now.
 */
export function evidenceUntil(
  { result, milestones, places }: Pick<NotebookData, 'result' | 'milestones' | 'places'>,
  last: number,
): Required<PlanEvidence> {
  return {
    result: resultUntil(result, last),
    milestones: milestones.filter(({ date }) => Number(date.slice(0, 4)) <= last),
    register: places,
  };
}
