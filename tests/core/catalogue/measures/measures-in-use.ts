import { indicators, type Measure } from '@eduplan/core';

const taken = indicators.flatMap(({ readings, reported }) => [
  ...readings.flatMap(({ inputs }) => Object.values(inputs).map(({ measure }) => measure)),
  ...(reported ? [reported] : []),
]);

/** Every measure that an indicator takes, or that stands in for one of these in print, once. */
export const measuresInUse: readonly Measure[] = [
  ...new Set(taken.flatMap((measure) => [measure, measure.reported ?? measure])),
];
