import { assessmentMessages } from '../messages/assessment.ts';
import { assessMilestone } from './assess-milestone.ts';
import { assessRank } from './assess-rank.ts';
import { assessTarget } from './assess-target.ts';
import { assessTrend } from './assess-trend.ts';
import {
  type ClauseAssessment,
  isKept,
  type Outcome,
  outcome,
  type PlanEvidence,
  worstOf,
} from './clause-outcome.ts';
import type { Clause, CompositeClause, RecordClause } from './define-clause.ts';
import type { Plan } from './define-plan.ts';
import { seriesOf } from './series.ts';
import { restsOnSimulated } from './simulated-clause.ts';

export type {
  ClauseAssessment,
  ClauseStatus,
  MilestoneRecord,
  PlanEvidence,
} from './clause-outcome.ts';

function assessRecord(clause: RecordClause, { result }: PlanEvidence, place: string): Outcome {
  const value = seriesOf(result, clause.indicator, clause.variant, place).at(-1) ?? null;
  return outcome('not-assessable', { value, reason: assessmentMessages.noThreshold() });
}

function assessComposite(
  clause: CompositeClause,
  plan: Plan,
  evidence: PlanEvidence,
  place: string,
): Outcome {
  const parts = plan.clauses
    .filter(({ id }) => clause.parts.includes(id))
    .map((part) => ({ name: part.name, ...assessClause(part, plan, evidence, place) }));
  const failing = parts.filter((part) => !isKept(part));
  return outcome(worstOf(parts)?.status ?? 'no-data', {
    reason: failing.length > 0 ? assessmentMessages.parts(failing.map(({ name }) => name)) : null,
  });
}

function assessClause(clause: Clause, plan: Plan, evidence: PlanEvidence, place: string): Outcome {
  switch (clause.kind) {
    case 'value':
      return assessTarget(clause, plan, evidence, place);
    case 'trend':
      return assessTrend(clause, plan, evidence, place);
    case 'milestone':
      return assessMilestone(clause, evidence, place);
    case 'record':
      return assessRecord(clause, evidence, place);
    case 'rank':
      return assessRank(clause, plan, evidence, place);
    case 'evidence':
      return outcome('not-assessable', { reason: assessmentMessages.narrative() });
    case 'composite':
      return assessComposite(clause, plan, evidence, place);
  }
}

/**
 * Every clause of a plan for one place, in the plan's order; none is left out, and each that is
 * not met says why.
 *
 * @param place the plan's own place unless given
 */
export function assessPlan(
  plan: Plan,
  evidence: PlanEvidence,
  place: string = plan.place,
): ClauseAssessment[] {
  return plan.clauses.map((clause) => ({
    clause,
    place,
    ...assessClause(clause, plan, evidence, place),
    simulated: restsOnSimulated(clause, plan, evidence, place),
  }));
}
