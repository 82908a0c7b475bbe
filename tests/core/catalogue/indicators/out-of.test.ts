import { exact, type Indicator, indicators, percent, sum, type Variant } from '@eduplan/core';
import { describe, expect, test } from 'vitest';

/** Shares in percent that are of no counted things, with the reason. */
const notCounted: Readonly<Record<string, string>> = {
  'finance-new-funds-teachers-facilities': 'yuan of yuan',
  'general-budget-education-share': 'yuan of yuan',
};

const isWhole = ({ unit, range }: Indicator) =>
  unit === percent && range[0] === 0 && range[1] === 100;
const counted = indicators.flatMap((indicator) =>
  indicator.readings.flatMap((reading) =>
    reading.outOf ? [{ name: `${indicator.id} ${reading.id}`, indicator, reading }] : [],
  ),
);

test('every percentage that cannot pass 100 names what it is out of, but those of money', () => {
  const silent = indicators.filter(
    (indicator) => isWhole(indicator) && indicator.readings.some(({ outOf }) => !outOf),
  );
  expect(silent.map(({ id }) => id).sort()).toEqual(Object.keys(notCounted).sort());
});

test('what may pass the whole names none, but for a reading that follows the very same pupils', () => {
  const beyond = counted.filter(({ indicator }) => !isWhole(indicator));
  expect(beyond.map(({ name }) => name)).toEqual(['compulsory-retention-rate registry-cohort']);
});

const primes = [
  1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081, 1_000_099, 1_000_117, 1_000_121,
];

describe('the inputs named are the denominator: the value times their sum is a whole number', () => {
  const amountsOf = ({ inputs }: Variant) =>
    Object.fromEntries(Object.keys(inputs).map((key, index) => [key, exact(primes[index] ?? 0)]));

  test.each(counted)('$name', ({ reading }) => {
    const amounts = amountsOf(reading);
    expect(Object.values(amounts).some((amount) => amount.equals(0))).toBe(false);
    const value = reading.formula(amounts);
    const of = sum(...(reading.outOf ?? []).flatMap((key) => amounts[key] ?? []));
    expect(value.d).not.toBe(1n);
    expect(value.mul(of).d).toBe(1n);
  });

  test('and what they count is counted in whole pieces', () => {
    const kinds = new Set(
      counted.flatMap(({ reading }) =>
        (reading.outOf ?? []).map((key) => reading.inputs[key]?.measure.unit.kind),
      ),
    );
    expect([...kinds].sort()).toEqual(['institutions', 'persons']);
  });
});
