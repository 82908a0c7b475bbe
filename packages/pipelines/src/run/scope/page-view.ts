import {
  assessPlan,
  type ClauseAssessment,
  type Language,
  type Plan,
  SourceError,
} from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import type { ParameterValues, StatusYear } from '@eduplan/reports';
import { isAboutAnIndicator, latestAssessments } from '../latest-values.ts';
import { askedOfCounties } from './asked-of-counties.ts';
import { evidenceUntil } from './evidence-until.ts';
import type { NotebookData } from './notebook-data.ts';

/**
 * What one page is written from: the data as far as its year knows them, with the place that it is
 * about as `home`.
 */
export interface PageView extends NotebookData {
  readonly language: Language;
  /** The place that the data are of; `home` lies in it where a page is about a county. */
  readonly whole: string;
  readonly isOfCounty: boolean;
  /** What the plan asks of `home`: all of it, or what every county must keep. */
  readonly asked: Plan;
  /** Every clause of the plan held against the whole. */
  readonly ofWhole: readonly ClauseAssessment[];
  /** Codes of the counties of the whole, in the order of the register. */
  readonly counties: readonly string[];
}

function readYear(text: string, [first, last]: NotebookData['years']): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < first || year > last)
    throw new SourceError(cliMessages.pageYearOutside(text, first, last));
  return year;
}

/** The same data as they stood at the end of a year. */
function standingAt(data: NotebookData, last: number): NotebookData {
  const { plan, standings, source } = data;
  const evidence = evidenceUntil(data, last);
  const { result, milestones } = evidence;
  const known = standings.filter(({ year }) => year <= last);
  const then = known.find(({ year }) => year === last)?.assessments;
  const assessments = then ?? assessPlan(plan, evidence);
  const compared = [...new Set(data.latest.map(({ place }) => place))];
  return {
    ...data,
    result,
    milestones,
    years: [data.years[0], last],
    assessments,
    standings: known.length > 0 ? known : [{ year: last, assessments }],
    latest:
      source === 'returns'
        ? assessments.filter(isAboutAnIndicator)
        : latestAssessments(plan, evidence, compared),
    judged: data.judged.filter(({ figure }) => figure.year <= last),
    figures: data.figures.filter(({ year }) => year <= last),
  };
}

/** The same page, about a county and what the plan asks of it. */
function countyView(view: PageView, place: string): PageView {
  const asked = askedOfCounties(view.plan);
  const standsAt = (last: number) => assessPlan(asked, evidenceUntil(view, last), place);
  const standings = view.standings.map(
    ({ year }): StatusYear => ({ year, assessments: standsAt(year) }),
  );
  const assessments = standsAt(view.years[1]);
  const latest = assessments.filter(isAboutAnIndicator);
  return { ...view, home: place, isOfCounty: true, asked, assessments, standings, latest };
}

/**
 * The data of a page, by the values of its parameters: `place` is the code of the county that it is
 * about, `year` the last year that it knows of. Other parameters change nothing.
 *
 * @throws {SourceError} if no place has the code, or the data do not reach the year
 */
export function viewOf(
  data: NotebookData,
  language: Language,
  { place, year }: ParameterValues = {},
): PageView {
  const known = year === undefined ? data : standingAt(data, readYear(year, data.years));
  const { home, plan, places, assessments, years } = known;
  const whole: PageView = {
    ...known,
    language,
    whole: home,
    isOfCounty: false,
    asked: plan,
    ofWhole: assessments,
    counties: places.counties(home, years[1]).map(({ code }) => code),
  };
  return place === undefined || place === home ? whole : countyView(whole, places.get(place).code);
}
