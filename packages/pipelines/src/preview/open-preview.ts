import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DefinitionError, type Language, type Sentence, SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import {
  type Notebook,
  type ParameterValues,
  parseNotebook,
  renderNotebook,
} from '@eduplan/reports';
import { notebookPages } from '../run/notebook-pages.ts';
import { pageName } from '../run/run-publication.ts';
import { notebookScope } from '../run/scope/notebook-scope.ts';
import { openPreviewData, type PreviewInputs } from './preview-data.ts';
import { errorPage, listPage, type PreviewLink, previewOf } from './preview-page.ts';
import { previewWording } from './preview-wording.ts';
import { type Watching, watchFile, watchFolder } from './watch-path.ts';

/** One page as it is now. */
export interface PreviewedPage {
  readonly name: string;
  readonly html: string;
  /** Changes with the page. */
  readonly version: string;
  /** Why there is no page to show; null where there is. */
  readonly failed: Sentence | null;
  /** How long it took to make, in milliseconds. */
  readonly took: number;
}

/** A notebook that is looked at while it is written. */
export interface Preview {
  /** The name of the page to begin with. */
  readonly start: string;
  /** A page by its name, made anew only where something changed; null where there is none. */
  page(name: string): Promise<PreviewedPage | null>;
  /** Stop watching, and let go of the data. */
  close(): Promise<void>;
}

/** What to preview. */
export interface PreviewOptions extends PreviewInputs {
  readonly notebook: string;
  readonly language: Language;
  /** Told after a save of the notebook, and after a change of its data. */
  readonly onChange: () => void;
}

/** A page of a notebook, as its name says. */
interface Asked {
  readonly language: Language;
  readonly values: ParameterValues;
}

const languages: readonly Language[] = ['zh', 'en'];
const otherThan = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** What is wrong, as a sentence; what is no error of the notebook or the data tells its place. */
function sentenceOf(error: unknown): Sentence {
  if (error instanceof SourceError || error instanceof DefinitionError) return error.sentence;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { zh: text, en: text };
}

function watchInputs(
  { notebook, store, figures, returns }: PreviewOptions,
  onNotebook: () => void,
  onData: () => void,
): Promise<Watching[]> {
  const folders = store === undefined ? [figures, returns] : [];
  return Promise.all([
    watchFile(notebook, onNotebook),
    ...(store === undefined
      ? []
      : [watchFile(store, onData, { beside: [`${store}.wal`], delay: 300 })]),
    ...folders.flatMap((folder) => (folder === undefined ? [] : [watchFolder(folder, onData)])),
  ]);
}

/**
 * Open a preview of a notebook: its data is gathered once and kept, its pages are made when they
 * are asked for, and again after each save.
 */
export async function openPreview(options: PreviewOptions): Promise<Preview> {
  const file = basename(options.notebook);
  const data = await openPreviewData(options);
  const made = new Map<string, Promise<PreviewedPage | null>>();
  // One page after the other, and none while data is taken away.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = last.then(act, act);
    last = done;
    return done;
  };

  /** The one page of a notebook without parameters, the list of the pages of another. */
  const startIn = (language: Language): string => pageName(file, language);

  async function readNotebook(): Promise<{ markdown: string; notebook: Notebook }> {
    const markdown = await readFile(options.notebook, 'utf8').catch(
      (error: NodeJS.ErrnoException) => {
        throw new SourceError(ingestMessages.unreadable(file, error.code ?? String(error)));
      },
    );
    return { markdown, notebook: parseNotebook(markdown, file) };
  }

  async function shownPage(name: string): Promise<ReturnType<typeof previewOf> | null> {
    const { markdown, notebook } = await readNotebook();
    const { data: gathered, sql } = await data.of(notebook.data);
    const sets = notebookPages(notebook, gathered);
    const asked = new Map<string, Asked>();
    for (const language of languages)
      for (const values of sets) asked.set(pageName(file, language, values), { language, values });
    const linkTo = (language: Language, values: ParameterValues, text: string): PreviewLink => ({
      href: pageName(file, language, values),
      text,
    });
    const found = asked.get(name);
    if (found) {
      const { language, values } = found;
      const scope = { ...notebookScope(gathered, language, values) };
      const { html } = await renderNotebook(markdown, {
        ...{ file, scope, language, parameters: values, sql, fonts: 'system' },
        simulatedText: scope.simulatedText,
      });
      const words = previewWording[language];
      const other = otherThan(language);
      const links = [
        linkTo(other, values, previewWording[other].language),
        ...(sets.length > 1 ? [{ href: startIn(language), text: words.allPages }] : []),
      ];
      return previewOf(name, html, words.preview, links);
    }
    const listed = languages.find((language) => startIn(language) === name);
    if (listed === undefined) return null;
    const other = otherThan(listed);
    return previewOf(
      name,
      listPage(
        notebook.title[listed],
        listed,
        sets.map((values) => linkTo(listed, values, Object.values(values).join(' '))),
      ),
      previewWording[listed].preview,
      [{ href: startIn(other), text: previewWording[other].language }],
    );
  }

  async function make(name: string): Promise<PreviewedPage | null> {
    const begun = performance.now();
    const page = (shown: ReturnType<typeof previewOf>, failed: Sentence | null) => ({
      ...{ name, failed, took: performance.now() - begun },
      ...shown,
    });
    try {
      const shown = await shownPage(name);
      return shown && page(shown, null);
    } catch (error) {
      const language = name.endsWith('.en.html') ? 'en' : 'zh';
      const title = { zh: previewWording.zh.failed(file), en: previewWording.en.failed(file) };
      const said = sentenceOf(error);
      return page(
        previewOf(name, errorPage(title, said, language), previewWording[language].preview, []),
        said,
      );
    }
  }

  const changed = () => {
    made.clear();
    options.onChange();
  };
  const watching = await watchInputs(options, changed, () => {
    void inTurn(data.forget).then(changed);
  });
  return {
    start: startIn(options.language),
    async page(name) {
      if (!name.startsWith(basename(file, '.md')) || !name.endsWith('.html')) return null;
      const page = made.get(name) ?? inTurn(() => make(name));
      made.set(name, page);
      return page;
    },
    async close() {
      for (const one of watching) one.close();
      await inTurn(data.close);
    },
  };
}
