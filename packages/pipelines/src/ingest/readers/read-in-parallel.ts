import { availableParallelism } from 'node:os';
import { defaultLimits, secondsPerFile } from './limits.ts';
import type { ReadFile, ReadOptions } from './read-grids.ts';
import { type ReadingWorker, startReadingWorker } from './reading-worker.ts';
import type { WorkerTask } from './worker-protocol.ts';

/** How to read many files. */
export interface ParallelOptions extends ReadOptions {
  /** How many threads; as many as there are processors where it is not given. */
  readonly threads?: number;
  /** The longest one file may take; what takes longer is refused. */
  readonly seconds?: number;
}

// Enough read ahead that no thread waits for a slow file at the front.
const aheadPerThread = 4;

/** Threads handed out to whoever waits longest. */
function pool(workers: readonly ReadingWorker[]) {
  const idle = [...workers];
  const waiting: ((worker: ReadingWorker) => void)[] = [];
  const take = () => {
    const worker = idle.pop();
    return worker
      ? Promise.resolve(worker)
      : new Promise<ReadingWorker>((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: ReadingWorker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return async (task: WorkerTask): Promise<ReadFile[]> => {
    const worker = await take();
    try {
      return await worker.read(task);
    } finally {
      giveBack(worker);
    }
  };
}

/**
 * Read many files into grids with all processors, such as a folder of school workbooks. One
 * result for each file in the order given, an archive giving one for each member; a file that is
 * refused is a result like any other, so the rest are still read. Only a few files are read ahead
 * of what was taken, so memory does not grow with their number.
 *
 * @param files where each file is, and its name in messages and addresses
 */
export async function* readGridsInParallel(
  files: readonly WorkerTask[],
  { limits, threads = availableParallelism(), seconds = secondsPerFile }: ParallelOptions = {},
): AsyncGenerator<ReadFile> {
  const setup = { limits: { ...defaultLimits, ...limits } };
  const count = Math.max(1, Math.min(threads, files.length));
  const workers = Array.from({ length: count }, () => startReadingWorker(setup, seconds));
  const read = pool(workers);
  const started: Promise<ReadFile[]>[] = [];
  const start = (task: WorkerTask | undefined) => {
    if (task === undefined) return;
    const reading = read(task);
    // Whoever awaits it sees the failure; it must not end the process before that.
    reading.catch(() => {});
    started.push(reading);
  };
  try {
    const ahead = count * aheadPerThread;
    for (const task of files.slice(0, ahead)) start(task);
    for (const index of files.keys()) {
      const results = (await started[index]) ?? [];
      delete started[index];
      start(files[index + ahead]);
      yield* results;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}
