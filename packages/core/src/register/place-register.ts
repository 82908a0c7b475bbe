import { nearNames } from '../messages/near.ts';
import { placeMessages } from '../messages/places.ts';
import { SourceError } from '../messages/sentence.ts';
import { type BoundaryBreak, boundaryBreaks } from './boundary-breaks.ts';
import { checkPlaces, placeKeys, type WhereIs } from './check-places.ts';
import { isValidIn, type Place } from './place.ts';
import { type ResolveOptions, resolvePlace } from './resolve-place.ts';

/** The places that figures are given for, found by code or by any of their names. */
export interface PlaceRegister {
  /** Every place, in the order of the register. */
  readonly all: readonly Place[];
  /**
   * The place with exactly this code, whether or not it is still valid.
   *
   * @throws {SourceError} if no place has the code, naming the near ones
   */
  get(code: string): Place;
  /**
   * The place with this code, name or alias: folded, then compared whole, never by likeness.
   *
   * With a year, only places valid in it count. Without one, every place counts, and where
   * several share the name the one still valid is meant: 柳江 is the district 柳江区, while
   * 柳江县 is the abolished county, which alone bears that name.
   *
   * @throws {SourceError} if no place is called so (naming the near ones), none lies within the
   * given parent, none is valid in the given year (naming what followed), or several remain
   */
  resolve(name: string, options?: ResolveOptions): Place;
  /**
   * The places directly under one, in the order of the register: valid in the year, or without
   * one those still valid. Includes the aggregate 市辖区, which repeats others: drop it to add up.
   *
   * @throws {SourceError} if no place has the code
   */
  children(code: string, year?: number): readonly Place[];
  /**
   * The counties and districts anywhere under a place in a year, as far as the register holds
   * them (of Guangxi: Liuzhou's alone). Functional zones and 市直属 are not among them.
   *
   * @throws {SourceError} if no place has the code
   */
  counties(code: string, year: number): readonly Place[];
  /**
   * The codes whose rows add up to a place: its own and those of every place ever inside it.
   * Aggregates such as 市辖区 repeat others and are left out.
   *
   * @throws {SourceError} if no place has the code
   */
  within(code: string): readonly string[];
  /**
   * The years in which the ground or the code of a place changed, ascending, each with its reason:
   * 柳江区 took over from 柳江县 in 2016, four counties came to 柳州市 in 2002. Empty of a place
   * that no change is registered for.
   *
   * @throws {SourceError} if no place has the code
   */
  breaks(code: string): readonly BoundaryBreak[];
}

/**
 * A register of places.
 *
 * @param whereIs where the place at an index was read, for the sentence of a fault
 * @throws {SourceError} if the places contradict themselves or each other
 * @example createPlaceRegister([]).all // => []
 */
export function createPlaceRegister(
  places: readonly Place[],
  whereIs: WhereIs = (index) => `row ${index + 1}`,
): PlaceRegister {
  checkPlaces(places, whereIs);
  const byCode = new Map(places.map((place) => [place.code, place]));
  const byName = new Map<string, Place[]>();
  for (const place of places)
    for (const key of placeKeys(place)) byName.set(key, [...(byName.get(key) ?? []), place]);

  const get = (code: string): Place => {
    const place = byCode.get(code);
    if (!place)
      throw new SourceError(placeMessages.unknownCode(code, nearNames(code, byCode.keys())));
    return place;
  };
  const isWithin = (place: Place, outer: Place): boolean =>
    place === outer || (place.parent !== null && isWithin(get(place.parent), outer));

  return {
    all: places,
    get,
    resolve: (name, options = {}) => resolvePlace({ places, byName, get, isWithin }, name, options),
    children: (code, year) => {
      const parent = get(code);
      return places.filter(
        (place) =>
          place.parent === parent.code &&
          (year === undefined ? place.validTo === null : isValidIn(place, year)),
      );
    },
    counties: (code, year) => {
      const outer = get(code);
      return places.filter(
        (place) => place.isCountyUnit && isValidIn(place, year) && isWithin(place, outer),
      );
    },
    within: (code) => {
      const outer = get(code);
      return places.flatMap((place) =>
        place === outer || (place.kind !== 'aggregate' && isWithin(place, outer)) ? place.code : [],
      );
    },
    breaks: (code) => boundaryBreaks(get(code), { places, get, isWithin }),
  };
}
