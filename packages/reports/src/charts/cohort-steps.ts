import { type IndicatorValue, inUnit, type MeasureValue } from '@eduplan/core';
import type { CohortStep } from '../wording/diagram-wording.ts';
import { printedInput } from './printed-input.ts';

/** The steps in the order in which they are drawn. */
export const cohortOrder: readonly CohortStep[] = [
  'entrants',
  'movedIn',
  'movedOut',
  'died',
  'graduates',
  'registered',
];

/** A step of a cohort with its number. */
export interface Step {
  readonly key: CohortStep;
  readonly input: MeasureValue | undefined;
  readonly printed: string | null;
  /** Where its bar begins and ends, in persons; null where a number it needs is missing. */
  readonly bar: readonly [from: number, to: number] | null;
}

const sign: Partial<Record<CohortStep, 1 | -1>> = { movedIn: 1, movedOut: -1, died: -1 };

/** The steps in order: each move stands where the moves before it have led. */
export function stepsOf(values: readonly IndicatorValue[]): Step[] {
  const inputs: Readonly<Record<string, MeasureValue>> = Object.assign(
    {},
    ...values.map((value) => value.inputs),
  );
  let level: number | null = 0;
  return cohortOrder.map((key): Step => {
    const input = inputs[key];
    const amount = input?.value ? inUnit(input.value, input.measure.unit).valueOf() : null;
    const printed = input ? printedInput(input) : null;
    const before: number | null = key in sign ? level : 0;
    const moved: number | null =
      amount === null || before === null ? null : before + (sign[key] ?? 1) * amount;
    if (key in sign || key === 'entrants') level = moved;
    const bar = before === null || moved === null ? null : ([before, moved] as const);
    return { key, input, printed, bar };
  });
}

/** A rate with the reading that it is a rate by, under the step that it ends in. */
export interface Rate {
  readonly step: CohortStep;
  readonly name: string;
  readonly printed: string;
}
