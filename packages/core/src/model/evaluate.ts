import { indicatorMessages } from '../messages/indicator.ts';
import { SourceError } from '../messages/sentence.ts';
import type { Exact } from '../number/exact.ts';
import { printDecimal, round } from '../number/rounding.ts';
import { inUnit } from '../number/unit.ts';
import type { Indicator, Variant } from './define-indicator.ts';
import type { IndicatorValue } from './indicator-value.ts';
import type { MeasureValue } from './measure-source.ts';
import type { Missing } from './missing.ts';
import { NotApplicable } from './not-applicable.ts';
import { possibleResults } from './possible-results.ts';
import { uncertaintyOf } from './uncertainty.ts';

type Outcome = Pick<IndicatorValue, 'value' | 'interval' | 'missing' | 'uncertainty'>;

/** A value beyond its range, with as many decimals as show that it is beyond. */
function printOutside(value: Exact, { decimals, rounding, range: [low, high] }: Indicator): string {
  const shows = (places: number) => {
    const printed = round(value, places, rounding);
    return printed.lt(low) || printed.gt(high);
  };
  let places = decimals;
  while (places < 30 && !shows(places)) places++;
  return printDecimal(value, places, rounding);
}

const absent = (missing: Missing): Outcome => ({
  value: null,
  interval: null,
  missing,
  uncertainty: null,
});

/**
 * One reading of an indicator on gathered inputs: missing in, missing out, with every reason; a
 * formula without a value there, a place that the indicator says nothing of, or a value outside
 * the stated range, is missing too.
 */
export function evaluate(
  indicator: Indicator,
  variant: Variant,
  year: number,
  inputs: Readonly<Record<string, MeasureValue>>,
): Outcome {
  const gaps = Object.values(inputs).flatMap(({ missing }) => (missing ? [missing.sentence] : []));
  if (gaps.length > 0)
    return absent({ code: 'missing-input', sentence: indicatorMessages.bothReasons(gaps) });
  const amounts = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, input.value as Exact]),
  );
  let value: Exact;
  try {
    value = variant.formula(amounts);
  } catch (error) {
    if (error instanceof NotApplicable)
      return absent({ code: 'not-applicable', sentence: error.sentence });
    if (!(error instanceof SourceError)) throw error;
    return absent({
      code: 'undefined',
      sentence: indicatorMessages.undefinedThere(indicator.name, year, error.sentence),
    });
  }
  const printed = inUnit(value, indicator.unit);
  const [low, high] = indicator.range;
  if (printed.lt(low) || printed.gt(high))
    return absent({
      code: 'out-of-range',
      sentence: indicatorMessages.outOfRange(
        indicator.name,
        year,
        printOutside(printed, indicator),
        indicator.range,
      ),
    });
  return {
    value,
    interval: possibleResults(variant, inputs, value),
    missing: null,
    uncertainty: uncertaintyOf(value, variant.outOf, amounts),
  };
}
