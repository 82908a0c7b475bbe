import { assessmentMessages } from '../messages/assessment.ts';
import type { Sentence } from '../messages/sentence.ts';
import type { ComputeResult } from './compute.ts';
import type { Indicator } from './define-indicator.ts';

/** Why a place has no value of a reading: the reason of the latest year asked for that was tried. */
export function missingReason(
  result: ComputeResult,
  indicator: Indicator,
  variant: string,
  place: string,
  isAsked: (year: number) => boolean,
): Sentence {
  const tried = result.values.filter(
    (value) =>
      value.indicator.id === indicator.id &&
      value.variant.id === variant &&
      value.place === place &&
      isAsked(value.year) &&
      value.missing !== null,
  );
  return tried.at(-1)?.missing?.sentence ?? assessmentMessages.nothingReported(indicator.name);
}
