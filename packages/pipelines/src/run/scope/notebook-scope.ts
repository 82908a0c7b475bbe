import { fileURLToPath } from 'node:url';
import type { Language } from '@eduplan/core';
import type { ParameterValues } from '@eduplan/reports';
import { type ClaimFacts, claimFacts } from './claim-facts.ts';
import { type CountyTables, countyTables } from './county-tables.ts';
import { type DataUsed, dataUsed } from './data-used.ts';
import { type DefinitionCells, definitionCells } from './definition-cells.ts';
import { type IndicatorCharts, indicatorCharts } from './indicator-charts.ts';
import type { NotebookData } from './notebook-data.ts';
import { viewOf } from './page-view.ts';
import { type PlanBoards, planBoards } from './plan-boards.ts';
import { type PublishedFigures, publishedFigureTables } from './published-figures.ts';
import { type QuotedValues, quotedValues } from './quoted-values.ts';
import { type YearTables, yearTables } from './year-tables.ts';

export type { NotebookData } from './notebook-data.ts';

/** The names that the cells of a notebook can use. */
export interface NotebookScope
  extends IndicatorCharts,
    PlanBoards,
    CountyTables,
    YearTables,
    PublishedFigures,
    QuotedValues,
    ClaimFacts,
    DefinitionCells,
    DataUsed {}

/**
 * The scope of a notebook's cells in one language; every number in it is computed already.
 *
 * @param parameters those of the page: `place` is the code of the county that it is about, `year`
 *   the last year that it knows of; the city and every year unless given
 * @throws {SourceError} if no place has the code, or the data do not reach the year
 */
export function notebookScope(
  data: NotebookData,
  language: Language,
  parameters: ParameterValues = {},
): NotebookScope {
  const view = viewOf(data, language, parameters);
  return {
    ...indicatorCharts(view),
    ...planBoards(view),
    ...countyTables(view),
    ...yearTables(view),
    ...publishedFigureTables(view),
    ...quotedValues(view),
    ...claimFacts(view),
    ...definitionCells(view),
    ...dataUsed(view),
  };
}

const scopeNames = {
  definitions: true,
  trend: true,
  slope: true,
  multiples: true,
  ranked: true,
  cohort: true,
  spendingGrowth: true,
  revisions: true,
  tiles: true,
  themes: true,
  themeName: true,
  board: true,
  bullets: true,
  timeline: true,
  summary: true,
  targets: true,
  statuses: true,
  clauses: true,
  cityClauses: true,
  ranks: true,
  changes: true,
  events: true,
  verdictSummary: true,
  verdictsOf: true,
  cited: true,
  count: true,
  placeName: true,
  year: true,
  value: true,
  figure: true,
  simulatedText: true,
  planClauseCount: true,
  clauseCount: true,
  standing: true,
  everyYear: true,
  addsUp: true,
  withinParts: true,
  everyCountyReported: true,
  coverage: true,
  deliveries: true,
} satisfies Record<keyof NotebookScope, true>;

/** The TypeScript types of the scope by name, against which the cells of notebooks are checked. */
export const scopeTypes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(scopeNames).map((name) => [
    name,
    `import(${JSON.stringify(fileURLToPath(import.meta.url))}).NotebookScope['${name}']`,
  ]),
);
