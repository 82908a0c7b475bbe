import { assessmentMessages } from '../messages/assessment.ts';
import type { Sentence } from '../messages/sentence.ts';
import { type Exact, exact } from '../number/exact.ts';
import type { ComputeResult } from './compute.ts';
import {
  type Clause,
  type MilestoneClause,
  type Stage,
  stages,
  type TrendClause,
} from './define-clause.ts';
import type { Plan } from './define-plan.ts';
import { assess, keepsTarget, type Target } from './define-target.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { seriesOf } from './series.ts';
import { type Trajectory, trajectoryOf } from './trajectory.ts';

/**
 * How a clause stands.
 *
 * - `met`: the unrounded value keeps it, the series keeps it every year, or the event took place.
 * - `met-after-rounding`: only the printed value does.
 * - `on-track`, `off-track`: not yet, and the pace so far would or would not reach it in its year.
 * - `not-met`: its year is there, or a year of the series broke it.
 * - `no-data`: nothing to assess it with.
 * - `not-assessable`: the plan sets no threshold, or only a text can bear it out.
 */
export type ClauseStatus =
  | 'met'
  | 'met-after-rounding'
  | 'on-track'
  | 'off-track'
  | 'not-met'
  | 'no-data'
  | 'not-assessable';

/** An event that took place: what, how far, when, and by which document. */
export interface MilestoneRecord {
  readonly place: string;
  readonly milestone: string;
  readonly stage: Stage;
  readonly date: string;
  readonly document: string;
}

/** What a plan is assessed with. */
export interface PlanEvidence {
  readonly result: ComputeResult;
  readonly milestones: readonly MilestoneRecord[];
}

/** One clause of a plan for one place. */
export interface ClauseAssessment {
  readonly clause: Clause;
  readonly place: string;
  readonly status: ClauseStatus;
  /** The value that decided, or the latest one recorded. */
  readonly value: IndicatorValue | null;
  /** Value less target in the target's unit, unrounded. */
  readonly distance: Exact | null;
  readonly trajectory: Trajectory | null;
  /** The last stage reached, of a milestone. */
  readonly milestone: MilestoneRecord | null;
  /** Why it is not met, not assessable or without data; which years or parts fail. */
  readonly reason: Sentence | null;
}

type Outcome = Omit<ClauseAssessment, 'clause' | 'place'>;

const outcome = (status: ClauseStatus, rest: Partial<Outcome> = {}): Outcome => ({
  status,
  value: null,
  distance: null,
  trajectory: null,
  milestone: null,
  reason: null,
  ...rest,
});

/** Running totals over the plan's years; the series ends where a year is missing. */
function accumulated(series: readonly IndicatorValue[], firstYear: number): IndicatorValue[] {
  const totals: IndicatorValue[] = [];
  let total = exact(0);
  for (const value of series.filter(({ year }) => year >= firstYear)) {
    if (value.value === null || value.year !== firstYear + totals.length) break;
    total = total.add(value.value);
    totals.push({ ...value, value: total });
  }
  return totals;
}

function assessTarget(target: Target, plan: Plan, evidence: PlanEvidence, place: string): Outcome {
  const yearly = seriesOf(evidence.result, target.indicator, target.variant, place);
  const series = target.over === 'period' ? accumulated(yearly, plan.period[0]) : yearly;
  const latest = series.filter(({ year }) => year <= target.year).at(-1);
  if (!latest) return outcome('no-data', { reason: missingReason(target, evidence, place) });
  const { status, distance } = assess(target, latest);
  const trajectory = trajectoryOf(series, target, plan.baselineYear);
  const known = { value: latest, distance, trajectory };
  if (status !== 'not-met' || latest.year >= target.year) return outcome(status, known);
  if (!trajectory)
    return outcome('not-assessable', {
      ...known,
      reason: assessmentMessages.noPace(latest.year, target.year),
    });
  const arrives = keepsTarget(target, trajectory.projected);
  return outcome(arrives ? 'on-track' : 'off-track', known);
}

function missingReason(target: Target, { result }: PlanEvidence, place: string): Sentence {
  const tried = result.values.filter(
    ({ indicator, variant, place: where }) =>
      indicator.id === target.indicator.id && variant.id === target.variant && where === place,
  );
  return (
    tried.at(-1)?.missing?.sentence ?? assessmentMessages.nothingReported(target.indicator.name)
  );
}

const steps: Readonly<Record<TrendClause['direction'], (change: Exact) => boolean>> = {
  nondecreasing: (change) => change.gte(0),
  increasing: (change) => change.gt(0),
  decreasing: (change) => change.lt(0),
};

function assessTrend(
  clause: TrendClause,
  plan: Plan,
  evidence: PlanEvidence,
  place: string,
): Outcome {
  const series = seriesOf(evidence.result, clause.indicator, clause.variant, place).filter(
    ({ year }) => year >= plan.baselineYear && year <= clause.year,
  );
  const latest = series.at(-1) ?? null;
  const changes = series.flatMap((value, index) => {
    const previous = clause.of === 'growth' ? exact(0) : series[index - 1]?.value;
    const inPeriod = value.year > plan.baselineYear;
    return value.value && previous && inPeriod
      ? [{ year: value.year, change: value.value.sub(previous) }]
      : [];
  });
  if (changes.length === 0)
    return outcome('no-data', {
      value: latest,
      reason: assessmentMessages.noChange(clause.indicator.name),
    });
  const broken = changes
    .filter(({ change }) => !steps[clause.direction](change))
    .map(({ year }) => year);
  if (broken.length > 0)
    return outcome('not-met', { value: latest, reason: assessmentMessages.brokenIn(broken) });
  const complete = changes.length === clause.year - plan.baselineYear;
  return outcome(complete ? 'met' : 'on-track', { value: latest });
}

function assessMilestone(
  clause: MilestoneClause,
  { milestones }: PlanEvidence,
  place: string,
): Outcome {
  const rank = (stage: Stage) => stages.indexOf(stage);
  const reached = milestones
    .filter((record) => record.milestone === clause.id && record.place === place)
    .reduce<MilestoneRecord | null>(
      (furthest, record) =>
        !furthest || rank(record.stage) > rank(furthest.stage) ? record : furthest,
      null,
    );
  if (!reached) return outcome('no-data', { reason: assessmentMessages.noEvent() });
  if (rank(reached.stage) >= rank(clause.due)) return outcome('met', { milestone: reached });
  return outcome('not-met', {
    milestone: reached,
    reason: assessmentMessages.stageOnly(reached.stage, clause.due),
  });
}

// From the best to the worst: a whole is no better than its worst part.
const severity: readonly ClauseStatus[] = [
  'met',
  'met-after-rounding',
  'on-track',
  'not-assessable',
  'no-data',
  'off-track',
  'not-met',
];

function assessClause(clause: Clause, plan: Plan, evidence: PlanEvidence, place: string): Outcome {
  switch (clause.kind) {
    case 'value':
      return assessTarget(clause, plan, evidence, place);
    case 'trend':
      return assessTrend(clause, plan, evidence, place);
    case 'milestone':
      return assessMilestone(clause, evidence, place);
    case 'record': {
      const value =
        seriesOf(evidence.result, clause.indicator, clause.variant, place).at(-1) ?? null;
      return outcome('not-assessable', { value, reason: assessmentMessages.noThreshold() });
    }
    case 'evidence':
      return outcome('not-assessable', { reason: assessmentMessages.narrative() });
    case 'composite': {
      const parts = plan.clauses
        .filter(({ id }) => clause.parts.includes(id))
        .map((part) => ({ part, ...assessClause(part, plan, evidence, place) }));
      const worst = Math.max(...parts.map(({ status }) => severity.indexOf(status)));
      const failing = parts.filter(({ status }) => severity.indexOf(status) > 1);
      return outcome(severity[worst] ?? 'no-data', {
        reason:
          failing.length > 0
            ? assessmentMessages.parts(failing.map(({ part }) => part.name))
            : null,
      });
    }
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
  }));
}
