import {
  breaksBetween,
  breaksOf,
  type ClauseAssessment,
  type ClauseStatus,
  type ComputeResult,
  type IndicatorValue,
  type Language,
  type PlaceRegister,
  type Plan,
  SourceError,
  seriesOf,
  type Target,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { withUnit } from '../tables/printed-value.ts';
import { describeTest } from '../wording/describe-clause.ts';
import { resultWording } from '../wording/result-wording.ts';
import { breakText } from './break-text.ts';
import { type DrawnValue, drawnValue, type Share, shareDrawn } from './drawn-value.ts';

/** What a bullet chart is drawn from. */
export interface BulletChart {
  readonly title: string;
  readonly plan: Plan;
  /** Those of clauses without a numeric target are passed over. */
  readonly assessments: readonly ClauseAssessment[];
  /** Says where the values began. */
  readonly result: ComputeResult;
  readonly places: PlaceRegister;
  readonly language: Language;
}

/** One clause with a numeric target. */
export interface BulletRow {
  readonly clause: Target;
  /** With the county that decided, where one did for all. */
  readonly name: string;
  readonly status: ClauseStatus;
  /** Of a total over the period, the sum so far. */
  readonly latest: DrawnValue | null;
  /** Of the plan's baseline year; null also of a total over the period. */
  readonly baseline: DrawnValue | null;
  /** Why the latest value does not compare with the baseline, in sentences. */
  readonly breaks: readonly string[];
  readonly target: number;
  readonly upper: number | null;
  /** The test as the plan prints it, with its unit. */
  readonly test: string;
  /** The comparator and the value, with a sign such as %; a word of a unit stands at the value. */
  readonly asked: string;
  readonly values: readonly IndicatorValue[];
}

function rowOf(assessment: ClauseAssessment, clause: Target, chart: BulletChart): BulletRow {
  const { plan, result, places, language } = chart;
  const { value, status } = assessment;
  const { indicator, variant, comparator, printed, upper, unit } = clause;
  const wording = resultWording[language];
  const place = value?.place ?? assessment.place;
  const before =
    clause.over === 'period'
      ? undefined
      : seriesOf(result, indicator, variant, place).find(({ year }) => year === plan.baselineYear);
  const baseline = before && before.year !== value?.year ? before : undefined;
  const crossed =
    baseline && value
      ? breaksBetween(breaksOf(indicator, place, places), value.variant, baseline.year, value.year)
      : [];
  const name = clause.name[language];
  const range = upper === undefined ? printed : `${printed}–${upper}`;
  const isSign = unit.kind === 'share' || unit.kind === 'ratio';
  return {
    clause,
    name:
      place === assessment.place
        ? name
        : wording.nameReading(name, places.get(place).name[language]),
    status,
    latest: drawnValue(value, places, language),
    baseline: drawnValue(baseline, places, language),
    breaks: crossed.map((one) => breakText(indicator, one, language)),
    target: clause.value.valueOf(),
    upper: upper === undefined ? null : Number(upper),
    test: describeTest(clause, language),
    asked: `${wording.comparator[comparator]} ${isSign ? withUnit(range, unit, language) : range}`,
    values: [value, baseline].flatMap((one) => one ?? []),
  };
}

/**
 * The clauses with a numeric target, in the order given.
 *
 * @throws {SourceError} if there is none, or one comes twice
 */
export function bulletRows(chart: BulletChart): BulletRow[] {
  const seen = new Set<string>();
  const rows = chart.assessments.flatMap((assessment) => {
    const { clause } = assessment;
    if (clause.kind !== 'value') return [];
    if (seen.has(clause.id))
      throw new SourceError(notebookMessages.drawnTwice(chart.title, clause.id));
    seen.add(clause.id);
    return [rowOf(assessment, clause, chart)];
  });
  if (rows.every(({ latest, baseline }) => !latest && !baseline))
    throw new SourceError(notebookMessages.nothingToDraw(chart.title));
  return rows;
}

/** How many of the values drawn rest on simulated data. */
export function bulletShare(rows: readonly BulletRow[]): Share {
  return shareDrawn(rows.flatMap(({ latest, baseline }) => [latest, baseline]));
}
