export { ingestFigures, loadPlaces } from './ingest/ingest-folder.ts';
export {
  type FigureTable,
  type FigureText,
  figureColumns,
  readFigures,
} from './ingest/published-figures.ts';
export { readSourceRecord, type SourceRecord } from './ingest/source-record.ts';
export {
  type JudgedFigure,
  reproduceFigures,
  type StoredFigure,
} from './reproduce/reproduce-figures.ts';
export { bundledFigures, bundledNotebooks, bundledPlaces } from './run/bundled.ts';
export { gatherData } from './run/gather-data.ts';
export { type NotebookData, type NotebookScope, notebookScope } from './run/notebook-scope.ts';
export { type Session, type SessionOptions, withSession } from './run/open-session.ts';
export { milestonesFromFigures, planMilestones } from './run/plan-milestones.ts';
export { type Publication, type Published, publish } from './run/publish.ts';
export {
  pageName,
  type RunOptions,
  type RunSummary,
  runPublication,
} from './run/run-publication.ts';
export { type TableFormat, tableFormats, writeTable } from './run/write-table.ts';
