import {
  type Exact,
  type IndicatorValue,
  inUnit,
  type Language,
  type PlaceRegister,
} from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { type SimulatedShare, simulatedShare } from '../notebook/simulated-share.ts';
import { valueWithUnit } from '../tables/printed-value.ts';
import { marksOf } from '../tables/value-marks.ts';
import { breakMark } from '../wording/marks.ts';
import { pageWording } from '../wording/page-wording.ts';
import { isProvisional, sourceOf as sourceOfInputs } from './printed-input.ts';

/** A value as a chart draws and prints it. */
export interface DrawnValue {
  readonly year: number;
  /** In the indicator's unit; for drawing only. */
  readonly value: number;
  /** With its unit, which is what people read. */
  readonly printed: string;
  /** The marks that stand behind it in a table. */
  readonly marks: string;
  /** A share with a small denominator. */
  readonly small: boolean;
  /** Rests on a number that its office will print again. */
  readonly provisional: boolean;
  readonly simulated: boolean;
  /** The ends of its 95 % Wilson interval; null of no share of counted things. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** A value as a chart draws and prints it; null where it is missing. */
export function drawnValue(
  value: IndicatorValue | null | undefined,
  places: PlaceRegister,
  language: Language,
): DrawnValue | null {
  const printed = value && valueWithUnit(value, language);
  if (!value?.value || !printed) return null;
  const { indicator, uncertainty, year, simulated } = value;
  const drawn = (amount: Exact) => inUnit(amount, indicator.unit).valueOf();
  return {
    year,
    value: drawn(value.value),
    printed,
    marks: marksOf(value, places),
    small: uncertainty?.small ?? false,
    provisional: isProvisional(value),
    simulated,
    interval: uncertainty && [drawn(uncertainty.low), drawn(uncertainty.high)],
  };
}

/** Whether a value is drawn hollow, and whether square beside others that are not simulated. */
export function dotOf({ small, provisional, simulated }: DrawnValue, share: Share) {
  return { hollow: small || provisional, square: simulated && share.simulated === 'part' };
}

/** How many of the values drawn rest on simulated data. */
export interface Share {
  readonly simulated?: SimulatedShare;
}

/** How many of the values drawn rest on simulated data; the missing ones do not count. */
export function shareDrawn(values: readonly (DrawnValue | null)[]): Share {
  return simulatedShare(values.flatMap((value) => (value ? value.simulated : [])));
}

/** The same value, marked in tables as one that does not compare with those before. */
export function behindBreak(value: DrawnValue): DrawnValue {
  const { marks } = value;
  return marks.includes(breakMark) ? value : { ...value, marks: `${marks}${breakMark}` };
}

/** A value in a table, marked where it is provisional, or simulated while others are not. */
export function tableText(
  value: DrawnValue | null,
  { simulated }: Share,
  language: Language,
): string | null {
  if (!value) return null;
  const marked = `${value.printed}${value.marks}`;
  const said = value.provisional ? pageWording[language].provisional(marked) : marked;
  return value.simulated && simulated === 'part'
    ? framesMessages.simulatedValue(said)[language]
    : said;
}

/** The documents that values were printed in, the one behind most of them first; nothing of none. */
export function sourceOf(
  values: readonly (IndicatorValue | null | undefined)[],
  language: Language,
): { readonly source?: string } {
  return sourceOfInputs(
    values.flatMap((value) => Object.values(value?.inputs ?? {})),
    language,
  );
}
