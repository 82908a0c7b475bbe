import { assessmentMessages } from '../messages/assessment.ts';
import type { Sentence } from '../messages/sentence.ts';
import type { ComputeResult } from './compute.ts';
import type { Indicator } from './define-indicator.ts';
import { valuesOf } from './values-of.ts';

/** Why a place has no value of a reading: the reason of the latest year asked for that was tried. */
export function missingReason(
  result: ComputeResult,
  indicator: Indicator,
  variant: string,
  place: string,
  isAsked: (year: number) => boolean,
): Sentence {
  const tried = valuesOf(result, indicator, place).filter(
    (value) => value.variant.id === variant && isAsked(value.year) && value.missing !== null,
  );
  return tried.at(-1)?.missing?.sentence ?? assessmentMessages.nothingReported(indicator.name);
}
