import { Worker, type WorkerOptions } from 'node:worker_threads';
import { readersMessages, SourceError } from '@eduplan/core/messages';
import { workerMegabytes } from './limits.ts';
import { openGrid } from './packed-grid.ts';
import type { ReadFile } from './read-grids.ts';
import type { WorkerAnswer, WorkerSetup, WorkerTask } from './worker-protocol.ts';

// A thread does not inherit the loader by which its parent may read source: it registers its own.
function startFromSource(options: WorkerOptions): Worker {
  const [loader, script] = [import.meta.resolve('tsx/esm/api'), './read-worker.ts'];
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL(script, import.meta.url))});
  });`;
  const execArgv = ['--conditions=@eduplan/source'];
  return new Worker(code, { ...options, execArgv, eval: true });
}

function startThread(workerData: WorkerSetup): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: workerMegabytes };
  const options = { workerData, resourceLimits };
  return import.meta.url.endsWith('.ts')
    ? startFromSource(options)
    : new Worker(new URL('./read-worker.js', import.meta.url), options);
}

const refused = (file: string, refusal: SourceError): ReadFile => ({ file, grids: [], refusal });

const isOutOfMemory = (error: Error) =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** A thread that reads one file at a time. */
export interface ReadingWorker {
  /**
   * Read a file: one result, or one for each member of an archive. A file that takes too long or
   * too much memory is refused, and the thread replaced.
   */
  read(task: WorkerTask): Promise<ReadFile[]>;
  stop(): Promise<unknown>;
}

/** Start a thread for reading. */
export function startReadingWorker(setup: WorkerSetup, seconds: number): ReadingWorker {
  let thread = startThread(setup);
  const replace = () => {
    // A thread that ran out of memory may report so again as it goes down.
    thread.on('error', () => {});
    void thread.terminate();
    thread = startThread(setup);
  };

  const read = (task: WorkerTask) =>
    new Promise<ReadFile[]>((resolve, reject) => {
      const files: ReadFile[] = [];
      const finish = () => {
        clearTimeout(timer);
        thread.off('error', onError);
        thread.off('message', onMessage);
      };
      const giveUp = (refusal: SourceError) => {
        finish();
        replace();
        resolve([...files, refused(task.file, refusal)]);
      };
      const onError = (error: Error) => {
        if (isOutOfMemory(error)) giveUp(new SourceError(readersMessages.outOfMemory(task.file)));
        else {
          finish();
          reject(error);
        }
      };
      const onMessage = (answer: WorkerAnswer) => {
        if (answer.kind === 'file') {
          const refusal = answer.refusal === null ? null : new SourceError(answer.refusal);
          files.push({ file: answer.file, grids: answer.grids.map(openGrid), refusal });
          return;
        }
        finish();
        if (answer.kind === 'failed') reject(answer.error);
        else resolve(files);
      };
      const timer = setTimeout(
        () => giveUp(new SourceError(readersMessages.tooSlow(task.file, seconds))),
        seconds * 1000,
      );
      thread.on('error', onError);
      thread.on('message', onMessage);
      thread.postMessage(task);
    });

  return { read, stop: () => thread.terminate() };
}
