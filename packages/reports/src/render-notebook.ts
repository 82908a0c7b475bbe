import { type HtmlOptions, renderHtml } from './formats/html/render-html.ts';
import { parseNotebook } from './notebook/parse-notebook.ts';
import { type RunOptions, runNotebook } from './notebook/run-notebook.ts';

/** How to make a page of a notebook. */
export interface RenderOptions extends RunOptions, HtmlOptions {
  /** The notebook as error messages should name it. */
  readonly file: string;
}

/** A finished page. */
export interface RenderedPage {
  readonly html: string;
  readonly title: string;
}

/**
 * Read a notebook, run it, and write it as one page that needs nothing else. Notebooks are
 * trusted code: they run with all the rights of the process.
 *
 * @throws {SourceError} naming the notebook and its line, rather than a page with a hole
 */
export async function renderNotebook(
  markdown: string,
  options: RenderOptions,
): Promise<RenderedPage> {
  const document = await runNotebook(parseNotebook(markdown, options.file), options);
  return { html: await renderHtml(document, options), title: document.title };
}
