import type { Exact } from '../number/exact.ts';
import type { Interval } from '../number/interval.ts';
import { parsePrinted } from '../number/printed.ts';
import { printDecimal } from '../number/rounding.ts';
import { inUnit } from '../number/unit.ts';
import type { Break } from './break.ts';
import type { Coverage } from './coverage.ts';
import { type Indicator, reportedVariant, type Variant } from './define-indicator.ts';
import type { MeasureValue } from './measure-source.ts';
import type { Missing } from './missing.ts';
import type { Uncertainty } from './uncertainty.ts';

/** One reading of one indicator for one place and year. */
export interface IndicatorValue {
  readonly indicator: Indicator;
  readonly variant: Variant;
  readonly place: string;
  readonly year: number;
  /** In base units: nine tenths for 90 %. Null exactly where `missing` says why. */
  readonly value: Exact | null;
  /** The results that the inputs' print leaves possible; null where the value is missing. */
  readonly interval: Interval | null;
  readonly missing: Missing | null;
  /**
   * How far a share of counted things swings by chance, and whether they are few; null where the
   * value is missing, or is none of a reading that names its denominator.
   */
  readonly uncertainty: Uncertainty | null;
  /**
   * Breaks that an input of an earlier year lies before, and one in the year itself, which sets the
   * value apart from the year before; by year, empty without any.
   */
  readonly breaks: readonly Break[];
  readonly inputs: Readonly<Record<string, MeasureValue>>;
  /** Which counties and schools reported; null where nobody knows either. */
  readonly coverage: Coverage | null;
  /** Whether any input rests on simulated data. */
  readonly simulated: boolean;
}

/**
 * A value printed in its indicator's unit and rounding rule, without the unit's sign; null where
 * it is missing. A published value keeps the decimals of its print, every other the indicator's.
 */
export function printValue({ indicator, variant, value, inputs }: IndicatorValue): string | null {
  if (!value) return null;
  const print = variant.id === reportedVariant ? inputs[indicator.id]?.carried.printed : undefined;
  const decimals = print === undefined ? indicator.decimals : parsePrinted(print).decimals;
  return printDecimal(inUnit(value, indicator.unit), decimals, indicator.rounding);
}
