import {
  assess,
  type ComputeResult,
  type IndicatorValue,
  type Plan,
  reportedVariant,
  type Target,
} from '@eduplan/core';
import type { LatestAssessment } from '@eduplan/reports';

function latestValue(
  result: ComputeResult,
  target: Target,
  place: string,
): IndicatorValue | undefined {
  const candidates = result.values.filter(
    (value) =>
      value.indicator === target.indicator &&
      value.place === place &&
      value.year <= target.year &&
      value.value !== null &&
      [target.variant, reportedVariant].includes(value.variant.id),
  );
  // What the office itself printed for a year goes before what was recomputed for it.
  return candidates.reduce<IndicatorValue | undefined>(
    (latest, value) =>
      !latest ||
      value.year > latest.year ||
      (value.year === latest.year && value.variant.id === reportedVariant)
        ? value
        : latest,
    undefined,
  );
}

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
    places.map((place) => ({
      place,
      assessment: assess(target, latestValue(result, target, place)),
    })),
  );
}
