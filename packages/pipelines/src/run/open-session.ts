import { existsSync } from 'node:fs';
import { openStore, type PlaceRegister, SourceError, type Store } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { ingestFigures } from '../ingest/figures/ingest-figures.ts';
import { loadPlaces } from '../ingest/places/load-places.ts';
import { bundledFigures, bundledPlaces } from './bundled.ts';

/** Where a command takes its data from. */
export interface SessionOptions {
  /** A store made by `ingest` or `run`; without one the bundled data is loaded into memory. */
  readonly store?: string;
  /** A register of places; the bundled one unless given. */
  readonly places?: string;
}

/** A store and the places that its codes mean. */
export interface Session {
  readonly store: Store;
  readonly places: PlaceRegister;
}

/**
 * Work with a store, and let go of it whatever happens.
 *
 * @throws {SourceError} if the store or the bundled data cannot be read
 */
export async function withSession<T>(
  options: SessionOptions,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const places = await loadPlaces(options.places ?? bundledPlaces);
  // A reader that made an empty store would find nothing and say nothing.
  if (options.store !== undefined && !existsSync(options.store))
    throw new SourceError(cliMessages.noStore(options.store));
  const store = await openStore(options.store);
  try {
    if (options.store === undefined) await ingestFigures(store, bundledFigures, places);
    return await use({ store, places });
  } finally {
    store.close();
  }
}
