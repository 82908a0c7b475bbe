import type { Language } from '@eduplan/core';
import {
  type Notebook,
  type NotebookSource,
  type ParameterValues,
  type SqlSource,
  withPageLinks,
} from '@eduplan/reports';
import { inOrder } from './in-order.ts';
import { notebookPages } from './notebook-pages.ts';
import { fileName, indexName, pageLanguages, pageName } from './page-name.ts';
import { reportDocument, writeReport } from './render-report.ts';
import { type ReportFormat, reportFormats } from './report-formats.ts';
import { type NotebookData, notebookScope } from './scope/notebook-scope.ts';

/** What the notebooks of one source are written from. */
export interface PageSource {
  readonly data: NotebookData;
  /** What their `sql` cells ask. */
  readonly sql?: SqlSource;
}

/** What notebooks are written from, by the name that they ask for it. */
export type PageSources = ReadonlyMap<NotebookSource, PageSource>;

/** One page of a notebook in one language, in every format that it was written in. */
export interface WrittenPage {
  readonly notebook: Notebook;
  readonly language: Language;
  readonly parameters: ParameterValues;
  readonly title: string;
  readonly files: readonly { readonly format: ReportFormat; readonly href: string }[];
  /** The anchors that its charts and tables have by their labels. */
  readonly anchors: readonly string[];
  readonly simulated: boolean;
  /** Whether one of its tables holds verdicts. */
  readonly showsVerdicts: boolean;
}

/** Pages, and their files by name. */
export interface RenderedPages {
  readonly pages: readonly WrittenPage[];
  readonly files: readonly (readonly [name: string, content: string | Uint8Array])[];
}

/**
 * The formats of a notebook's pages: those asked for, or else every one of a single page, and the
 * page alone where there is one for each of many values.
 */
function formatsOf(
  { parameters }: Notebook,
  asked: readonly ReportFormat[] | undefined,
): readonly ReportFormat[] {
  if (asked) return asked;
  return Object.keys(parameters.values).length === 0 ? reportFormats : ['html'];
}

async function renderPage(
  notebook: Notebook,
  { data, sql }: PageSource,
  parameters: ParameterValues,
  language: Language,
  formats: readonly ReportFormat[],
): Promise<{ page: WrittenPage; files: RenderedPages['files'] }> {
  const scope = notebookScope(data, language, parameters);
  const context = { scope, language, parameters, ...(sql && { sql }) };
  const document = await reportDocument(notebook, context);
  const other = language === 'zh' ? 'en' : 'zh';
  const linked = withPageLinks(document, {
    index: fileName(indexName, language, 'html'),
    otherLanguage: pageName(notebook.file, other, parameters),
  });
  const files: [string, string | Uint8Array][] = [];
  for (const format of formats)
    files.push([
      pageName(notebook.file, language, parameters, format),
      await writeReport(format === 'html' ? linked : document, notebook, format),
    ]);
  const { title, simulated, blocks } = document;
  const page: WrittenPage = {
    ...{ notebook, language, parameters, title, simulated },
    files: formats.map((format, at) => ({ format, href: files[at]?.[0] ?? '' })),
    anchors: blocks.flatMap((block) => ('label' in block && block.label ? [block.label] : [])),
    showsVerdicts: blocks.some(
      (block) => block.kind === 'table' && block.columns.some(({ key }) => key === 'verdict'),
    ),
  };
  return { page, files };
}

/**
 * Every page of the notebooks in both languages: each is run once, and written in all its formats
 * from what that gave. A notebook whose source is not there is left out.
 *
 * @param asked the formats of every page; unset, each notebook has its own
 * @param onPage told after each page how many are written, and of how many
 * @throws {SourceError} naming the notebook and its line, rather than a page with a hole
 */
export async function renderPages(
  notebooks: readonly Notebook[],
  sources: PageSources,
  asked?: readonly ReportFormat[],
  onPage: (written: number, of: number) => void = () => {},
): Promise<RenderedPages> {
  const asks = notebooks.flatMap((notebook) => {
    const source = sources.get(notebook.data);
    if (!source) return [];
    const formats = formatsOf(notebook, asked);
    return notebookPages(notebook, source.data).flatMap((parameters) =>
      pageLanguages.map((language) => ({ notebook, source, parameters, language, formats })),
    );
  });
  // While the charts of one page are drawn in their threads, the next is run.
  let written = 0;
  const rendered = await inOrder(asks, 2, async (ask) => {
    const { notebook, source, parameters, language, formats } = ask;
    const one = await renderPage(notebook, source, parameters, language, formats);
    onPage(++written, asks.length);
    return one;
  });
  const pages = rendered.map(({ page }) => page);
  const files = rendered.flatMap((one) => one.files);
  return { pages, files };
}
