import { defaultVariant, type Indicator, type Language, reportedVariant } from '@eduplan/core';
import { resultWording } from '../wording/result-wording.ts';

/**
 * What a reading of an indicator is called beside its values: null where the indicator has one
 * reading only. A published value has the name of the reading that its office is said to print,
 * and none where the definition does not tell.
 *
 * @param variant the id of a reading, `default` and `reported` among them
 * @example readingName({ readings: [{ id: 'default' }] }, 'default', 'zh') // => null
 */
export function readingName(
  { readings, reportedAs }: Pick<Indicator, 'readings' | 'reportedAs'>,
  variant: string,
  language: Language,
): string | null {
  const id = variant === reportedVariant ? reportedAs : variant;
  if (readings.length === 1 && (id === undefined || id === defaultVariant)) return null;
  return readings.find((reading) => reading.id === id)?.name[language] ?? null;
}

/** An indicator with the reading that its values are of, where there are several. */
export function titleOf(indicator: Indicator, variant: string, language: Language): string {
  const name = indicator.name[language];
  const reading = readingName(indicator, variant, language);
  return reading === null ? name : resultWording[language].nameReading(name, reading);
}

/** Whether a value is published or recomputed, and of which reading where there are several. */
export function basisName(indicator: Indicator, variant: string, language: Language): string {
  const wording = resultWording[language];
  const basis = variant === reportedVariant ? wording.published : wording.computed;
  const reading = readingName(indicator, variant, language);
  return reading === null ? basis : wording.basisReading(basis, reading);
}
