import { type Language, printDecimal, printValue, type RowOrigin } from '@eduplan/core';
import type { LatestAssessment } from '@eduplan/reports';
import type { JudgedFigure } from '../reproduce/reproduce-figures.ts';

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
  'simulated',
  'document',
  'link',
  'origin',
  'input_origins',
] as const;

// A difference is shown, not reckoned with: ten decimals tell every printed digit apart.
const shownDecimals = 10;

/** Where a row stood: `file!sheet:row`. */
export const originText = ({ file, sheet, row }: RowOrigin) =>
  `${file}${sheet === null ? '' : `!${sheet}`}:${row}`;

/** A judged figure as one flat row, with the cell of the register that it stands in, and those of its inputs. */
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
    simulated: judgement.value.simulated ? 'yes' : 'no',
    document: figure.document,
    link: figure.link,
    origin: originText(figure.origin),
    input_origins: Object.values(judgement.value.inputs)
      .flatMap(({ origin }) => (origin ? [originText(origin)] : []))
      .join(' '),
  };
}

/** The latest value of a place against a clause as one flat row, by ids and codes. */
export function latestRow({ clause, place, value, status, simulated }: LatestAssessment) {
  return {
    clause: clause.id,
    indicator: clause.indicator.id,
    place,
    year: value?.value ? value.year : null,
    variant: value?.value ? value.variant.id : null,
    value: value && printValue(value),
    ...(clause.kind === 'value'
      ? { comparator: clause.comparator, target: clause.printed, unit: clause.unit.symbol }
      : { comparator: clause.direction, target: null, unit: clause.indicator.unit.symbol }),
    status,
    simulated: simulated ? 'yes' : 'no',
  };
}
