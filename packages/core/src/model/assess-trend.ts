import { assessmentMessages } from '../messages/assessment.ts';
import { type Exact, exact } from '../number/exact.ts';
import { type Outcome, outcome, type PlanEvidence } from './clause-outcome.ts';
import type { TrendClause } from './define-clause.ts';
import type { Plan } from './define-plan.ts';
import { seriesOf } from './series.ts';

const steps: Readonly<Record<TrendClause['direction'], (change: Exact) => boolean>> = {
  nondecreasing: (change) => change.gte(0),
  increasing: (change) => change.gt(0),
  decreasing: (change) => change.lt(0),
};

/**
 * A series year by year from the plan's baseline year on. A year without a value leaves its
 * change unknown, but a later value on the wrong side of an earlier one is broken all the same.
 */
export function assessTrend(
  clause: TrendClause,
  plan: Plan,
  evidence: PlanEvidence,
  place: string,
): Outcome {
  const first = clause.of === 'growth' ? plan.baselineYear + 1 : plan.baselineYear;
  const series = seriesOf(evidence.result, clause.indicator, clause.variant, place).filter(
    ({ year }) => year >= first && year <= clause.year,
  );
  const latest = series.at(-1) ?? null;
  const changes = series.flatMap(({ value, year }, index) => {
    const previous = clause.of === 'growth' ? exact(0) : series[index - 1]?.value;
    return value && previous ? [{ year, change: value.sub(previous) }] : [];
  });
  if (!latest || changes.length === 0)
    return outcome('no-data', {
      value: latest,
      reason: assessmentMessages.noChange(clause.indicator.name),
    });
  const broken = changes
    .filter(({ change }) => !steps[clause.direction](change))
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
  return outcome(latest.year === clause.year ? 'met' : 'on-track', { value: latest });
}
