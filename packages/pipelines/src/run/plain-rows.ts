import {
  type IndicatorValue,
  inUnit,
  type Language,
  printDecimal,
  printValue,
} from '@eduplan/core';
import type { LatestAssessment } from '@eduplan/reports';
import type { JudgedFigure } from '../reproduce/reproduce-figures.ts';

/** The columns of a table of computed values. */
export const valueColumns = [
  'indicator',
  'variant',
  'place',
  'year',
  'value',
  'unit',
  'exact',
  'low',
  'high',
  'missing',
] as const;

/** The columns of a table of judged figures. */
export const verdictColumns = [
  'indicator',
  'variant',
  'place',
  'year',
  'printed',
  'verdict',
  'computed',
  'difference',
  'reading',
  'reason',
  'recalled',
  'document',
  'link',
  'origin',
] as const;

// Ends of a range are shown, not reckoned with: ten decimals tell every printed digit apart.
const shownDecimals = 10;

/** A value as one flat row: as printed in its unit, and as an exact fraction in base units. */
export function valueRow(value: IndicatorValue, language: Language) {
  const end = (bound: { value: NonNullable<IndicatorValue['value']> } | null | undefined) =>
    bound ? printDecimal(inUnit(bound.value, value.indicator.unit), shownDecimals) : null;
  return {
    indicator: value.indicator.id,
    variant: value.variant.id,
    place: value.place,
    year: value.year,
    value: printValue(value),
    unit: value.indicator.unit.symbol,
    exact: value.value?.toFraction() ?? null,
    low: end(value.interval?.low),
    high: end(value.interval?.high),
    missing: value.missing?.sentence[language] ?? null,
  };
}

/** A judged figure as one flat row, with the cell of the register that it stands in. */
export function verdictRow(
  { figure, indicator, variant, judgement, recalled }: JudgedFigure,
  language: Language,
) {
  return {
    indicator: indicator.id,
    variant,
    place: figure.place,
    year: figure.year,
    printed: figure.printed,
    verdict: judgement.verdict,
    computed: judgement.computed,
    difference: judgement.difference && printDecimal(judgement.difference, shownDecimals),
    reading: judgement.value.variant.id,
    reason: judgement.reason?.[language] ?? null,
    recalled: recalled ? 'yes' : 'no',
    document: figure.document,
    link: figure.link,
    origin: `${figure.origin.file}:${figure.origin.row}`,
  };
}

/** The latest value of a place against a target as one flat row, by ids and codes. */
export function latestRow({ place, assessment: { target, value, status } }: LatestAssessment) {
  return {
    target: target.id,
    indicator: target.indicator.id,
    place,
    year: value?.value ? value.year : null,
    variant: value?.value ? value.variant.id : null,
    value: value && printValue(value),
    comparator: target.comparator,
    targetValue: target.printed,
    unit: target.unit.symbol,
    status,
  };
}
