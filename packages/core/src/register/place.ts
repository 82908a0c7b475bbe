import { placeMessages } from '../messages/places.ts';
import { DefinitionError, type Sentence } from '../messages/sentence.ts';

/** How high in the hierarchy a place stands. Zones and 市直属 report like a county without being one. */
export const placeLevels = [
  'nation',
  'province',
  'prefecture',
  'county',
  'county-equivalent',
] as const;

/**
 * What a place is. An `aggregate` (市辖区) repeats other places and is never added up;
 * a `reporting-line` (市直属) is no territory; a `functional-zone` has no official code.
 */
export const placeKinds = [
  'nation',
  'autonomous-region',
  'prefecture-level-city',
  'prefecture',
  'district',
  'county',
  'autonomous-county',
  'functional-zone',
  'reporting-line',
  'aggregate',
] as const;

/** Whether a place is current, only a code that is no territory, or abolished. */
export const placeStatuses = ['current', 'placeholder', 'abolished'] as const;

/** Whether 县域, the plan's "within the counties", includes a place. */
export const xianyuReadings = ['yes', 'no', 'ambiguous'] as const;

/** One of {@link placeLevels}. */
export type PlaceLevel = (typeof placeLevels)[number];
/** One of {@link placeKinds}. */
export type PlaceKind = (typeof placeKinds)[number];
/** One of {@link placeStatuses}. */
export type PlaceStatus = (typeof placeStatuses)[number];
/** One of {@link xianyuReadings}. */
export type XianyuReading = (typeof xianyuReadings)[number];

/** A code of the place register and what it stands for. */
export interface Place {
  readonly code: string;
  /** Who gave the code: `GB/T 2260`, or the project for its own. */
  readonly codeSystem: string;
  readonly name: Sentence;
  readonly level: PlaceLevel;
  /** Code of the place that it lies in; null for the nation. */
  readonly parent: string | null;
  readonly kind: PlaceKind;
  /** A county or district with an official code. Functional zones and 市直属 are not. */
  readonly isCountyUnit: boolean;
  /** Null where the question does not arise. */
  readonly countsAsXianyu: XianyuReading | null;
  readonly status: PlaceStatus;
  /** First year in which it counts; null since before the years covered. */
  readonly validFrom: number | null;
  /** First year in which it no longer counts; null while it is valid. */
  readonly validTo: number | null;
  /** Code of what an abolished place became; null if nothing, or several, followed it. */
  readonly successor: string | null;
  readonly aliases: readonly string[];
  /** Persons on 1 November 2020; null if not found. */
  readonly census2020Population: number | null;
  readonly censusSource: string | null;
  readonly note: string | null;
}

/**
 * Whether a place counts in a year: from `validFrom`, and no longer in `validTo` itself.
 *
 * @throws {DefinitionError} if the year is not a whole number
 * @example isValidIn({ validFrom: null, validTo: 2016 }, 2016) // => false
 */
export function isValidIn(place: Pick<Place, 'validFrom' | 'validTo'>, year: number): boolean {
  if (!Number.isInteger(year)) throw new DefinitionError(placeMessages.yearNotWhole(year));
  return (
    (place.validFrom === null || place.validFrom <= year) &&
    (place.validTo === null || year < place.validTo)
  );
}
