import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type ComputeResult,
  indicators,
  type Language,
  type LoadedRelease,
  openStore,
  type PlaceRegister,
  type Release,
  type Sentence,
  SourceError,
  toCsv,
  type Verdict,
  verdicts,
  writeCsv,
} from '@eduplan/core';
import { cliMessages, ingestMessages } from '@eduplan/core/messages';
import {
  type LatestAssessment,
  type Notebook,
  type NotebookSource,
  type ParameterValues,
  pageSuffix,
  parameterSets,
  parseNotebook,
  renderNotebook,
} from '@eduplan/reports';
import { ingestPath } from '../ingest/deliver/ingest-path.ts';
import { ingestFigures, loadPlaces } from '../ingest/ingest-folder.ts';
import { bundledFigures, bundledNotebooks, bundledPlaces } from './bundled.ts';
import { gatherData } from './gather-data.ts';
import { gatherReturns } from './gather-returns.ts';
import { type NotebookData, notebookScope } from './notebook-scope.ts';
import { verdictColumns, verdictRow } from './plain-rows.ts';
import { listOutputs, type Publication, type Published, publish } from './publish.ts';
import { sampleReturns } from './sample-returns.ts';
import { writing } from './writing.ts';

/** What to run on, and where to publish. */
export interface RunOptions {
  readonly figures?: string;
  readonly places?: string;
  readonly notebooks?: string;
  /** A folder of returns; simulated ones, made on the spot, where notebooks need some and none is given. */
  readonly returns?: string;
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

/**
 * The file name of a notebook's page, with the values of its parameters.
 *
 * @example pageName('trend.md', 'en') // => 'trend.en.html'
 */
export function pageName(
  notebook: string,
  language: Language,
  values: ParameterValues = {},
): string {
  const suffix = language === pageLanguages[0] ? '' : `.${language}`;
  return `${basename(notebook, '.md')}${pageSuffix(values)}${suffix}.html`;
}

async function listNotebooks(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new SourceError(ingestMessages.unreadable(folder, error.code ?? String(error)));
  });
  const notebooks = names.filter((name) => name.endsWith('.md')).sort();
  if (notebooks.length === 0) throw new SourceError(cliMessages.noNotebooks(folder));
  return notebooks;
}

interface NotebookText {
  readonly name: string;
  readonly markdown: string;
  readonly notebook: Notebook;
}

async function readNotebooks(folder: string): Promise<NotebookText[]> {
  const notebooks: NotebookText[] = [];
  for (const name of await listNotebooks(folder)) {
    const markdown = await readFile(join(folder, name), 'utf8');
    notebooks.push({ name, markdown, notebook: parseNotebook(markdown, name) });
  }
  return notebooks;
}

/** Each page that a notebook makes: one, or one for each set of its parameters. */
function pagesOf({ notebook }: NotebookText, { places, plan }: NotebookData): ParameterValues[] {
  const counties = places.counties(plan.place, plan.period[1]).map(({ code }) => code);
  return [...parameterSets(notebook.parameters, { counties })];
}

async function renderPages(
  notebooks: readonly NotebookText[],
  data: ReadonlyMap<NotebookSource, NotebookData>,
): Promise<[string, string][]> {
  const pages: [string, string][] = [];
  for (const text of notebooks) {
    const { name, markdown, notebook } = text;
    const from = data.get(notebook.data);
    if (!from) continue;
    for (const parameters of pagesOf(text, from))
      for (const language of pageLanguages) {
        const scope = { ...notebookScope(from, language) };
        const { html } = await renderNotebook(markdown, {
          ...{ file: name, scope, language, parameters },
          simulatedText: scope.simulatedText,
        });
        pages.push([pageName(name, language, parameters), html]);
      }
  }
  return pages;
}

/** Returns in a store of their own: what was published is never mixed with them. */
async function gatherFromReturns(
  folder: string,
  out: string,
  places: PlaceRegister,
): Promise<{ data: NotebookData; releases: readonly Release[] }> {
  const store = await openStore(join(out, 'returns.duckdb'));
  try {
    const { releases } = await ingestPath(store, folder, places);
    requireCurrent(releases);
    return { data: await gatherReturns({ store, places }), releases: await store.releases() };
  } finally {
    store.close();
  }
}

/** Refuse to publish what is not in the folder: a store keeps the last delivery by date received. */
function requireCurrent(delivered: readonly LoadedRelease[]): void {
  const superseded = delivered.find(({ current }) => !current);
  if (superseded)
    throw new SourceError(ingestMessages.superseded(superseded.covers, superseded.received));
}

const keyOf = ({ dataset, source, covers }: Pick<Release, 'dataset' | 'source' | 'covers'>) =>
  [dataset, source, covers].join('\u0000');
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function manifestOf(releases: readonly Release[], outputs: Publication): string {
  const inputs = releases
    .filter(({ current }) => current)
    .map(({ rows, current, ...release }) => release)
    .sort((a, b) => byText(keyOf(a), keyOf(b)));
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
  const notebooks = await readNotebooks(options.notebooks ?? bundledNotebooks);
  await writing(out, () => mkdir(out, { recursive: true }));
  const store = await openStore(join(out, 'store.duckdb'));
  try {
    requireCurrent(await ingestFigures(store, options.figures ?? bundledFigures, places));
    onStep({ zh: '计算指标并复算已公布数字', en: 'computing indicators and recomputing figures' });
    const data = await gatherData({ store, places });
    const gathered = new Map<NotebookSource, NotebookData>([['published', data]]);
    const releases = [...(await store.releases())];
    if (notebooks.some(({ notebook }) => notebook.data === 'returns')) {
      onStep({ zh: '读取并检查报表', en: 'reading and checking the returns' });
      const folder = options.returns ?? (await sampleReturns(out));
      const returns = await gatherFromReturns(folder, out, places);
      gathered.set('returns', returns.data);
      releases.push(...returns.releases);
    }
    onStep({ zh: '生成报告', en: 'rendering the reports' });
    const files = new Map(await renderPages(notebooks, gathered));
    files.set('indicators.csv', toCsv(withInputs(data.result), { language: 'en' }));
    const reviewed = gathered.get('returns');
    if (reviewed)
      files.set('plan-indicators.csv', toCsv(withInputs(reviewed.result), { language: 'en' }));
    files.set(
      'verdicts.csv',
      writeCsv(
        verdictColumns,
        data.judged.map((figure) => verdictRow(figure, 'en')),
      ),
    );
    files.set('manifest.json', manifestOf(releases, files));
    onStep({ zh: '发布', en: 'publishing' });
    const published = await publish(files, out);
    const pagesIn = (language: Language) =>
      notebooks.flatMap((text) => {
        const from = gathered.get(text.notebook.data);
        return from
          ? pagesOf(text, from).map((values) => pageName(text.name, language, values))
          : [];
      });
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
