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

/** Threads that read files, to be closed when no more are to be read. */
export interface Readers {
  /**
   * Read files into grids, in the order given: one result for each, an archive giving one for each
   * member. A file that is refused is a result like any other, so the rest are still read. Only a
   * few files are read ahead of what was taken, so memory does not grow with their number.
   *
   * @param files where each file is, and its name in messages and addresses
   */
  read(files: readonly WorkerTask[]): AsyncGenerator<ReadFile>;
  /** Start the threads before there is anything to read, so that the first file need not wait. */
  prepare(): void;
  /** Let go of the threads; what is still being read is given up. */
  close(): Promise<void>;
}

/** Threads that read files with all processors, started when the first file is to be read. */
export function openReaders({
  limits,
  threads = availableParallelism(),
  seconds = secondsPerFile,
}: ParallelOptions = {}): Readers {
  const setup = { limits: { ...defaultLimits, ...limits } };
  const count = Math.max(1, threads);
  let workers: readonly ReadingWorker[] = [];
  let readNext: ReturnType<typeof pool> | undefined;
  const startThreads = () => {
    workers = Array.from({ length: count }, () => startReadingWorker(setup, seconds));
    return pool(workers);
  };
  return {
    prepare() {
      readNext ??= startThreads();
    },
    async *read(files) {
      if (files.length === 0) return;
      readNext ??= startThreads();
      const readOne = readNext;
      const started: Promise<ReadFile[]>[] = [];
      const start = (task: WorkerTask | undefined) => {
        if (task === undefined) return;
        const reading = readOne(task);
        // Whoever awaits it sees the failure; it must not end the process before that.
        reading.catch(() => {});
        started.push(reading);
      };
      const ahead = count * aheadPerThread;
      for (const task of files.slice(0, ahead)) start(task);
      for (const index of files.keys()) {
        const results = (await started[index]) ?? [];
        delete started[index];
        start(files[index + ahead]);
        yield* results;
      }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

/**
 * Read one list of files with threads of its own, such as a folder of school workbooks.
 *
 * @param files where each file is, and its name in messages and addresses
 */
export async function* readGridsInParallel(
  files: readonly WorkerTask[],
  { threads = availableParallelism(), ...options }: ParallelOptions = {},
): AsyncGenerator<ReadFile> {
  const readers = openReaders({ ...options, threads: Math.min(threads, files.length) });
  try {
    yield* readers.read(files);
  } finally {
    await readers.close();
  }
}
