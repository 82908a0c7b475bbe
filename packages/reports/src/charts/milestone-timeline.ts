import {
  type ClauseAssessment,
  type Language,
  type MilestoneClause,
  type MilestoneRecord,
  type PlaceRegister,
  SourceError,
} from '@eduplan/core';
import { framesMessages, notebookMessages } from '@eduplan/core/messages';
import type { ChartBlock, TableContent } from '../notebook/document.ts';
import { simulatedShare } from '../notebook/simulated-share.ts';
import { diagramWording } from '../wording/diagram-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { datedSpan, isYearOnly } from './dated-span.ts';
import { diagramFigure, simulatedHead } from './diagram.ts';
import { drawTimeline, type TimelineEvent } from './timeline-rows.ts';

/** What a timeline of a plan's events is drawn from. */
export interface MilestoneTimeline {
  /** Clauses of a plan for one place; those that ask for no event are left out. */
  readonly assessments: readonly ClauseAssessment[];
  readonly places: PlaceRegister;
  readonly language: Language;
}

interface Asked {
  readonly clause: MilestoneClause;
  readonly assessment: ClauseAssessment;
}

type Reached = Asked & { readonly record: MilestoneRecord };

function eventOf({ clause, assessment, record }: Reached, language: Language): TimelineEvent {
  const wording = diagramWording[language];
  const { stage: stages } = resultWording[language];
  const name = clause.name[language];
  const span = datedSpan(record.date);
  if (!span) throw new SourceError(notebookMessages.invalidDate(name, record.date));
  const isMet = assessment.status === 'met';
  const stage = stages[record.stage];
  const isLate = Number(record.date.slice(0, 4)) > clause.year;
  return {
    name,
    stage: isMet || isLate ? stage : wording.stageOnly(stage, stages[clause.due]),
    date: record.date,
    span,
    due: clause.year,
    isMet,
    simulated: assessment.simulated,
  };
}

/** By the last day that the date may mean, then in the plan's order. */
const byDate = (a: TimelineEvent, b: TimelineEvent) => a.span[1] - b.span[1];

function tableOf(asked: readonly Asked[], title: string, language: Language): TableContent {
  const wording = diagramWording[language];
  const results = resultWording[language];
  const share = simulatedShare(asked.map(({ assessment }) => assessment.simulated));
  return {
    caption: title,
    columns: [
      { key: 'event', label: wording.event, kind: 'heading' },
      { key: 'due', label: wording.due },
      { key: 'stage', label: wording.stage },
      { key: 'date', label: wording.date },
      { key: 'status', label: wording.status },
      { key: 'reason', label: wording.reason, kind: 'note' },
    ],
    rows: asked.map(({ clause, assessment }) => {
      const { milestone, status, reason, simulated } = assessment;
      const stands = results.status[status];
      return {
        event: clause.name[language],
        due: wording.dueStage(results.stage[clause.due], clause.year),
        stage: milestone && results.stage[milestone.stage],
        date: milestone?.date ?? null,
        status:
          simulated && share.simulated === 'part'
            ? framesMessages.simulatedValue(stands)[language]
            : stands,
        reason: reason?.[language] ?? '',
      };
    }),
    ...share,
  };
}

/**
 * The events that a plan asks for, by date: a point on its day, a bar over its year where no more is
 * known, with the stage reached, and a line at the end of the year in which it is due. Dots met their
 * clause, crosses did not. Events without any record are listed at the right, on a phone below.
 *
 * @throws {SourceError} if no event has a record, or a date does not exist
 */
export function milestoneTimeline(timeline: MilestoneTimeline): ChartBlock {
  const { assessments, places, language } = timeline;
  const wording = diagramWording[language];
  const asked = assessments.flatMap((assessment): Asked[] =>
    assessment.clause.kind === 'milestone' ? [{ clause: assessment.clause, assessment }] : [],
  );
  const [first] = asked;
  const place = first ? places.get(first.assessment.place).name[language] : '';
  const title = wording.timelineTitle(place);
  const reached = asked.flatMap((one): Reached[] =>
    one.assessment.milestone ? [{ ...one, record: one.assessment.milestone }] : [],
  );
  if (reached.length === 0) throw new SourceError(notebookMessages.nothingToDraw(title));
  const events = reached.map((one) => eventOf(one, language)).sort(byDate);
  const notReached = asked
    .filter(({ assessment }) => assessment.milestone === null)
    .map(({ clause }) => clause.name[language]);
  const met = events.filter(({ isMet }) => isMet).length;
  const description = wording.timelineDescription(
    title,
    { all: asked.length, met, unmet: events.length - met },
    notReached,
  );
  const table = tableOf(asked, title, language);
  const documents = [...new Set(reached.map(({ record }) => record.document))];
  const named = documents.slice(0, 3);
  const head = [
    ...(met > 0 ? [wording.dotsMet] : []),
    ...(met < events.length ? [wording.crossesUnmet] : []),
    ...(events.some(({ date }) => isYearOnly(date)) ? [wording.spanMark] : []),
    ...simulatedHead(table.simulated, language),
  ];
  return diagramFigure({
    title,
    description,
    language,
    table,
    source: resultWording[language].documents(named, documents.length),
    draw: (width) =>
      drawTimeline(
        events,
        { description, head, notReached, language, mixed: table.simulated === 'part' },
        width,
      ),
  });
}
