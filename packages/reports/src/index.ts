export { drawSvg } from './charts/draw-svg.ts';
export { type IndicatorTrend, indicatorTrend, type TrendLine } from './charts/indicator-trend.ts';
export { trendChart } from './charts/trend-chart.ts';
export { trendFigure } from './charts/trend-figure.ts';
export { trendTable } from './charts/trend-table.ts';
export type { TrendPoint, TrendSeries, TrendValues } from './charts/trend-values.ts';
export { type HtmlOptions, renderHtml } from './formats/html/render-html.ts';
export { chart, table } from './notebook/build-blocks.ts';
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
export type { NotebookSource } from './notebook/front-matter.ts';
export {
  type CellPart,
  type Notebook,
  type ProsePart,
  parseNotebook,
} from './notebook/parse-notebook.ts';
export { type RunOptions, runNotebook } from './notebook/run-notebook.ts';
export { type RenderedPage, type RenderOptions, renderNotebook } from './render-notebook.ts';
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
export {
  type ClauseDescription,
  clausesAbout,
  describeClause,
  describeTest,
} from './wording/describe-clause.ts';
export { type ResultWording, resultWording } from './wording/result-wording.ts';
