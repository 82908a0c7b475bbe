import { constants, existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type PlaceRegister, SourceError, type Store } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import type { NotebookSource, SqlSource } from '@eduplan/reports';
import { ingestPath } from '../ingest/deliver/ingest-path.ts';
import { ingestFigures } from '../ingest/figures/ingest-figures.ts';
import { loadPlaces } from '../ingest/places/load-places.ts';
import { bundledFigures, bundledPlaces } from '../run/bundled.ts';
import { gatherData } from '../run/gather-data.ts';
import { gatherReturns } from '../run/gather-returns.ts';
import { sampleReturns } from '../run/sample-returns.ts';
import type { NotebookData } from '../run/scope/notebook-scope.ts';
import { openSqlSource } from '../run/sql-source.ts';

/** Where the notebook of a preview takes its data from. */
export interface PreviewInputs {
  /** A store made by `ingest` or `run`. */
  readonly store?: string;
  /** The register of published figures where no store is given; the bundled one unless told. */
  readonly figures?: string;
  /** Returns where no store is given; simulated ones, made on the spot, unless told. */
  readonly returns?: string;
  /** A register of places; the bundled one unless given. */
  readonly places?: string;
}

/** What was gathered, and the store that its `sql` cells ask. */
export interface GatheredInputs {
  readonly data: NotebookData;
  readonly sql: SqlSource;
}

/** Data gathered once and kept until something of it changes. */
export interface PreviewData {
  /** @throws {SourceError} if the data cannot be read */
  of(source: NotebookSource): Promise<GatheredInputs>;
  /** Gather anew when next asked. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** Files that a preview makes for itself are put here. */
async function ownFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'eduplan-preview-'));
}

/** A copy is opened: whoever has the file itself open would keep others from loading into it. */
async function openCopy(store: string, folder: string): Promise<Store> {
  if (!existsSync(store)) throw new SourceError(cliMessages.noStore(store));
  const copy = join(await mkdtemp(join(folder, 'store-')), 'store.duckdb');
  for (const end of ['', '.wal'])
    if (existsSync(`${store}${end}`))
      await copyFile(`${store}${end}`, `${copy}${end}`, constants.COPYFILE_FICLONE);
  return openStore(copy);
}

async function fill(
  store: Store,
  source: NotebookSource,
  { figures = bundledFigures, returns }: PreviewInputs,
  places: PlaceRegister,
  folder: string,
): Promise<void> {
  if (source === 'published') await ingestFigures(store, figures, places);
  else await ingestPath(store, returns ?? (await sampleReturns(folder)), places);
}

/** Open the data of a preview; nothing is read before it is asked for. */
export async function openPreviewData(inputs: PreviewInputs): Promise<PreviewData> {
  const folder = await ownFolder();
  const kept = new Map<NotebookSource, Promise<GatheredInputs>>();
  let opened: Store[] = [];

  async function gather(source: NotebookSource): Promise<GatheredInputs> {
    const places = await loadPlaces(inputs.places ?? bundledPlaces);
    const isGiven = inputs.store !== undefined;
    const store = await (isGiven ? openCopy(inputs.store, folder) : openStore());
    opened.push(store);
    if (!isGiven) await fill(store, source, inputs, places, folder);
    const gatherFrom = { published: gatherData, returns: gatherReturns }[source];
    const data = await gatherFrom({ store, places });
    return { data, sql: openSqlSource(store) };
  }

  const forget = async () => {
    await Promise.allSettled(kept.values());
    kept.clear();
    for (const store of opened) store.close();
    opened = [];
  };
  return {
    of(source) {
      const gathered = kept.get(source) ?? gather(source);
      kept.set(source, gathered);
      return gathered;
    },
    forget,
    async close() {
      await forget();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
