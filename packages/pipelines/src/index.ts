export { ingestFigures } from './ingest/figures/ingest-figures.ts';
export {
  type FigureTable,
  type FigureText,
  figureColumns,
  readFigures,
} from './ingest/figures/published-figures.ts';
export { readSourceRecord, type SourceRecord } from './ingest/figures/source-record.ts';
export { loadPlaces } from './ingest/places/load-places.ts';
export {
  type JudgedFigure,
  reproduceFigures,
  type StoredFigure,
} from './reproduce/reproduce-figures.ts';
export { bundledFigures, bundledNotebooks, bundledPlaces } from './run/bundled.ts';
export { gatherData } from './run/gather-data.ts';
export { type Session, type SessionOptions, withSession } from './run/open-session.ts';
export { milestonesFromFigures, planMilestones } from './run/plan-milestones.ts';
export { type Publication, type Published, publish } from './run/publish.ts';
export {
  pageName,
  type RunOptions,
  type RunSummary,
  runPublication,
} from './run/run-publication.ts';
export {
  type NotebookData,
  type NotebookScope,
  notebookScope,
} from './run/scope/notebook-scope.ts';
export { type TableFormat, tableFormats, writeTable } from './run/write-table.ts';
