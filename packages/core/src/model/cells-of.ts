import type { ComputeRequest } from './compute.ts';
import type { Variant } from './define-indicator.ts';
import type { MeasureValue } from './measure-source.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The places and years for which an indicator has at least one input of the year itself; or of
 * its latest year, where every input lies before. A count of zero is an input that is there.
 */
export function cellsOf(
  readings: readonly Variant[],
  found: readonly MeasureValue[],
  request: ComputeRequest,
): { place: string; year: number }[] {
  const inputs = readings.flatMap((reading) => Object.values(reading.inputs));
  const lag = Math.min(...inputs.map((input) => input.yearsBefore));
  const current = new Set(
    inputs.flatMap(({ measure, yearsBefore }) =>
      yearsBefore === lag ? [measure.id, ...(measure.reported ? [measure.reported.id] : [])] : [],
    ),
  );
  const present = found.filter(
    (value) => current.has(value.measure.id) && (value.rows > 0 || !value.missing),
  );
  const places = new Set(request.places ?? present.map(({ place }) => place).sort(byText));
  const chosen = new Map<string, number[]>();
  for (const { place, year } of present)
    if (!request.years) chosen.set(place, [...(chosen.get(place) ?? []), year + lag]);
  return [...places].flatMap((place) =>
    [...new Set(request.years ?? chosen.get(place) ?? [])]
      .sort((a, b) => a - b)
      .map((year) => ({ place, year })),
  );
}
