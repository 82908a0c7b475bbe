import {
  compute,
  contains,
  defineIndicator,
  type Exact,
  exact,
  type Indicator,
  indicators,
  type Measure,
  type MeasureSource,
  preschoolInclusiveCoverage,
} from '@eduplan/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NotApplicable } from '../../../../packages/core/src/model/not-applicable.ts';

/** A range of positive amounts, the value that was printed, and another that may be the true one. */
const box = fc
  .tuple(
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.integer({ min: 0, max: 100_000 }),
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 100 }),
  )
  .map(([low, width, printed, actual]) => {
    const along = (part: number) => exact(width).mul(part).div(100).add(low);
    return { low: exact(low), high: along(100), printed: along(printed), actual: along(actual) };
  });
type Box = typeof box extends fc.Arbitrary<infer T> ? T : never;

const year = 2024;

/** What only returns give is counted, not printed: it has no range. */
const isCounted = ({ basis, reported }: Measure) => basis === 'returns' && !reported;

/** Every amount in its range, given out in the order in which measures are asked for. */
function sourceOf(boxes: readonly Box[], given: Map<string, Box>): MeasureSource {
  return {
    gather: async ({ measures, years = [] }) =>
      measures.flatMap((measure) =>
        years.map((at) => {
          const box = boxes[given.size % boxes.length] as Box;
          const chosen = isCounted(measure)
            ? { ...box, low: box.actual, high: box.actual, printed: box.actual }
            : box;
          given.set(`${measure.id} ${at}`, chosen);
          const { low, high, printed } = chosen;
          const ends = {
            low: { value: low, included: true },
            high: { value: high, included: true },
          };
          const found = { measure, place: '甲', year: at, value: printed, interval: ends };
          return {
            ...found,
            missing: null,
            rows: 1,
            reporting: [],
            origin: null,
            simulated: false,
            carried: {},
          };
        }),
      ),
  };
}

/** A result; null where the true amounts take the place out of what the indicator speaks of. */
function resultWhereAsked(formula: () => Exact): Exact | null {
  try {
    return formula();
  } catch (error) {
    if (error instanceof NotApplicable) return null;
    throw error;
  }
}

/** Whether the true result of amounts within their ranges lies within the interval computed. */
const holds = (indicator: Indicator) =>
  fc.asyncProperty(fc.array(box, { minLength: 12, maxLength: 12 }), async (boxes) => {
    const given = new Map<string, Box>();
    const anyValue: Indicator = { ...indicator, range: [-1e15, 1e15] };
    const { values } = await compute(sourceOf(boxes, given), {
      indicators: [anyValue],
      places: ['甲'],
      years: [year],
    });
    expect(values.length).toBeGreaterThan(0);
    for (const { variant, interval, missing } of values) {
      if (missing?.code === 'undefined' || missing?.code === 'not-applicable') continue;
      const actual = Object.entries(variant.inputs).map(([name, input]): [string, Exact] => {
        const taken = given.get(`${input.measure.id} ${year - input.yearsBefore}`) as Box;
        return [name, taken.actual];
      });
      const result = resultWhereAsked(() => variant.formula(Object.fromEntries(actual)));
      expect(interval?.low && interval.high).toBeTruthy();
      if (interval && result) expect(contains(interval, result)).toBe(true);
    }
  });

test.each(indicators)(
  '$name.en: any amounts within their ranges give a result within its range',
  async (indicator) => {
    await fc.assert(holds(indicator), { seed: 2024, numRuns: 60 });
  },
);

test('a formula that turns within the range of an input does not pass as one', async () => {
  const { inputs, ...described } = preschoolInclusiveCoverage;
  const turning = defineIndicator({
    ...described,
    id: 'turning',
    figures: {},
    inputs,
    formula: ({ inclusive }) => {
      const fromTurn = exact(inclusive).sub(500_000);
      return fromTurn.mul(fromTurn);
    },
  });
  expect((await fc.check(holds(turning), { seed: 2024, numRuns: 1000 })).failed).toBe(true);
});
