import type { Language } from '@eduplan/core';
import {
  parseNotebook,
  type RunOptions,
  renderDocx,
  renderHtml,
  renderIpynb,
  renderPdf,
  renderXlsx,
  runNotebook,
} from '@eduplan/reports';
import type { NotebookScope } from './notebook-scope.ts';

/** The formats of a report, the page first. */
export const reportFormats = ['html', 'pdf', 'docx', 'xlsx', 'ipynb'] as const;

/** A format of a report. */
export type ReportFormat = (typeof reportFormats)[number];

/** A finished report in one format and language. */
export interface RenderedReport {
  readonly title: string;
  readonly content: string | Uint8Array;
}

/**
 * Run a notebook once and write it in one format; every format shows the same document.
 *
 * @param file how the notebook is named in messages
 * @param from what its `sql` cells ask, and the values of its parameters
 * @throws {SourceError} naming the notebook and its line, rather than a report with a hole
 */
export async function renderReport(
  markdown: string,
  file: string,
  scope: NotebookScope,
  language: Language,
  format: ReportFormat,
  from: Pick<RunOptions, 'parameters' | 'sql'> = {},
): Promise<RenderedReport> {
  const notebook = parseNotebook(markdown, file);
  const { simulatedText } = scope;
  const document = await runNotebook(notebook, {
    ...{ scope: { ...scope }, language, simulatedText },
    ...from,
  });
  const renderers: Readonly<Record<ReportFormat, () => Promise<string | Uint8Array>>> = {
    html: () => renderHtml(document, {}),
    pdf: () => renderPdf(document),
    docx: () => renderDocx(document),
    xlsx: () => renderXlsx(document),
    ipynb: () => renderIpynb(document, notebook),
  };
  return { title: document.title, content: await renderers[format]() };
}
