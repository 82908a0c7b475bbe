import type { TrendSeries } from './trend-values.ts';

/** A point to draw. Points of one `segment` are joined; no segment spans a gap. */
export interface DrawnPoint {
  readonly series: string;
  readonly segment: string;
  readonly year: number;
  readonly value: number;
  readonly printed: string;
  readonly provisional: boolean;
  readonly simulated?: true;
  readonly small?: true;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The points of a line that have a value, in order of years, cut into segments wherever a year
 * is missing and before each year of `breaks`.
 *
 * @example drawnPoints({ name: 'a', points: [] }, []) // => []
 */
export function drawnPoints(series: TrendSeries, breaks: readonly number[]): DrawnPoint[] {
  let segment = 0;
  let previous: number | null = null;
  return [...series.points]
    .sort((a, b) => a.year - b.year)
    .flatMap(
      ({
        year,
        value,
        printed,
        provisional = false,
        simulated,
        small,
        low,
        high,
      }): DrawnPoint[] => {
        if (value === null) return [];
        const before = previous ?? year;
        const cut = breaks.some((broken) => before < broken && broken <= year);
        if (previous !== null && (year !== previous + 1 || cut)) segment++;
        previous = year;
        const interval = low !== undefined && high !== undefined ? { low, high } : null;
        return [
          {
            series: series.name,
            segment: `${series.name} ${segment}`,
            year,
            value,
            printed,
            provisional,
            ...(simulated && { simulated: true as const }),
            ...(small && { small: true as const }),
            low: interval?.low ?? null,
            high: interval?.high ?? null,
          },
        ];
      },
    );
}
