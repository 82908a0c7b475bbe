import { type Exact, exact } from '../number/exact.ts';
import { inUnit } from '../number/unit.ts';
import type { PlaceRegister } from '../register/place-register.ts';
import { type Break, breaksBetween, breaksOfSeries } from './break.ts';
import type { Target } from './define-target.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** How fast a series moved, and how fast it must move to reach its target; per year, in the target's unit. */
export interface Trajectory {
  /** The value that the pace is measured from; of a target over a period, zero before its first year. */
  readonly baseline: IndicatorValue;
  readonly latest: IndicatorValue;
  readonly paceHad: Exact;
  /** Less than nothing where a value to reach has been passed already. */
  readonly paceNeeded: Exact;
  /**
   * The value in the target's year if the pace had goes on, never beyond the indicator's stated
   * range: a share stays at 100 %.
   */
  readonly projected: Exact;
}

function withinRange({ indicator, over }: Target, value: Exact): Exact {
  // The range is that of one year; what several years add up to may pass it.
  if (over === 'period') return value;
  const [low, high] = indicator.range;
  if (value.gt(high)) return exact(high);
  return value.lt(low) ? exact(low) : value;
}

const reached = (value: IndicatorValue, target: Target): Exact | null =>
  value.value && inUnit(value.value, target.unit);

/** The first and the last value that a pace may be measured between; null without two of them. */
function endsOf(
  series: readonly IndicatorValue[],
  target: Target,
  baselineYear: number,
): Pick<Trajectory, 'baseline' | 'latest'> | null {
  const known = series.filter(
    ({ year, value }) => value !== null && year >= baselineYear && year <= target.year,
  );
  const [baseline, latest] = [known[0], known.at(-1)];
  if (!baseline || !latest || baseline === latest || latest.year >= target.year) return null;
  return { baseline, latest };
}

/**
 * The breaks between the baseline and the latest value of a series, across which no pace is taken.
 * The zero before the first year of a total is no value, so that a break in that year is none.
 *
 * @param series values of one place and reading, years ascending
 * @param register tells of breaks in years without a value, which no value of the series carries
 */
export function breaksOnTheWay(
  series: readonly IndicatorValue[],
  target: Target,
  baselineYear: number,
  register?: PlaceRegister,
): Break[] {
  const ends = endsOf(series, target, baselineYear);
  if (!ends) return [];
  const { baseline, latest } = ends;
  const first = target.over === 'period' ? baseline.year + 1 : baseline.year;
  return breaksBetween(breaksOfSeries(series, register), latest.variant, first, latest.year);
}

/**
 * The pace of a series from its baseline to its latest value, against the pace that the target
 * asks of the years left. Null without a value at or after the baseline year and a later one,
 * where the latest value is of the target's year or beyond, and where a break lies between them.
 *
 * @param series values of one place and reading, years ascending
 * @param register tells of breaks in years without a value, which no value of the series carries
 */
export function trajectoryOf(
  series: readonly IndicatorValue[],
  target: Target,
  baselineYear: number,
  register?: PlaceRegister,
): Trajectory | null {
  const ends = endsOf(series, target, baselineYear);
  if (!ends || breaksOnTheWay(series, target, baselineYear, register).length > 0) return null;
  const { baseline, latest } = ends;
  const [from, to] = [reached(baseline, target), reached(latest, target)];
  if (!from || !to) return null;
  const yearsLeft = target.year - latest.year;
  const paceHad = to.sub(from).div(latest.year - baseline.year);
  return {
    baseline,
    latest,
    paceHad,
    paceNeeded: target.value.sub(to).div(yearsLeft),
    projected: withinRange(target, to.add(paceHad.mul(yearsLeft))),
  };
}
