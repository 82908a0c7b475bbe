import { nearNames, SourceError } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import type { FieldValue } from './mapped-row.ts';
import type { TableContext } from './table-context.ts';

/** A place as a row names it. */
export interface PlaceText {
  readonly name: string;
  /** Null where no column of codes is mapped, or it is empty. */
  readonly code: string | null;
}

/**
 * The place that a row names: looked up in the register in the row's year, or as it is written.
 *
 * @throws {SourceError} if it is empty or unknown, is not valid in the year, or its code and its
 *   name are two places
 */
export function readPlace(
  { name, code }: PlaceText,
  year: number | null,
  { places, within }: TableContext,
): FieldValue {
  const written = name.normalize('NFKC').trim();
  if (written === '' && code === null) throw new SourceError(layoutMessages.emptyKey());
  if (/\uFFFD|\?\?/u.test(written)) throw new SourceError(layoutMessages.damagedText(name));
  if (!places) return { kind: 'place', code, name: written, isRegistered: false };
  // A place within its county or as a part of it is marked # in front.
  const spelt = written.replace(/^(?:#|其中[::]?)\s*/u, '');
  const options = { year: year ?? undefined, parent: within };
  const named = spelt === '' ? null : places.resolve(spelt, options);
  const coded = code === null ? null : places.get(code);
  if (named && coded && named.code !== coded.code)
    throw new SourceError(layoutMessages.placesDisagree(coded.code, written));
  return { kind: 'place', code: (coded ?? named)?.code ?? null, name: written, isRegistered: true };
}

/**
 * The columns of the level that a row says it is of.
 *
 * @throws {SourceError} if the level has none, naming the near ones
 */
export function levelColumns<T>(level: string, levels: ReadonlyMap<string, T>): T {
  const found = levels.get(level);
  if (found) return found;
  throw new SourceError(layoutMessages.noPlaceColumn(level, nearNames(level, levels.keys())));
}
