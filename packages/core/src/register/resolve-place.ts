import { nearNames } from '../messages/near.ts';
import { placeMessages } from '../messages/places.ts';
import { SourceError } from '../messages/sentence.ts';
import { foldName } from './fold-name.ts';
import { isValidIn, type Place } from './place.ts';

/** What narrows a name down to one place. */
export interface ResolveOptions {
  /** The reference year; without it a place still valid goes before an abolished one. */
  readonly year?: number | undefined;
  /** Code of a place that the one looked for is, or lies in at any depth. */
  readonly parent?: string | undefined;
}

/** What a name is looked up in: the places, and their folded names. */
export interface PlaceIndex {
  readonly places: readonly Place[];
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly get: (code: string) => Place;
  readonly isWithin: (place: Place, outer: Place) => boolean;
}

const spellings = (place: Place) => [place.code, place.name.zh, place.name.en, ...place.aliases];

/**
 * The one place that a name stands for; the rules are those of `PlaceRegister.resolve`.
 *
 * @throws {SourceError} if no place, or more than one, is left
 */
export function resolvePlace(
  { places, byName, get, isWithin }: PlaceIndex,
  name: string,
  { year, parent }: ResolveOptions,
): Place {
  const outer = parent === undefined ? null : get(parent);
  const inScope = (place: Place) => outer === null || isWithin(place, outer);
  const inYear = (place: Place) => year === undefined || isValidIn(place, year);

  const called = byName.get(foldName(name)) ?? [];
  if (called.length === 0) {
    const known = places.filter((place) => inScope(place) && inYear(place)).flatMap(spellings);
    throw new SourceError(placeMessages.unknownPlace(name, nearNames(foldName(name), known)));
  }
  const within = called.filter(inScope);
  if (outer !== null && within.length === 0)
    throw new SourceError(placeMessages.placeElsewhere(name, outer, called));
  const valid = within.filter(inYear);
  if (year !== undefined && valid.length === 0) {
    const followed = within.map((place) => ({
      place,
      successor: place.successor === null ? null : get(place.successor),
    }));
    throw new SourceError(placeMessages.placeNotInYear(name, year, followed));
  }
  const current = valid.filter((place) => place.validTo === null);
  const [only, ...more] = year === undefined && current.length === 1 ? current : valid;
  if (!only || more.length > 0) throw new SourceError(placeMessages.ambiguousPlace(name, valid));
  return only;
}
