export { type BulletChart, bulletChart } from './charts/bullet-chart.ts';
export { type Choropleth, choropleth } from './charts/choropleth.ts';
export { type CohortFunnel, cohortFunnel } from './charts/cohort-funnel.ts';
export { type CountyMultiples, countyMultiples } from './charts/county-multiples.ts';
export { drawSvg } from './charts/draw-svg.ts';
export { type FinanceByLevel, financeByLevel } from './charts/finance-by-level.ts';
export { type IndicatorTrend, indicatorTrend, type TrendLine } from './charts/indicator-trend.ts';
export { liuzhouTiles, type TileArrangement } from './charts/liuzhou-tiles.ts';
export { type MilestoneTimeline, milestoneTimeline } from './charts/milestone-timeline.ts';
export type { PlaceReading } from './charts/place-shades.ts';
export { type RankedDots, rankedDots } from './charts/ranked-dots.ts';
export { type RevisionFan, revisionFan } from './charts/revision-fan.ts';
export { type SlopeChart, type SlopeLine, slopeChart } from './charts/slope-chart.ts';
export { type StatusBoard, type StatusYear, statusBoard } from './charts/status-board.ts';
export { type TileMap, tileMap } from './charts/tile-map.ts';
export { trendChart } from './charts/trend-chart.ts';
export { trendFigure } from './charts/trend-figure.ts';
export { trendTable } from './charts/trend-table.ts';
export type { TrendPoint, TrendSeries, TrendValues } from './charts/trend-values.ts';
export { type Vintage, vintagesAsOf, vintagesOfReadings } from './charts/vintages.ts';
export { readArchive, writeArchive } from './formats/docx/fixed-archive.ts';
export { type DocxOptions, renderDocx } from './formats/docx/render-docx.ts';
export { type HtmlOptions, renderHtml } from './formats/html/render-html.ts';
export type { ChartImageOptions } from './formats/image/chart-frame.ts';
export { type ChartPngOptions, renderChartPng } from './formats/image/render-chart-png.ts';
export { renderChartSvg } from './formats/image/render-chart-svg.ts';
export { type IpynbOptions, renderIpynb } from './formats/ipynb/render-ipynb.ts';
export { type PdfOptions, renderPdf } from './formats/pdf/render-pdf.ts';
export { cellText } from './formats/xlsx/cell-text.ts';
export { renderXlsx, type XlsxOptions } from './formats/xlsx/render-xlsx.ts';
export { headlineCounts } from './index-page/headline-counts.ts';
export { indexDocument } from './index-page/index-document.ts';
export { type PageLinks, withPageLinks } from './index-page/page-links.ts';
export type {
  IndexDownload,
  IndexFile,
  IndexPage,
  IndexReport,
  IndexTheme,
  PublicationIndex,
} from './index-page/publication-index.ts';
export { chart, table } from './notebook/build-blocks.ts';
export {
  checkNotebookTypes,
  type TypeCheck,
  type TypeCheckOptions,
  type TypeProblem,
} from './notebook/check-types.ts';
export { type Claim, makeClaim } from './notebook/claim.ts';
export type {
  Block,
  ChartBlock,
  ChartContent,
  CodeBlock,
  ProseBlock,
  ReportDocument,
  TableBlock,
  TableColumn,
  TableContent,
  TableRow,
  TextBlock,
} from './notebook/document.ts';
export { type Compiler, findCompiler } from './notebook/find-compiler.ts';
export type { NotebookSource } from './notebook/front-matter.ts';
export {
  type Parameters,
  type ParameterValues,
  pageSuffix,
  parameterSets,
} from './notebook/parameters.ts';
export type { ChartCell, CodeCell, SqlCell } from './notebook/parse-notebook.ts';
export {
  type CellPart,
  type Notebook,
  type ProsePart,
  parseNotebook,
} from './notebook/parse-notebook.ts';
export { type RunOptions, runNotebook } from './notebook/run-notebook.ts';
export { type SimulatedShare, simulatedShare } from './notebook/simulated-share.ts';
export type { SqlColumn, SqlResult, SqlRow, SqlSource, SqlValue } from './notebook/sql-source.ts';
export { type RenderedPage, type RenderOptions, renderNotebook } from './render-notebook.ts';
export { type SummaryContext, summariseTheme } from './summary/summarise-theme.ts';
export { definitionTable } from './tables/definition-table.ts';
export { planTable, statusTable } from './tables/plan-table.ts';
export { valueWithUnit, withUnit } from './tables/printed-value.ts';
export { basisName, readingName } from './tables/reading-name.ts';
export { type CitedSource, sourceTable } from './tables/source-table.ts';
export { assessmentRow, type LatestAssessment, targetTable } from './tables/target-table.ts';
export { markNotes, marksOf } from './tables/value-marks.ts';
export {
  computedText,
  judgementRemark,
  type ShownJudgement,
  verdictCounts,
  verdictTable,
} from './tables/verdict-table.ts';
export { type DefinitionWording, definitionWording } from './wording/definition-wording.ts';
export {
  type ClauseDescription,
  clausesAbout,
  describeClause,
  describeTest,
} from './wording/describe-clause.ts';
export {
  describeIndicator,
  type IndicatorDescription,
  type InputDescription,
  type ReadingDescription,
} from './wording/describe-indicator.ts';
export { formatNames, type IndexWording, indexWording } from './wording/index-wording.ts';
export { type ResultWording, resultWording } from './wording/result-wording.ts';
export { type ScopeWording, scopeWording } from './wording/scope-wording.ts';
