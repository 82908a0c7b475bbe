import { SourceError } from '../messages/sentence.ts';
import type { Exact, ExactInput } from '../number/exact.ts';
import { type Interval, isPoint, point } from '../number/interval.ts';
import type { Variant } from './define-indicator.ts';
import type { MeasureValue } from './measure-source.ts';
import { NotApplicable } from './not-applicable.ts';

// Zero, too, where a range holds it: a ratio to it has no bound, which the two ends do not show.
function endsOf({ value, interval }: MeasureValue): ExactInput[] {
  const ends = [interval?.low?.value ?? value, interval?.high?.value ?? value].flatMap(
    (end) => end ?? [],
  );
  const [low, high] = ends;
  return low?.lt(0) && high?.gt(0) ? [...ends, 0] : ends;
}

/** The ends of every input's range, each combined with each. */
function corners(
  inputs: readonly (readonly [string, MeasureValue])[],
): Record<string, ExactInput>[] {
  let combined: Record<string, ExactInput>[] = [{}];
  for (const [name, input] of inputs)
    combined = combined.flatMap((chosen) =>
      endsOf(input).map((end) => ({ ...chosen, [name]: end })),
    );
  return combined;
}

// Where the indicator says nothing, there is no result that the print would leave possible.
function resultAt(variant: Variant, corner: Record<string, ExactInput>): Exact[] {
  try {
    return [variant.formula(corner)];
  } catch (error) {
    if (error instanceof NotApplicable) return [];
    throw error;
  }
}

/**
 * The results that a formula can have while each input stays within what its print leaves
 * possible: those at the ends of the inputs' ranges and all between. Unbounded where an input is,
 * or where the formula has no value at an end.
 */
export function possibleResults(
  variant: Variant,
  inputs: Readonly<Record<string, MeasureValue>>,
  value: Exact,
): Interval {
  const entries = Object.entries(inputs);
  if (entries.every(([, input]) => !input.interval || isPoint(input.interval))) return point(value);
  const unbounded = entries.some(
    ([, { interval }]) => interval && (!interval.low || !interval.high),
  );
  if (unbounded) return { low: null, high: null };
  try {
    const results = corners(entries).flatMap((corner) => resultAt(variant, corner));
    const low = results.reduce((least, result) => (result.lt(least) ? result : least), value);
    const high = results.reduce((most, result) => (result.gt(most) ? result : most), value);
    return { low: { value: low, included: true }, high: { value: high, included: true } };
  } catch (error) {
    if (error instanceof SourceError) return { low: null, high: null };
    throw error;
  }
}
