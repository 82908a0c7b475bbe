import { assessmentMessages } from '../messages/assessment.ts';
import { indicatorMessages } from '../messages/indicator.ts';
import type { Sentence } from '../messages/sentence.ts';
import { isKept, type Outcome, outcome, type PlanEvidence, worstOf } from './clause-outcome.ts';
import type { ClauseLevel } from './clause-text.ts';
import type { Plan } from './define-plan.ts';
import { isAsked } from './not-asked.ts';

/** How one county stands. */
interface County {
  readonly name: Sentence;
  readonly found: Outcome;
}

/** Standings that counties are named by, the gravest first. */
const standings = ['not-met', 'off-track', 'no-data', 'not-assessable', 'on-track'] as const;

/** The counties by how they stand; those on track only where none stands worse. */
function countyReasons(counties: readonly County[]): Sentence[] {
  const groups = standings.flatMap((standing) => {
    const names = counties.filter(({ found }) => found.status === standing).map(({ name }) => name);
    return names.length > 0 ? [{ standing, names }] : [];
  });
  return groups
    .filter(({ standing }) => standing !== 'on-track' || groups.length === 1)
    .map(({ standing, names }) => assessmentMessages.counties(standing, names));
}

/**
 * A clause at its level: where each county must keep it, the worst decides, and the reason names
 * those that do not and those without data; a county that the clause asks nothing of is named and
 * counts neither way. Only the plan's own place is taken apart; a county, or another city beside it,
 * is held against the clause by itself. Without a register of places nobody knows the counties, so
 * that no more than a city that breaks the clause is certain.
 *
 * @param assessIn how the clause stands in one place
 */
export function assessAtLevel(
  { level, year }: { readonly level: ClauseLevel; readonly year: number },
  plan: Plan,
  { register }: PlanEvidence,
  place: string,
  assessIn: (place: string) => Outcome,
): Outcome {
  if (level === 'city' || place !== plan.place) return assessIn(place);
  const city = level === 'city-and-each-county' ? [assessIn(place)] : [];
  const listed = (register?.counties(place, year) ?? []).map(
    ({ name, code }): County => ({ name, found: assessIn(code) }),
  );
  const counties = listed.filter(({ found }) => isAsked(found));
  const unasked = listed.filter(({ found }) => !isAsked(found)).map(({ name }) => name);
  const leftOut = unasked.length > 0 ? [assessmentMessages.countiesNotAsked(unasked)] : [];
  const unknown =
    listed.length > 0
      ? []
      : [outcome('not-assessable', { reason: assessmentMessages.noCounties() })];
  const worst = worstOf([...city, ...counties.map(({ found }) => found), ...unknown]);
  if (!worst) return outcome('not-assessable', { reason: indicatorMessages.bothReasons(leftOut) });
  const reasons = isKept(worst)
    ? [worst.reason ?? []].flat()
    : [
        ...city.flatMap((whole) =>
          isKept(whole) || !whole.reason ? [] : [assessmentMessages.wholeCity(whole.reason)],
        ),
        ...countyReasons(counties),
        ...unknown.flatMap(({ reason }) => reason ?? []),
      ];
  const told = [...reasons, ...leftOut];
  return { ...worst, reason: told.length > 0 ? indicatorMessages.bothReasons(told) : null };
}
