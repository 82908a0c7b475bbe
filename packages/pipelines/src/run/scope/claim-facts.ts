import {
  type ClauseStatus,
  type Exact,
  exact,
  type Indicator,
  nearNames,
  SourceError,
  years as yearsBetween,
} from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { absentCounties } from './absent-counties.ts';
import { type ClauseChoice, chooseClauses } from './choose-clauses.ts';
import { findIndicator, readingOf } from './find-indicator.ts';
import type { PageView } from './page-view.ts';

/** What claims are made of: each holds for right data, whatever the numbers are. */
export interface ClaimFacts {
  /** How many clauses the plan has, whether or not the page's place must keep them. */
  readonly planClauseCount: number;
  /** How many clauses the page tells of: all, those of a theme, or of a choice. */
  readonly clauseCount: (choice?: string | ClauseChoice) => number;
  /** How a clause stands on this page. */
  readonly standing: (clause: string) => ClauseStatus;
  /**
   * Whether a test holds in each year in which the page's place has a value of every one of these
   * readings, such as `senior-star-school-share/four-stars`; the default reading unless told. The
   * test gets the values in base units, nine tenths for 90 %, and may only compare them.
   */
  readonly everyYear: (
    readings: readonly string[],
    test: (...values: readonly number[]) => boolean,
  ) => boolean;
  /** Whether in each year the counties and zones add up to the city, as far as it has a value. */
  readonly addsUp: (indicator: string) => boolean;
  /** Whether in each year the city's rate lies between the least and the greatest of its parts. */
  readonly withinParts: (indicator: string) => boolean;
  /** Whether every county stands behind each value of the city that counties report. */
  readonly everyCountyReported: () => boolean;
}

/** The facts that the claims of a page can be made of. */
export function claimFacts(view: PageView): ClaimFacts {
  const { result, places, home, whole, years, assessments } = view;
  const all = yearsBetween(...years);
  const inEveryYear = (
    indicator: Indicator,
    test: (city: Exact, parts: readonly Exact[]) => boolean,
  ) => {
    const variant = readingOf(view, indicator);
    return all.every((year) => {
      const city = result.at(indicator, whole, year, variant)?.value;
      const parts = places
        .children(whole, year)
        .filter(({ status }) => status !== 'placeholder')
        .flatMap(({ code }) => result.at(indicator, code, year, variant)?.value ?? []);
      return !city || test(city, parts);
    });
  };
  return {
    planClauseCount: view.plan.clauses.length,
    clauseCount: (choice) => chooseClauses(view, choice).length,
    standing: (id) => {
      const found = assessments.find(({ clause }) => clause.id === id);
      if (found) return found.status;
      const known = assessments.map(({ clause }) => clause.id);
      throw new SourceError(cliMessages.unknownClause(id, nearNames(id, known)));
    },
    everyYear: (readings, test) => {
      const asked = readings.map((reading) => {
        const [id = '', variant] = reading.split('/');
        return { indicator: findIndicator(view, id), variant };
      });
      return all.every((year) => {
        const values = asked.map(
          ({ indicator, variant }) => result.at(indicator, home, year, variant)?.value ?? null,
        );
        const known = values.flatMap((value) => value?.valueOf() ?? []);
        return known.length < values.length || test(...known);
      });
    },
    addsUp: (id) =>
      inEveryYear(findIndicator(view, id), (city, parts) =>
        parts.reduce((total, part) => total.add(part), exact(0)).equals(city),
      ),
    withinParts: (id) =>
      inEveryYear(
        findIndicator(view, id),
        (city, parts) =>
          parts.some((part) => part.lte(city)) && parts.some((part) => part.gte(city)),
      ),
    everyCountyReported: () =>
      result.values.every(
        (one) =>
          one.place !== whole || one.value === null || (absentCounties(one)?.length ?? 0) === 0,
      ),
  };
}
