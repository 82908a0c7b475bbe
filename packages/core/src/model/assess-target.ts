import { assessmentMessages } from '../messages/assessment.ts';
import { exact } from '../number/exact.ts';
import { printDecimal } from '../number/rounding.ts';
import { assessAtLevel } from './assess-at-level.ts';
import { type Break, distinctBreaks } from './break.ts';
import { isKept, type Outcome, outcome, type PlanEvidence } from './clause-outcome.ts';
import type { Plan } from './define-plan.ts';
import { assess, keepsTarget, type Target } from './define-target.ts';
import { type IndicatorValue, printValue } from './indicator-value.ts';
import { missingReason } from './missing-reason.ts';
import { notAsked } from './not-asked.ts';
import { seriesOf } from './series.ts';
import { breaksOnTheWay, trajectoryOf } from './trajectory.ts';

/** A series to hold against a target, and the years that it lacks. */
interface Progress {
  readonly series: readonly IndicatorValue[];
  readonly from: number;
  readonly gaps: readonly number[];
}

/**
 * Running totals from zero before the first year; they end where a year is missing that later
 * ones follow.
 */
function accumulated(yearly: readonly IndicatorValue[], first: number, last: number): Progress {
  const within = yearly.filter(({ year }) => year >= first && year <= last);
  const reported = new Set(within.map(({ year }) => year));
  const latest = within.at(-1)?.year ?? first - 1;
  const gaps = Array.from({ length: latest - first + 1 }, (_, step) => first + step).filter(
    (year) => !reported.has(year),
  );
  let total = exact(0);
  let simulated = false;
  let breaks: readonly Break[] = [];
  const totals = within
    .filter(({ year }) => year < (gaps[0] ?? Number.POSITIVE_INFINITY))
    .map((value) => {
      total = total.add(value.value ?? 0);
      simulated = simulated || value.simulated;
      breaks = distinctBreaks([...breaks, ...value.breaks]);
      return { ...value, value: total, simulated, breaks, uncertainty: null };
    });
  const start = totals
    .slice(0, 1)
    .map((value) => ({ ...value, year: first - 1, value: exact(0), breaks: [] }));
  return { series: [...start, ...totals], from: first - 1, gaps };
}

function progressOf(target: Target, plan: Plan, evidence: PlanEvidence, place: string): Progress {
  const yearly = seriesOf(evidence.result, target.indicator, target.variant, place);
  if (target.over === 'period') return accumulated(yearly, plan.period[0], target.year);
  const series = yearly.filter(({ year }) => year <= target.year);
  return { series, from: plan.baselineYear, gaps: [] };
}

function assessIn(target: Target, plan: Plan, evidence: PlanEvidence, place: string): Outcome {
  const { indicator, unit, comparator, printed } = target;
  const { series, from, gaps } = progressOf(target, plan, evidence, place);
  const latest = series.at(-1) ?? null;
  const { status, distance } = assess(target, latest ?? undefined);
  const trajectory = trajectoryOf(series, target, from, evidence.register);
  const known = { value: latest, distance, trajectory };
  const wanted = { comparator, value: printed, unit: unit.label };
  const during = (year: number) =>
    [target.over === 'period' ? plan.period[0] : year, year] as const;
  if (isKept(outcome(status)))
    return outcome(status, {
      ...known,
      reason:
        target.upper !== undefined && distance?.gt(exact(target.upper).sub(target.value))
          ? assessmentMessages.overFulfilled(target.upper, unit.label)
          : null,
    });
  // A total without one of its years is no total, whatever the others add up to.
  if (gaps.length > 0)
    return outcome('no-data', {
      ...known,
      trajectory: null,
      reason: assessmentMessages.yearsWithout(indicator.name, gaps),
    });
  if (!latest)
    return outcome('no-data', {
      reason: missingReason(
        evidence.result,
        indicator,
        target.variant,
        place,
        (year) => year <= target.year,
      ),
    });
  if (latest.year >= target.year)
    return outcome('not-met', {
      ...known,
      reason: assessmentMessages.short(during(latest.year), printValue(latest) ?? '', wanted),
    });
  if (!trajectory) {
    const crossed = breaksOnTheWay(series, target, from, evidence.register);
    return outcome('not-assessable', {
      ...known,
      reason:
        crossed.length > 0
          ? assessmentMessages.acrossBreak(crossed)
          : assessmentMessages.noPace(latest.year, target.year),
    });
  }
  const { projected } = trajectory;
  return outcome(keepsTarget(target, projected) ? 'on-track' : 'off-track', {
    ...known,
    reason: assessmentMessages.projected(
      during(target.year),
      printDecimal(projected, indicator.decimals, indicator.rounding),
      wanted,
    ),
  });
}

/** A target for one place: the city as a whole, each of its counties, or both. */
export function assessTarget(
  target: Target,
  plan: Plan,
  evidence: PlanEvidence,
  place: string,
): Outcome {
  return assessAtLevel(
    target,
    plan,
    evidence,
    place,
    (tested) => notAsked(target, evidence, tested) ?? assessIn(target, plan, evidence, tested),
  );
}
