import {
  type ComputeResult,
  type Indicator,
  type IndicatorValue,
  type Language,
  type PlaceRegister,
  SourceError,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { ChartBlock, TableContent } from '../notebook/document.ts';
import { diagramWording } from '../wording/diagram-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { diagramFigure, simulatedHead } from './diagram.ts';
import { type DrawnValue, drawnValue, shareDrawn, sourceOf, tableText } from './drawn-value.ts';
import { drawLevels, type LevelYear } from './level-rows.ts';

/** What growth by level of education is drawn from. */
export interface FinanceByLevel {
  readonly result: ComputeResult;
  /** Growth of spending per student, an indicator for each level, in the order drawn. */
  readonly indicators: readonly Indicator[];
  readonly place: string;
  readonly years: readonly [from: number, to: number];
  /**
   * Which readings are nominal and comparable: of amounts that an office prints unless told, and
   * `['accounts', 'accounts-comparable']` of finance returns.
   */
  readonly readings?: readonly [nominal: string, comparable: string];
  readonly places: PlaceRegister;
  readonly language: Language;
}

const printedReadings = ['default', 'comparable'] as const;

interface Cell extends LevelYear {
  readonly values: readonly (IndicatorValue | undefined)[];
}

/** A cell for each level and year; of a level without any value a single one, for all its years. */
function cellsOf(finance: FinanceByLevel): Cell[] {
  const { result, indicators, place, years, places, language } = finance;
  const wording = diagramWording[language];
  const [nominalReading, comparableReading] = finance.readings ?? printedReadings;
  const [from, to] = years;
  return indicators.flatMap((indicator) => {
    const level = wording.levels[indicator.id] ?? indicator.name[language];
    const cells = Array.from({ length: to - from + 1 }, (_, index): Cell => {
      const year = from + index;
      const values = [nominalReading, comparableReading].map((reading) =>
        result.at(indicator, place, year, reading),
      );
      const [nominal = null, comparable = null] = values.map((value) =>
        drawnValue(value, places, language),
      );
      return { level, label: String(year), year, nominal, comparable, values };
    });
    const told = cells.some(({ nominal, comparable }) => nominal ?? comparable);
    const [first] = cells;
    return told || !first
      ? cells
      : [{ ...first, label: from === to ? `${from}` : `${from}–${to}` }];
  });
}

const drawnOf = (cells: readonly LevelYear[]): DrawnValue[] =>
  cells.flatMap(({ nominal, comparable }) =>
    [nominal, comparable].filter((value) => value !== null),
  );

function tableOf(cells: readonly Cell[], caption: string, language: Language): TableContent {
  const wording = diagramWording[language];
  const share = shareDrawn(drawnOf(cells));
  return {
    caption,
    columns: [
      { key: 'level', label: wording.level, kind: 'heading' },
      { key: 'year', label: wording.year, kind: 'number' },
      { key: 'nominal', label: wording.nominal, kind: 'number' },
      { key: 'comparable', label: wording.comparable, kind: 'number' },
      { key: 'reason', label: wording.reason, kind: 'note' },
    ],
    rows: cells.map(({ level, label, nominal, comparable, values }) => ({
      level,
      year: label,
      nominal: tableText(nominal, share, language),
      comparable: tableText(comparable, share, language),
      reason: [
        ...new Set(values.flatMap((value) => value?.missing?.sentence[language] ?? [])),
      ].join(wording.afterSentence),
    })),
    ...share,
  };
}

/** What fell: the whole, or the one reading of it that did while the other did not. */
function fallsIn({ nominal, comparable }: Cell, name: string, language: Language): string[] {
  const wording = diagramWording[language];
  const falls = (value: DrawnValue | null) => value !== null && value.value < 0;
  if (falls(nominal) && falls(comparable)) return [name];
  const { nameReading } = resultWording[language];
  return [
    ...(falls(nominal) ? [nameReading(name, wording.nominal)] : []),
    ...(falls(comparable) ? [nameReading(name, wording.comparable)] : []),
  ];
}

const isOpposed = ({ nominal, comparable }: Cell) =>
  nominal !== null && comparable !== null && nominal.value * comparable.value < 0;

/**
 * Growth of spending per student by level of education and year, nominal beside comparable
 * (同口径): triangles and dots on one line each, around a strong line at zero, and both printed in
 * columns. A missing one has a dash; a level without any keeps one row. Provisional values are
 * hollow; simulated ones, beside others, are marked with a small square.
 *
 * @throws {SourceError} if no level has a value in any of the years
 */
export function financeByLevel(finance: FinanceByLevel): ChartBlock {
  const { place, years, places, language } = finance;
  const wording = diagramWording[language];
  const title = wording.levelTitle(places.get(place).name[language]);
  const cells = cellsOf(finance);
  const drawn = drawnOf(cells);
  if (drawn.length === 0) throw new SourceError(notebookMessages.nothingToDraw(title));
  const table = tableOf(cells, title, language);
  const nameOf = ({ level, year }: Cell) => wording.levelYear(level, year);
  const description = wording.levelDescription(
    title,
    years,
    cells.flatMap((cell) => fallsIn(cell, nameOf(cell), language)),
    cells.filter(isOpposed).map(nameOf),
  );
  const unit = finance.indicators[0]?.unit.label[language] ?? '';
  const head = [
    pageWording[language].unit(unit),
    ...(drawn.some(({ provisional }) => provisional) ? [wording.hollowProvisional] : []),
    ...simulatedHead(table.simulated, language),
  ];
  return diagramFigure({
    title,
    description,
    language,
    table,
    ...sourceOf(
      cells.flatMap(({ values }) => values),
      language,
    ),
    draw: (width) =>
      drawLevels(
        cells,
        { description, head, unit, language, mixed: table.simulated === 'part' },
        width,
      ),
  });
}
