import {
  type Delivery,
  fromRows,
  type LoadedRelease,
  openStore,
  publishedFigures,
  type Store,
  type TableInput,
} from '@eduplan/core';

/** One file of a delivery, read and ready to load. */
export interface ReadyFile {
  readonly input: TableInput;
  readonly delivery: Delivery;
}

/** What the store holds now, release by release, ready to load into another store. */
async function currentFiles(store: Store): Promise<ReadyFile[]> {
  const releases = await store.releases();
  if (!releases.some(({ dataset }) => dataset === publishedFigures.id)) return [];
  const rows = await store.rows(publishedFigures);
  return releases.flatMap(({ id, source, received, covers }) => {
    const held = rows.filter(({ origin }) => origin.release === id);
    const file = held[0]?.origin.file;
    if (file === undefined) return [];
    const rowNumber = (index: number) => held[index]?.origin.row ?? 0;
    return { input: fromRows(held, { file, rowNumber }), delivery: { source, received, covers } };
  });
}

/**
 * Load the files of one delivery of published figures: all of them or, with an error that names
 * the cells, none. A store loads file by file, so all are loaded first into a store in memory that
 * holds what this one does: there the contract speaks, and keys repeated across files come out.
 *
 * @throws {SourceError} if a row breaks the contract, or a key repeats; then nothing is loaded
 */
export async function loadTogether(
  store: Store,
  files: readonly ReadyFile[],
): Promise<LoadedRelease[]> {
  const trial = await openStore();
  try {
    for (const { input, delivery } of [...(await currentFiles(store)), ...files])
      await trial.load(publishedFigures, input, delivery);
  } finally {
    trial.close();
  }
  const releases = [];
  for (const { input, delivery } of files)
    releases.push(await store.load(publishedFigures, input, delivery));
  return releases;
}
