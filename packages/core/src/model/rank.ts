import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError, type Sentence } from '../messages/sentence.ts';
import { type Exact, exact } from '../number/exact.ts';
import type { ComputeResult } from './compute.ts';
import { defaultVariant, type Indicator, reportedVariant } from './define-indicator.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { missingReason } from './missing-reason.ts';
import { seriesOf } from './series.ts';

/** Whom to rank, and in which year. */
export interface RankRequest {
  /** Codes of the places; one that is named twice counts once. */
  readonly places: readonly string[];
  readonly year: number;
  /** The reading that is ranked; the default one unless told. */
  readonly variant?: string;
}

/** Where one place stands among the others. */
export interface RankedValue {
  /** What is ranked: the value that the place's office printed of the reading, or the computed one. */
  readonly value: IndicatorValue;
  /** 1 is the best; places with equal unrounded values share the best rank: 1, 2, 2, 4. */
  readonly rank: number;
  /**
   * The part of the other places that do no better, (of − rank) ÷ (of − 1): one for the best, zero
   * for the last; null of a place alone.
   */
  readonly percentile: Exact | null;
}

/** Places by one indicator in one year. */
export interface Ranking {
  readonly indicator: Indicator;
  readonly variant: string;
  readonly year: number;
  /** How many places have a value. */
  readonly of: number;
  /** The places with a value, the best first, equal ones in the order asked for. */
  readonly ranked: readonly RankedValue[];
  /** The places without one in the order asked for, and why. */
  readonly leftOut: readonly { readonly place: string; readonly reason: Sentence }[];
}

function requireRankable({ id, name, better, readings, reported }: Indicator, variant: string) {
  if (better === 'neither') throw new DefinitionError(indicatorMessages.notRanked(name));
  const known = [...readings.map((reading) => reading.id), ...(reported ? [reportedVariant] : [])];
  if (!known.includes(variant))
    throw new DefinitionError(indicatorMessages.unknownVariant(id, variant, known));
}

/**
 * Rank places by an indicator in one year, the best first in its `better` direction. The unrounded
 * value decides; a place without one is left out with the reason, and does not count.
 *
 * @throws {DefinitionError} if the indicator is neither better higher nor lower, or has no such
 *   reading
 * @example rankAmong({ values: [], at: () => undefined }, fiscalEducationGdpShare, { places: [], year: 2023 }).ranked // => []
 */
export function rankAmong(
  result: ComputeResult,
  indicator: Indicator,
  { places, year, variant = defaultVariant }: RankRequest,
): Ranking {
  requireRankable(indicator, variant);
  const distinct = [...new Set(places)];
  const found = distinct.map((place) => ({
    place,
    value: seriesOf(result, indicator, variant, place).find((each) => each.year === year),
  }));
  const known = found.flatMap(({ value }) =>
    value?.value ? [{ value, amount: value.value }] : [],
  );
  const isAhead = (one: Exact, other: Exact) =>
    indicator.better === 'higher' ? one.gt(other) : one.lt(other);
  const of = known.length;
  const ranked = known
    .map(({ value, amount }): RankedValue => {
      const rank = 1 + known.filter((other) => isAhead(other.amount, amount)).length;
      return { value, rank, percentile: of > 1 ? exact(of - rank).div(of - 1) : null };
    })
    .sort((a, b) => a.rank - b.rank);
  const leftOut = found.flatMap(({ place, value }) => {
    if (value) return [];
    const reason = missingReason(result, indicator, variant, place, (tried) => tried === year);
    return [{ place, reason }];
  });
  return { indicator, variant, year, of, ranked, leftOut };
}
