import { assess, type ComputeResult, type Plan, seriesOf } from '@eduplan/core';
import type { LatestAssessment } from '@eduplan/reports';

/**
 * For each target and place, the latest value up to the target's year held against the target:
 * the published value where there is one, otherwise the computed one.
 */
export function latestAssessments(
  result: ComputeResult,
  plan: Plan,
  places: readonly string[],
): LatestAssessment[] {
  return plan.targets.flatMap((target) =>
    places.map((place) => {
      const series = seriesOf(result, target.indicator, target.variant, place);
      const latest = series.filter(({ year }) => year <= target.year).at(-1);
      return { place, assessment: assess(target, latest) };
    }),
  );
}
