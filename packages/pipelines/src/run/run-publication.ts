import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type ComputeResult,
  indicators,
  type Language,
  type LoadedRelease,
  openStore,
  type Release,
  type Sentence,
  SourceError,
  toCsv,
  type Verdict,
  verdicts,
  writeCsv,
} from '@eduplan/core';
import { cliMessages, ingestMessages } from '@eduplan/core/messages';
import { type LatestAssessment, renderNotebook } from '@eduplan/reports';
import { ingestFolder, loadPlaces } from '../ingest/ingest-folder.ts';
import { bundledFigures, bundledNotebooks, bundledPlaces } from './bundled.ts';
import { gatherData } from './gather-data.ts';
import { type NotebookData, notebookScope } from './notebook-scope.ts';
import { verdictColumns, verdictRow } from './plain-rows.ts';
import { listOutputs, type Publication, type Published, publish } from './publish.ts';
import { writing } from './writing.ts';

/** What to run on, and where to publish. */
export interface RunOptions {
  readonly figures?: string;
  readonly places?: string;
  readonly notebooks?: string;
  readonly out: string;
  /** Told before each step, for a progress line. */
  readonly onStep?: (step: Sentence) => void;
}

/** What a run gave. */
export interface RunSummary {
  readonly published: Published;
  readonly latest: readonly LatestAssessment[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The pages of each language by file name, in the order of their notebooks. */
  readonly pages: Readonly<Record<Language, readonly string[]>>;
  readonly data: NotebookData;
}

/** The languages that every page is written in; the first is the one without a suffix. */
const pageLanguages: readonly Language[] = ['zh', 'en'];

/** The file name of a notebook's page. @example pageName('trend.md', 'en') // => 'trend.en.html' */
export function pageName(notebook: string, language: Language): string {
  const suffix = language === pageLanguages[0] ? '' : `.${language}`;
  return `${basename(notebook, '.md')}${suffix}.html`;
}

async function listNotebooks(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new SourceError(ingestMessages.unreadable(folder, error.code ?? String(error)));
  });
  const notebooks = names.filter((name) => name.endsWith('.md')).sort();
  if (notebooks.length === 0) throw new SourceError(cliMessages.noNotebooks(folder));
  return notebooks;
}

async function renderPages(
  folder: string,
  notebooks: readonly string[],
  data: NotebookData,
): Promise<[string, string][]> {
  const pages: [string, string][] = [];
  for (const name of notebooks) {
    const markdown = await readFile(join(folder, name), 'utf8');
    for (const language of pageLanguages) {
      const scope = { ...notebookScope(data, language) };
      const { simulatedText } = scope;
      const { html } = await renderNotebook(markdown, {
        file: name,
        scope,
        language,
        simulatedText,
      });
      pages.push([pageName(name, language), html]);
    }
  }
  return pages;
}

/** Refuse to publish what is not in the folder: a store keeps the last delivery by date received. */
function requireCurrent(delivered: readonly LoadedRelease[]): void {
  const superseded = delivered.find(({ current }) => !current);
  if (superseded)
    throw new SourceError(ingestMessages.superseded(superseded.covers, superseded.received));
}

function manifestOf(releases: readonly Release[], outputs: Publication): string {
  const inputs = releases
    .filter(({ current }) => current)
    .map(({ rows, current, ...release }) => release)
    .sort((a, b) => (a.covers < b.covers ? -1 : 1));
  const definitions = indicators.map(({ id, readings }) => ({
    indicator: id,
    readings: readings.map((r) => r.id),
  }));
  return `${JSON.stringify({ inputs, definitions, outputs: listOutputs(outputs) }, null, 2)}\n`;
}

// Most of the plan's indicators have no published input at all: a row without any says nothing.
const withInputs = ({ values }: ComputeResult) =>
  values.filter(({ inputs }) => Object.values(inputs).some(({ rows }) => rows > 0));

const countVerdicts = ({ judged }: NotebookData) =>
  Object.fromEntries(
    verdicts.map((verdict) => [
      verdict,
      judged.filter(({ judgement }) => judgement.verdict === verdict).length,
    ]),
  ) as Record<Verdict, number>;

/**
 * The whole way: ingest, compute, judge, assess, render, publish. The same inputs give the same
 * bytes, so a second run with nothing new publishes nothing new.
 *
 * @throws {SourceError} if an input is wrong; what was published before stays as it was
 */
export async function runPublication(options: RunOptions): Promise<RunSummary> {
  const { out, onStep = () => {} } = options;
  onStep({ zh: '读取并检查数据', en: 'reading and checking the data' });
  const places = await loadPlaces(options.places ?? bundledPlaces);
  const folder = options.notebooks ?? bundledNotebooks;
  const notebooks = await listNotebooks(folder);
  await writing(out, () => mkdir(out, { recursive: true }));
  const store = await openStore(join(out, 'store.duckdb'));
  try {
    requireCurrent(await ingestFolder(store, options.figures ?? bundledFigures, places));
    onStep({ zh: '计算指标并复算已公布数字', en: 'computing indicators and recomputing figures' });
    const data = await gatherData({ store, places });
    onStep({ zh: '生成报告', en: 'rendering the reports' });
    const files = new Map(await renderPages(folder, notebooks, data));
    files.set('indicators.csv', toCsv(withInputs(data.result), { language: 'en' }));
    files.set(
      'verdicts.csv',
      writeCsv(
        verdictColumns,
        data.judged.map((figure) => verdictRow(figure, 'en')),
      ),
    );
    files.set('manifest.json', manifestOf(await store.releases(), files));
    onStep({ zh: '发布', en: 'publishing' });
    const published = await publish(files, out);
    const pagesIn = (language: Language) => notebooks.map((name) => pageName(name, language));
    return {
      published,
      latest: data.latest,
      verdicts: countVerdicts(data),
      pages: { zh: pagesIn('zh'), en: pagesIn('en') },
      data,
    };
  } finally {
    store.close();
  }
}
