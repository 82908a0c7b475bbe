import type { ComputeResult } from './compute.ts';
import type { Indicator } from './define-indicator.ts';
import type { IndicatorValue } from './indicator-value.ts';

type Values = ComputeResult['values'];

const keyOf = (indicator: string, place: string) => `${indicator} ${place}`;

// An assessment asks for the values of each place and indicator many times over.
const sorted = new WeakMap<Values, ReadonlyMap<string, readonly IndicatorValue[]>>();

function sortedBy(values: Values) {
  const known = sorted.get(values);
  if (known) return known;
  const made = new Map<string, IndicatorValue[]>();
  for (const value of values) {
    const key = keyOf(value.indicator.id, value.place);
    const same = made.get(key);
    if (same) same.push(value);
    else made.set(key, [value]);
  }
  sorted.set(values, made);
  return made;
}

/** A place's values of every reading and year of an indicator, missing ones too, as computed. */
export function valuesOf(
  { values }: Pick<ComputeResult, 'values'>,
  { id }: Indicator,
  place: string,
): readonly IndicatorValue[] {
  return sortedBy(values).get(keyOf(id, place)) ?? [];
}
