import {
  type ComputeResult,
  type Indicator,
  type Language,
  type PlaceRegister,
  SourceError,
} from '@eduplan/core';
import { framesMessages, notebookMessages } from '@eduplan/core/messages';
import type { ChartBlock, TableContent } from '../notebook/document.ts';
import { simulatedShare } from '../notebook/simulated-share.ts';
import { valueWithUnit } from '../tables/printed-value.ts';
import { readingName } from '../tables/reading-name.ts';
import { diagramWording } from '../wording/diagram-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { titleInUnit } from '../wording/unit-name.ts';
import { type DrawnCohort, drawSteps } from './cohort-rows.ts';
import { type Rate, type Step, stepsOf } from './cohort-steps.ts';
import { diagramFigure, simulatedHead } from './diagram.ts';
import { sourceOf } from './printed-input.ts';

/** What the chart of a cohort is drawn from: the retention rate of a place, in every reading. */
export interface CohortFunnel {
  readonly result: ComputeResult;
  readonly indicator: Indicator;
  readonly place: string;
  /** The year in which the cohort graduated. */
  readonly year: number;
  readonly places: PlaceRegister;
  readonly language: Language;
}

/** The readings that take in the cohort's own return, the one with most steps first. */
const cohortReadings = ['migration-adjusted', 'registry-cohort'] as const;

function tableOf(
  steps: readonly Step[],
  rates: readonly Rate[],
  title: string,
  unit: string,
  language: Language,
): TableContent {
  const { cohortSteps, step: head, value, missingNote } = diagramWording[language];
  const share = simulatedShare(
    steps.flatMap(({ input, printed }) => (input && printed !== null ? [input.simulated] : [])),
  );
  const marked = ({ input, printed }: Step) =>
    printed !== null && share.simulated === 'part' && input?.simulated
      ? framesMessages.simulatedValue(printed)[language]
      : printed;
  const notes = steps.flatMap(({ key, input }) =>
    input?.missing ? [missingNote(cohortSteps[key], input.missing.sentence[language])] : [],
  );
  return {
    caption: titleInUnit(title, unit, language),
    columns: [
      { key: 'step', label: head, kind: 'heading' },
      { key: 'value', label: value, kind: 'number' },
    ],
    rows: [
      ...steps.map((step) => ({ step: cohortSteps[step.key], value: marked(step) })),
      ...rates.map(({ name, printed }) => ({ step: name, value: printed })),
    ],
    ...(notes.length > 0 && { notes }),
    ...share,
  };
}

/**
 * The cohort behind a year's retention rate, step by step: those who entered grade 1, moved in,
 * moved out and died, all who graduated, and those of the entrants who did. Every number is printed.
 * A missing one has a dash, and steps that stand on it no bar. The rates that the numbers give are
 * printed in the bars that they end in, where they fit.
 *
 * @throws {SourceError} if the place and year have none of these numbers
 */
export function cohortFunnel(cohort: CohortFunnel): ChartBlock {
  const { result, indicator, place, year, places, language } = cohort;
  const wording = diagramWording[language];
  const values = cohortReadings.flatMap(
    (reading) => result.at(indicator, place, year, reading) ?? [],
  );
  const steps = stepsOf(values);
  const title = wording.cohortTitle(
    indicator.name[language],
    places.get(place).name[language],
    year,
  );
  const unit = steps.find(({ input }) => input)?.input?.measure.unit.label[language];
  if (unit === undefined || steps.every(({ printed }) => printed === null))
    throw new SourceError(notebookMessages.nothingToDraw(title));
  const rates = values.flatMap((value): Rate[] => {
    const printed = valueWithUnit(value, language);
    const name = readingName(indicator, value.variant.id, language);
    const step = 'registered' in value.inputs ? 'registered' : 'graduates';
    return printed === null || name === null ? [] : [{ step, name, printed }];
  });
  const table = tableOf(steps, rates, title, unit, language);
  const { missing } = pageWording[language];
  const description = wording.cohortDescription(
    title,
    steps.map(({ key, printed }) => [wording.cohortSteps[key], printed ?? missing]),
    rates.map(({ name, printed }) => [name, printed]),
  );
  const drawn: DrawnCohort = {
    steps,
    rates,
    description,
    head: [
      pageWording[language].unit(unit),
      wording.cohortDotted,
      ...simulatedHead(table.simulated, language),
    ],
    language,
    mixed: table.simulated === 'part',
  };
  return diagramFigure({
    title,
    description,
    language,
    table,
    ...sourceOf(
      steps.flatMap(({ input }) => input ?? []),
      language,
    ),
    draw: (width) => drawSteps(drawn, width),
  });
}
