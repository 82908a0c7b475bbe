import { placeMessages } from '../messages/places.ts';
import type { Sentence } from '../messages/sentence.ts';
import type { Place } from './place.ts';

/** A year from which the figures of a place are of other ground, or under another code, than before. */
export interface BoundaryBreak {
  /** The first year of the new ground, which is not comparable with the year before. */
  readonly since: number;
  readonly reason: Sentence;
}

/** What the search for breaks needs to know of a register. */
interface PlaceIndex {
  readonly places: readonly Place[];
  readonly get: (code: string) => Place;
  readonly isWithin: (place: Place, outer: Place) => boolean;
}

/** A place that another one followed in a year. */
interface Succession {
  readonly year: number;
  readonly before: Place;
  readonly after: Place;
}

const successions = ({ places, get }: PlaceIndex): Succession[] =>
  places.flatMap((before) =>
    before.successor === null || before.validTo === null
      ? []
      : { year: before.validTo, before, after: get(before.successor) },
  );

function byYear(all: readonly Succession[]): [number, Succession[]][] {
  const years = [...new Set(all.map(({ year }) => year))];
  return years.map((year) => [year, all.filter((one) => one.year === year)]);
}

/**
 * The breaks of a place's figures, by year, that the years and successors of a register bear out:
 * the place took over from another one, or places came into it from outside or left it.
 *
 * A place that changes its code or kind within an outer one is no break of the outer one. Nor is
 * a place that none precedes and none follows, as the register does not say whose its ground was.
 */
export function boundaryBreaks(place: Place, index: PlaceIndex): BoundaryBreak[] {
  const { get, isWithin } = index;
  const all = successions(index).filter(({ before }) => before !== place);
  const taken = all.filter(({ after }) => after === place);
  const moved = all.filter(({ after }) => after !== place);
  const parents = (ones: readonly Place[]): Sentence[] => [
    ...new Set(ones.flatMap(({ parent }) => (parent === null ? [] : get(parent).name))),
  ];
  const breaks = [
    ...byYear(taken).map(([since, moves]) => ({
      since,
      reason: placeMessages.tookOver(
        place,
        since,
        moves.map(({ before }) => before),
        parents(moves.map(({ before }) => before)).filter((name) => name !== parents([place])[0]),
      ),
    })),
    ...byYear(
      moved.filter(({ before, after }) => !isWithin(before, place) && isWithin(after, place)),
    ).map(([since, moves]) => ({
      since,
      reason: placeMessages.placesJoined(
        place,
        since,
        moves.map(({ after }) => after),
        parents(moves.map(({ before }) => before)),
      ),
    })),
    ...byYear(
      moved.filter(({ before, after }) => isWithin(before, place) && !isWithin(after, place)),
    ).map(([since, moves]) => ({
      since,
      reason: placeMessages.placesLeft(
        place,
        since,
        moves.map(({ before }) => before),
        parents(moves.map(({ after }) => after)),
      ),
    })),
  ];
  return breaks
    .filter(({ since }) => place.validTo === null || since < place.validTo)
    .sort((a, b) => a.since - b.since);
}
