import { assessPlan, type ClauseAssessment, type Plan, type PlanEvidence } from '@eduplan/core';
import type { LatestAssessment } from '@eduplan/reports';

/** Whether a clause is held against an indicator's value or series. */
export const isAboutAnIndicator = (each: ClauseAssessment): each is LatestAssessment =>
  each.clause.kind === 'value' || each.clause.kind === 'trend';

/**
 * For each clause about an indicator that at least one of the places has a value for, how each
 * of them stands; the clauses in the plan's order, the places in the order given.
 */
export function latestAssessments(
  plan: Plan,
  evidence: PlanEvidence,
  places: readonly string[],
): LatestAssessment[] {
  const assessed = places.map((place) => assessPlan(plan, evidence, place));
  return plan.clauses.flatMap((_, index) => {
    const beside = assessed.flatMap((all) => all[index] ?? []).filter(isAboutAnIndicator);
    return beside.some(({ value }) => value?.value) ? beside : [];
  });
}
