import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Language,
  type LoadedRelease,
  openStore,
  type PlaceRegister,
  type Release,
  type Sentence,
  SourceError,
  type Store,
  type Verdict,
  verdicts,
} from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import type { LatestAssessment, NotebookSource } from '@eduplan/reports';
import { ingestPath } from '../ingest/deliver/ingest-path.ts';
import { ingestFigures } from '../ingest/figures/ingest-figures.ts';
import { loadPlaces } from '../ingest/places/load-places.ts';
import { bundledFigures, bundledNotebooks, bundledPlaces } from './bundled.ts';
import { downloadTables } from './downloads/download-tables.ts';
import type { InputTable } from './downloads/input-tables.ts';
import { inputTables } from './downloads/input-tables.ts';
import { gatherData } from './gather-data.ts';
import { gatherReturns } from './gather-returns.ts';
import { publicationFiles } from './publication-files.ts';
import { type Published, publish } from './publish.ts';
import { readNotebooks } from './read-notebooks.ts';
import type { PageSource } from './render-pages.ts';
import type { ReportFormat } from './report-formats.ts';
import { sampleReturns } from './sample-returns.ts';
import type { NotebookData } from './scope/notebook-scope.ts';
import { openSqlSource } from './sql-source.ts';
import { writing } from './writing.ts';

export { pageName } from './page-name.ts';

/** What to run on, and where to publish. */
export interface RunOptions {
  readonly figures?: string;
  readonly places?: string;
  readonly notebooks?: string;
  /** A folder of returns; simulated ones, made on the spot, where notebooks need some and none is given. */
  readonly returns?: string;
  /**
   * The formats of every page; unset, a notebook with one page is written in all of them, and one
   * with a page for each value of a parameter as pages only.
   */
  readonly formats?: readonly ReportFormat[];
  readonly out: string;
  /** Told before each step, and after each page that is written, for a progress line. */
  readonly onStep?: (step: Sentence) => void;
}

/** What a run gave. */
export interface RunSummary {
  readonly published: Published;
  readonly latest: readonly LatestAssessment[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The first page of each language by file name, and the pages in the order of their notebooks. */
  readonly index: Readonly<Record<Language, string>>;
  readonly pages: Readonly<Record<Language, readonly string[]>>;
  /** Every file of the publication by its path in it. */
  readonly files: readonly string[];
  /** What was gathered of the published figures. */
  readonly data: NotebookData;
  /** What the clauses on the first page were assessed with: the returns, where there are some. */
  readonly reviewed: NotebookData;
}

/** Data in a store that is still open, for the cells that ask it. */
interface Gathered {
  readonly store: Store;
  readonly data: NotebookData;
  readonly releases: readonly Release[];
  readonly inputs: readonly InputTable[];
}

async function gathered(store: Store, data: NotebookData): Promise<Gathered> {
  return { store, data, releases: await store.releases(), inputs: await inputTables(store) };
}

/** Refuse to publish what is not in the folder: a store keeps the last delivery by date received. */
function requireCurrent(delivered: readonly LoadedRelease[]): void {
  const superseded = delivered.find(({ current }) => !current);
  if (superseded)
    throw new SourceError(ingestMessages.superseded(superseded.covers, superseded.received));
}

async function fromFigures(store: Store, folder: string, places: PlaceRegister): Promise<Gathered> {
  requireCurrent(await ingestFigures(store, folder, places));
  return gathered(store, await gatherData({ store, places }));
}

async function fromReturns(store: Store, folder: string, places: PlaceRegister): Promise<Gathered> {
  const { releases } = await ingestPath(store, folder, places);
  requireCurrent(releases);
  return gathered(store, await gatherReturns({ store, places }));
}

const countVerdicts = ({ judged }: NotebookData) =>
  Object.fromEntries(
    verdicts.map((verdict) => [
      verdict,
      judged.filter(({ judgement }) => judgement.verdict === verdict).length,
    ]),
  ) as Record<Verdict, number>;

const pageSource = ({ data, store }: Gathered): PageSource => ({ data, sql: openSqlSource(store) });

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
  const stores: Store[] = [];
  const open = async (name: string) => {
    const store = await openStore(join(out, name));
    stores.push(store);
    return store;
  };
  try {
    const store = await open('store.duckdb');
    onStep({ zh: '计算指标并复算已公布数字', en: 'computing indicators and recomputing figures' });
    const figures = await fromFigures(store, options.figures ?? bundledFigures, places);
    const sources = new Map<NotebookSource, Gathered>([['published', figures]]);
    if (notebooks.some(({ data }) => data === 'returns')) {
      onStep({ zh: '读取并检查报表', en: 'reading and checking the returns' });
      const folder = options.returns ?? (await sampleReturns(out));
      // In a store of their own: what was published is never mixed with them.
      sources.set('returns', await fromReturns(await open('returns.duckdb'), folder, places));
    }
    onStep({ zh: '生成报告', en: 'rendering the reports' });
    const all = [...sources.values()];
    const { data } = figures;
    const returns = sources.get('returns')?.data ?? null;
    const reviewed = returns ?? data;
    const { files, index, pages } = await publicationFiles({
      notebooks,
      sources: new Map([...sources].map(([name, source]) => [name, pageSource(source)])),
      formats: options.formats,
      reviewed,
      judged: data.judged,
      tables: downloadTables({
        published: data,
        returns,
        inputs: all.flatMap((one) => one.inputs),
      }),
      releases: all.flatMap(({ releases }) => releases),
      onPage: (written, of) =>
        onStep({
          zh: `生成报告（已成 ${written} 页，共 ${of} 页）`,
          en: `rendering the reports (${written} of ${of} pages done)`,
        }),
    });
    onStep({ zh: '发布', en: 'publishing' });
    const published = await publish(files, out);
    const { latest } = data;
    const names = [...files.keys()];
    return {
      ...{ published, latest, verdicts: countVerdicts(data), index, pages },
      ...{ files: names, data, reviewed },
    };
  } finally {
    for (const store of stores) store.close();
  }
}
