import type { Sentence } from '../messages/sentence.ts';

/**
 * Why a value is missing.
 *
 * - `no-row`: nothing was reported for the place and year.
 * - `empty-cells`: rows are there, but at least one that counts has no value.
 * - `several-rows`: more than one row reports what should be reported once.
 * - `two-levels`: the place reports a total of its own beside rows of the places within it.
 * - `unlisted-schools`: rows are of schools that the register does not list, so that nobody can
 *   tell whether they count.
 * - `missing-input`: a measure that the formula needs is missing.
 * - `undefined`: the formula has no value there, such as a ratio to zero.
 * - `not-applicable`: the indicator says nothing of such a place, such as a county that is too small.
 * - `out-of-range`: the value lies outside the indicator's stated range.
 */
export type MissingCode =
  | 'no-row'
  | 'empty-cells'
  | 'several-rows'
  | 'two-levels'
  | 'unlisted-schools'
  | 'missing-input'
  | 'undefined'
  | 'not-applicable'
  | 'out-of-range';

/** A missing value's reason, carried along wherever the value would have gone. */
export interface Missing {
  readonly code: MissingCode;
  readonly sentence: Sentence;
}
