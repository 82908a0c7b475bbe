import type {
  ComputeResult,
  Indicator,
  IndicatorValue,
  Language,
  MeasureValue,
} from '@eduplan/core';
import { readingName } from '../tables/reading-name.ts';
import { diagramWording } from '../wording/diagram-wording.ts';

/** One version of a series: what it is called, and its values, one a year. */
export interface Vintage {
  readonly name: string;
  readonly values: readonly (IndicatorValue | MeasureValue)[];
}

/** Which indicator of which place several versions are told of. */
export interface VintagesAsked {
  readonly indicator: Indicator;
  readonly place: string;
  readonly language: Language;
}

const placeAt = (result: ComputeResult, { indicator, place }: VintagesAsked, variant: string) =>
  result.values.filter(
    (one) => one.indicator === indicator && one.place === place && one.variant.id === variant,
  );

/**
 * The readings of an indicator as versions, such as a share of the preliminary and of the final GDP;
 * or, with `input`, the version of that input which each reading takes.
 *
 * @param readings ids, in the order in which the versions came out
 * @example vintagesOfReadings({ values: [] }, { indicator: { readings: [] }, place: '450200', language: 'zh' }, []) // => []
 */
export function vintagesOfReadings(
  result: ComputeResult,
  asked: VintagesAsked,
  readings: readonly string[],
  input?: string,
): Vintage[] {
  return readings.map((reading): Vintage => {
    const values = placeAt(result, asked, reading);
    return {
      name: readingName(asked.indicator, reading, asked.language) ?? reading,
      values: input === undefined ? values : values.flatMap(({ inputs }) => inputs[input] ?? []),
    };
  });
}

/**
 * What releases received up to each of several dates tell of one reading, as versions.
 *
 * @param results computed as of each date, by date, such as 2024-03-01
 * @example vintagesAsOf({}, { indicator: {}, place: '450200', language: 'zh' }, 'default') // => []
 */
export function vintagesAsOf(
  results: Readonly<Record<string, ComputeResult>>,
  asked: VintagesAsked,
  reading: string,
): Vintage[] {
  return Object.entries(results)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([date, result]) => ({
      name: diagramWording[asked.language].receivedBy(date),
      values: placeAt(result, asked, reading),
    }));
}
