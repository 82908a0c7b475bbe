import {
  type ClauseAssessment,
  type ClauseStatus,
  clauseStatuses,
  type Language,
  type Plan,
  SourceError,
} from '@eduplan/core';
import { framesMessages, notebookMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import { chart } from '../notebook/build-blocks.ts';
import type { ChartBlock, TableContent } from '../notebook/document.ts';
import { simulatedShare } from '../notebook/simulated-share.ts';
import { chartWording, type StatusCounts } from '../wording/chart-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { chartFrame, pixelAxes, widths } from './chart-frame.ts';
import { headLines } from './chart-head.ts';
import { tones } from './palette.ts';
import { textsAt } from './pixel-layers.ts';
import { layOutBoard } from './status-board-layout.ts';
import { statusLayers, statusLegend } from './status-marks.ts';
import { lineHeight } from './trend-layout.ts';

/** How the clauses of a plan stand at the end of a year. */
export interface StatusYear {
  readonly year: number;
  /** At most one for each clause; a clause without one has no square. */
  readonly assessments: readonly ClauseAssessment[];
}

/** What a status board shows. */
export interface StatusBoard {
  readonly title: string;
  readonly plan: Plan;
  /** The years in the order of their rows. */
  readonly years: readonly StatusYear[];
  readonly language: Language;
}

function checkBoard({ title, plan, years }: StatusBoard): void {
  const refuseTwice = (names: readonly string[]) => {
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined) throw new SourceError(notebookMessages.drawnTwice(title, twice));
  };
  const ids = new Set(plan.clauses.map(({ id }) => id));
  refuseTwice(years.map(({ year }) => String(year)));
  for (const { assessments } of years) {
    refuseTwice(assessments.map(({ clause }) => clause.id));
    const stranger = assessments.find(({ clause }) => !ids.has(clause.id));
    if (stranger) throw new SourceError(notebookMessages.notOfPlan(title, stranger.clause.id));
  }
  if (years.every(({ assessments }) => assessments.length === 0))
    throw new SourceError(notebookMessages.nothingToDraw(title));
}

const open: readonly ClauseStatus[] = ['no-data', 'not-assessable'];

/** The share of answers that rest on simulated data; a clause without an answer is none. */
function shareOf({ years }: StatusBoard) {
  const all = years.flatMap(({ assessments }) => assessments);
  const answered = all.filter(({ status }) => !open.includes(status));
  const share = simulatedShare(answered.map(({ simulated }) => simulated));
  return share.simulated === 'all' ? share : simulatedShare(all.map(({ simulated }) => simulated));
}

/**
 * All clauses of a plan as squares: a row for each theme, and within it one for each year, clauses
 * in the plan's order from the left, the same clause under itself. Blue keeps its clause or will,
 * orange does not; filled squares are decided, outlined ones open, and each status has its own sign
 * beside its colour. Where some rest on simulated data those have a dot at their corner.
 *
 * @param width in pixels, everything included; 340 is made for a phone
 * @throws {SourceError} if there is no assessment, one is of another plan, or a clause or a year
 *   comes twice
 */
export function statusBoardChart(board: StatusBoard, width: number = widths.wide): TopLevelSpec {
  checkBoard(board);
  const { years, language } = board;
  const { simulated } = shareOf(board);
  const wording = chartWording[language];
  const statuses = years.flatMap(({ assessments }) => assessments.map(({ status }) => status));
  const legend = statusLegend(statuses, width, language);
  const said = {
    all: [pageWording[language].simulatedChart.all],
    part: [wording.simulatedTiles],
  };
  const head = headLines(simulated ? said[simulated] : [], width);
  const top = legend.height + head.length * lineHeight + 8;
  const { tiles, themes, yearLabels, height } = layOutBoard(board, width, top);
  const area = { width, height, padding: { left: 0, right: 0, top: 4, bottom: 4 } };
  return chartFrame(area, describeBoard(board), pixelAxes(area), [
    ...textsAt(
      head.map((text, line) => ({ x: 0, y: legend.height + (line + 0.5) * lineHeight, text })),
      { color: tones.muted.light },
    ),
    ...textsAt(legend.texts),
    ...textsAt(themes),
    ...textsAt(yearLabels, { color: tones.muted.light }),
    ...statusLayers([
      ...legend.tiles,
      ...tiles.map(({ clause, simulated: made, ...tile }) => ({
        ...tile,
        clause,
        dotted: made && simulated === 'part',
      })),
    ]),
  ]);
}

function countsOf(assessments: readonly ClauseAssessment[]): StatusCounts {
  const count = (wanted: ClauseStatus) =>
    assessments.filter(({ status }) => status === wanted).length;
  return Object.fromEntries(clauseStatuses.map((status) => [status, count(status)]));
}

function describeBoard({ title, years, language }: StatusBoard): string {
  const counted = years.map(({ year, assessments }) => ({ year, counts: countsOf(assessments) }));
  return chartWording[language].boardDescription(title, counted);
}

/**
 * How each clause stands in words: a row a clause in the plan's order, a column a year; null where
 * a clause was not assessed, and marked where it is simulated while others are not.
 */
export function statusBoardTable(board: StatusBoard): TableContent {
  const { title, plan, years, language } = board;
  const wording = resultWording[language];
  const share = shareOf(board);
  const stands = ({ assessments }: StatusYear, id: string) => {
    const found = assessments.find(({ clause }) => clause.id === id);
    if (!found) return null;
    const said = wording.status[found.status];
    return found.simulated && share.simulated === 'part'
      ? framesMessages.simulatedValue(said)[language]
      : said;
  };
  return {
    caption: title,
    columns: [
      { key: 'clause', label: wording.clause, kind: 'heading' },
      { key: 'theme', label: wording.theme },
      ...years.map(({ year }) => ({ key: `y${year}`, label: String(year) })),
    ],
    rows: plan.clauses.map(({ id, name, theme }) => ({
      clause: name[language],
      theme: plan.themes?.[theme]?.[language] ?? theme,
      ...Object.fromEntries(years.map((one) => [`y${one.year}`, stands(one, id)])),
    })),
    ...share,
  };
}

/**
 * A status board as a cell's value: for a wide page and for a phone, with its table.
 *
 * @throws {SourceError} if there is no assessment, one is of another plan, or a clause or a year
 *   comes twice
 */
export function statusBoard(board: StatusBoard): ChartBlock {
  const share = shareOf(board);
  const description = describeBoard(board);
  return chart({
    spec: statusBoardChart(board),
    narrowSpec: statusBoardChart(board, widths.phone),
    title: board.title,
    description: share.simulated
      ? framesMessages.simulatedValue(description)[board.language]
      : description,
    table: statusBoardTable(board),
    ...share,
  });
}
