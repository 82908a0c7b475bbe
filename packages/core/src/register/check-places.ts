import { nearNames } from '../messages/near.ts';
import { placeMessages } from '../messages/places.ts';
import { type Sentence, SourceError } from '../messages/sentence.ts';
import { foldName } from './fold-name.ts';
import type { Place } from './place.ts';

/** Where a place was read: `places.csv:12` for the twelfth line of a file. */
export type WhereIs = (index: number) => string;

const overlap = (a: Place, b: Place) =>
  Math.max(a.validFrom ?? -Infinity, b.validFrom ?? -Infinity) <
  Math.min(a.validTo ?? Infinity, b.validTo ?? Infinity);

/**
 * Everything that a place is called, code and aliases included, folded, each once.
 *
 * @example placeKeys({ code: '450206', name: { zh: '柳江区', en: 'Liujiang' }, aliases: ['柳 江'] }) // => ['450206', '柳江区', 'Liujiang', '柳江']
 */
export function placeKeys({ code, name, aliases }: Pick<Place, 'code' | 'name' | 'aliases'>) {
  return [...new Set([code, name.zh, name.en, ...aliases].map(foldName))];
}

function ownFault(place: Place, where: string): Sentence | null {
  const { validFrom, validTo, status } = place;
  if (placeKeys(place).includes('')) return placeMessages.emptyName(where, place.code);
  if (validFrom !== null && validTo !== null && validFrom >= validTo)
    return placeMessages.validityBackwards(where, place.code, validFrom, validTo);
  if ((status === 'abolished') !== (validTo !== null))
    return placeMessages.statusContradictsValidity(where, place.code, status, validTo);
  return null;
}

function hasCycle(place: Place, byCode: ReadonlyMap<string, Place>): boolean {
  const passed = new Set<string>();
  let code: string | null = place.code;
  while (code !== null) {
    if (passed.has(code)) return true;
    passed.add(code);
    code = byCode.get(code)?.parent ?? null;
  }
  return false;
}

/**
 * Refuse places that contradict themselves or each other: an empty name, a validity that ends
 * before it begins or disagrees with the status, a code given twice, a parent or successor that
 * does not exist, a place that lies in itself, a name that stands for two places in one year
 * under one parent.
 *
 * @param whereIs where the place at an index was read, for the sentence
 * @throws {SourceError} at the first fault, naming the place and where it was read
 * @example checkPlaces([], (index) => `row ${index + 1}`) // => undefined
 */
export function checkPlaces(places: readonly Place[], whereIs: WhereIs): void {
  const byCode = new Map<string, Place>();
  const indexOf = new Map<Place, number>();
  const whereOf = (place: Place) => whereIs(indexOf.get(place) ?? 0);
  for (const [index, place] of places.entries()) {
    const fault = ownFault(place, whereIs(index));
    if (fault) throw new SourceError(fault);
    const first = byCode.get(place.code);
    if (first)
      throw new SourceError(
        placeMessages.duplicateCode(whereIs(index), place.code, whereOf(first)),
      );
    byCode.set(place.code, place);
    indexOf.set(place, index);
  }

  const byName = new Map<string, Place[]>();
  for (const [index, place] of places.entries()) {
    const where = whereIs(index);
    for (const role of ['parent', 'successor'] as const) {
      const code = place[role];
      if (code !== null && !byCode.has(code))
        throw new SourceError(
          placeMessages.noSuchPlace(where, place.code, role, code, nearNames(code, byCode.keys())),
        );
    }
    if (hasCycle(place, byCode))
      throw new SourceError(placeMessages.liesInItself(where, place.code));
    for (const key of placeKeys(place)) {
      const others = byName.get(key) ?? [];
      const clash = others.find((other) => other.parent === place.parent && overlap(other, place));
      if (clash)
        throw new SourceError(placeMessages.nameTaken(where, key, place, clash, whereOf(clash)));
      byName.set(key, [...others, place]);
    }
  }
}
