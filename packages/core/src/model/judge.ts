import { indicatorMessages } from '../messages/indicator.ts';
import { type Sentence, SourceError } from '../messages/sentence.ts';
import { type Exact, exact } from '../number/exact.ts';
import { contains, type Interval, isPoint, overlaps } from '../number/interval.ts';
import type { PrintedNumber } from '../number/printed.ts';
import { printDecimal, type RoundingRule } from '../number/rounding.ts';
import { inUnit, type UnitKind } from '../number/unit.ts';
import type { IndicatorValue } from './indicator-value.ts';

/**
 * What recomputing a figure gave.
 *
 * - `exact`: the computed value prints as the figure does.
 * - `within-rounding`: the figure is among the results that its inputs, as coarsely as they are
 *   printed, leave possible; or the figure is printed as a bound that the value keeps.
 * - `explained`: the default reading does not give the figure, but a named one does.
 * - `differs`: no reading gives it.
 * - `not-computable`: there is no value, and `reason` says why: an input is missing, the ratio is
 *   undefined, or the result lies outside the indicator's range.
 */
export type Verdict = 'exact' | 'within-rounding' | 'explained' | 'differs' | 'not-computable';

/** Every verdict, best first. */
export const verdicts: readonly Verdict[] = [
  'exact',
  'within-rounding',
  'explained',
  'differs',
  'not-computable',
];

/** A figure held against what was computed for it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly figure: PrintedNumber;
  /** The value judged: of the reading that explains the figure, or of the default one. */
  readonly value: IndicatorValue;
  /** The value as the figure would print it; null where it is missing. */
  readonly computed: string | null;
  /** Computed less printed, in the figure's unit, from the unrounded value; null where missing. */
  readonly difference: Exact | null;
  /** Why there is no value, or which reading explains the figure. */
  readonly reason: Sentence | null;
}

const asPrinted = (figure: PrintedNumber, value: Exact, rule: RoundingRule) =>
  printDecimal(inUnit(value, figure.unit), figure.decimals, rule);

function match(
  figure: PrintedNumber,
  { value, interval, indicator }: IndicatorValue,
): 'exact' | 'within-rounding' | null {
  if (!value || !interval) return null;
  if (figure.qualifier !== null && contains(figure.interval, value)) return 'within-rounding';
  const printed = printDecimal(figure.value, figure.decimals, indicator.rounding);
  if (figure.qualifier === null && asPrinted(figure, value, indicator.rounding) === printed)
    return 'exact';
  return isKnown(interval) && !isPoint(interval) && overlaps(interval, figure.interval)
    ? 'within-rounding'
    : null;
}

// Offices print an amount per student in plain 元.
const prints = (figure: UnitKind, indicator: UnitKind) =>
  figure === indicator || (figure === 'money' && indicator === 'money-per-person');

// An input without a bound would make every figure possible, which judges nothing.
const isKnown = ({ low, high }: Interval) => low !== null && high !== null;

/**
 * Hold a published figure against the computed value, and where that does not give it, against
 * other readings of the same indicator. Units of one kind convert: 9‰ is held against 0.9%.
 *
 * @param value the reading that the figure claims to be, most often the default one
 * @param alternatives other readings that could explain the figure, the likeliest first; not the
 *   published one, which would explain itself
 * @throws {SourceError} if the figure's unit measures something else than the indicator's
 */
export function judge(
  figure: PrintedNumber,
  value: IndicatorValue,
  alternatives: readonly IndicatorValue[] = [],
): Judgement {
  const { indicator } = value;
  if (!prints(figure.unit.kind, indicator.unit.kind))
    throw new SourceError(
      indicatorMessages.figureInOtherUnit(
        indicator.name,
        figure.text,
        figure.unit.label,
        indicator.unit.label,
      ),
    );
  const judgement = (
    verdict: Verdict,
    judged: IndicatorValue,
    reason: Sentence | null,
  ): Judgement => ({
    verdict,
    figure,
    value: judged,
    computed: judged.value && asPrinted(figure, judged.value, judged.indicator.rounding),
    difference: judged.value && inUnit(judged.value, figure.unit).sub(exact(figure.value)),
    reason,
  });
  const own = match(figure, value);
  if (own) return judgement(own, value, null);
  const explaining = alternatives.find((alternative) => match(figure, alternative));
  if (explaining)
    return judgement(
      'explained',
      explaining,
      indicatorMessages.explainedBy(explaining.variant.name),
    );
  return value.value
    ? judgement('differs', value, null)
    : judgement('not-computable', value, value.missing?.sentence ?? null);
}
