import { assessmentMessages } from '../messages/assessment.ts';
import type { Exact } from '../number/exact.ts';
import { assessAtLevel } from './assess-at-level.ts';
import {
  type Break,
  breaksBetween,
  breaksOfSeries,
  breaksWithin,
  distinctBreaks,
} from './break.ts';
import { type Outcome, outcome, type PlanEvidence } from './clause-outcome.ts';
import type { TrendClause } from './define-clause.ts';
import type { Plan } from './define-plan.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { notAsked } from './not-asked.ts';
import { seriesOf } from './series.ts';

const steps: Readonly<Record<TrendClause['direction'], (change: Exact) => boolean>> = {
  nondecreasing: (change) => change.gte(0),
  increasing: (change) => change.gt(0),
  decreasing: (change) => change.lt(0),
};

/** A change that a clause asks about, and the breaks that it runs across. */
interface Change {
  readonly year: number;
  readonly change: Exact;
  readonly across: readonly Break[];
}

/** The changes of a series: each year against the one before it, or each growth against zero. */
function changesOf(
  series: readonly IndicatorValue[],
  of: TrendClause['of'],
  breaks: readonly Break[],
): Change[] {
  return series.flatMap(({ value, variant, year }, index): Change[] => {
    const earlier = series[index - 1];
    if (!value) return [];
    if (of === 'growth')
      return [{ year, change: value, across: breaksWithin(breaks, variant, year) }];
    if (!earlier?.value) return [];
    const across = breaksBetween(breaks, variant, earlier.year, year);
    return [{ year, change: value.sub(earlier.value), across }];
  });
}

function assessIn(clause: TrendClause, plan: Plan, evidence: PlanEvidence, place: string): Outcome {
  const first = clause.of === 'growth' ? plan.baselineYear + 1 : plan.baselineYear;
  const series = seriesOf(evidence.result, clause.indicator, clause.variant, place).filter(
    ({ year }) => year >= first && year <= clause.year,
  );
  const latest = series.at(-1) ?? null;
  const changes = changesOf(series, clause.of, breaksOfSeries(series, evidence.register));
  if (!latest || changes.length === 0)
    return outcome('no-data', {
      value: latest,
      reason: assessmentMessages.noChange(clause.indicator.name),
    });
  const broken = changes
    .filter(({ change, across }) => across.length === 0 && !steps[clause.direction](change))
    .map(({ year }) => year);
  if (broken.length > 0)
    return outcome('not-met', { value: latest, reason: assessmentMessages.brokenIn(broken) });
  const reported = new Set(series.map(({ year }) => year));
  const gaps = Array.from({ length: latest.year - first }, (_, step) => first + step).filter(
    (year) => !reported.has(year),
  );
  if (gaps.length > 0)
    return outcome('no-data', {
      value: latest,
      reason: assessmentMessages.yearsWithout(clause.indicator.name, gaps),
    });
  const crossed = distinctBreaks(changes.flatMap(({ across }) => across));
  if (crossed.length > 0)
    return outcome('not-assessable', {
      value: latest,
      reason: assessmentMessages.acrossBreak(crossed),
    });
  return outcome(latest.year === clause.year ? 'met' : 'on-track', { value: latest });
}

/**
 * A series year by year from the plan's baseline year on, in the city as a whole, each of its
 * counties, or both. A year without a value leaves its change unknown, but a later value on the
 * wrong side of an earlier one is broken all the same. A change across a break is not judged.
 */
export function assessTrend(
  clause: TrendClause,
  plan: Plan,
  evidence: PlanEvidence,
  place: string,
): Outcome {
  return assessAtLevel(
    clause,
    plan,
    evidence,
    place,
    (tested) => notAsked(clause, evidence, tested) ?? assessIn(clause, plan, evidence, tested),
  );
}
