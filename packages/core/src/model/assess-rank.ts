import { assessmentMessages } from '../messages/assessment.ts';
import { isValidIn } from '../register/place.ts';
import { type Outcome, outcome, type PlanEvidence } from './clause-outcome.ts';
import type { RankClause } from './define-clause.ts';
import { defaultVariant, type Indicator } from './define-indicator.ts';
import type { Plan } from './define-plan.ts';
import { rankAmong } from './rank.ts';
import { seriesOf } from './series.ts';

/** A reading of an indicator. */
interface Reading {
  readonly indicator: Indicator;
  readonly variant: string;
}

/**
 * The headline indicators of a plan: what its clauses ask the city as a whole to reach, as far as
 * it is a rate (a share or a ratio) that is better higher or lower. Counts grow with the size of a
 * city, so that a rank by them would say who is larger.
 */
function headlines(plan: Plan): Reading[] {
  const rates = plan.targets.filter(
    ({ level, over, indicator: { better, unit } }) =>
      level !== 'each-county' &&
      over === 'year' &&
      better !== 'neither' &&
      (unit.kind === 'share' || unit.kind === 'ratio'),
  );
  const byKey = new Map(
    rates.map(({ indicator, variant }) => [`${indicator.id} ${variant}`, { indicator, variant }]),
  );
  return [...byKey.values()];
}

/** The places of the clause's kind that share the place's parent, itself among them. */
function peersOf(clause: RankClause, { register }: PlanEvidence, place: string): string[] {
  if (!register) return [];
  const { parent } = register.get(place);
  return register.all
    .filter(
      (other) =>
        other.kind === clause.among && other.parent === parent && isValidIn(other, clause.year),
    )
    .map(({ code }) => code);
}

/**
 * The ranks of a place among its peers, by each indicator in the latest year for which the place
 * and another have a value. Never passed or failed, since the plan names no rank to reach.
 */
export function assessRank(
  clause: RankClause,
  plan: Plan,
  evidence: PlanEvidence,
  place: string,
): Outcome {
  const { result } = evidence;
  const places = peersOf(clause, evidence, place);
  const yearsOf = ({ indicator, variant }: Reading, where: string) =>
    seriesOf(result, indicator, variant, where).map(({ year }) => year);
  const stated = clause.indicators.map((indicator) => ({ indicator, variant: defaultVariant }));
  const readings = stated.length > 0 ? stated : headlines(plan);
  const ranks = (places.includes(place) ? readings : []).flatMap((reading) => {
    const others = new Set(
      places.flatMap((other) => (other === place ? [] : yearsOf(reading, other))),
    );
    const year = yearsOf(reading, place)
      .filter((each) => each <= clause.year && others.has(each))
      .at(-1);
    if (year === undefined) return [];
    const { indicator, variant } = reading;
    const { ranked, of, leftOut } = rankAmong(result, indicator, { places, year, variant });
    return ranked.flatMap(({ value, rank }) =>
      value.place === place
        ? [{ indicator: indicator.name, year, rank, of, leftOut: leftOut.length }]
        : [],
    );
  });
  return outcome('not-assessable', {
    reason: ranks.length > 0 ? assessmentMessages.ranks(ranks) : assessmentMessages.noPeers(),
  });
}
