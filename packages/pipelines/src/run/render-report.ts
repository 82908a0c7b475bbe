import type { Language } from '@eduplan/core';
import {
  type Notebook,
  type ParameterValues,
  parseNotebook,
  type ReportDocument,
  renderDocx,
  renderHtml,
  renderIpynb,
  renderPdf,
  renderXlsx,
  runNotebook,
  type SqlSource,
} from '@eduplan/reports';
import type { ReportFormat } from './report-formats.ts';
import type { NotebookScope } from './scope/notebook-scope.ts';

export { type ReportFormat, reportFormats } from './report-formats.ts';

/** A finished report in one format and language. */
export interface RenderedReport {
  readonly title: string;
  readonly content: string | Uint8Array;
}

/** What a notebook is run with. */
export interface ReportContext {
  readonly scope: NotebookScope;
  readonly language: Language;
  readonly parameters?: ParameterValues;
  /** What its `sql` cells ask. */
  readonly sql?: SqlSource;
}

/**
 * Run a notebook: what every format is written from.
 *
 * @throws {SourceError} naming the notebook and its line, rather than a report with a hole
 */
export function reportDocument(
  notebook: Notebook,
  { scope, language, parameters = {}, sql }: ReportContext,
): Promise<ReportDocument> {
  const { simulatedText } = scope;
  const options = { scope: { ...scope }, language, parameters, simulatedText };
  return runNotebook(notebook, sql ? { ...options, sql } : options);
}

/**
 * Write a report in one format.
 *
 * @throws {SourceError} if a chart cannot be drawn without a warning
 */
export async function writeReport(
  document: ReportDocument,
  notebook: Notebook,
  format: ReportFormat,
): Promise<string | Uint8Array> {
  const renderers: Readonly<Record<ReportFormat, () => Promise<string | Uint8Array>>> = {
    html: () => renderHtml(document, {}),
    pdf: () => renderPdf(document),
    docx: () => renderDocx(document),
    xlsx: () => renderXlsx(document),
    ipynb: () => renderIpynb(document, notebook),
  };
  return renderers[format]();
}

/**
 * Run a notebook once and write it in one format; every format shows the same document.
 *
 * @param file how the notebook is named in messages
 * @throws {SourceError} naming the notebook and its line, rather than a report with a hole
 */
export async function renderReport(
  markdown: string,
  file: string,
  scope: NotebookScope,
  language: Language,
  format: ReportFormat,
  rest: Pick<ReportContext, 'parameters' | 'sql'> = {},
): Promise<RenderedReport> {
  const notebook = parseNotebook(markdown, file);
  const document = await reportDocument(notebook, { ...rest, scope, language });
  return { title: document.title, content: await writeReport(document, notebook, format) };
}
