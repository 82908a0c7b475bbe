import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { readersMessages, SourceError } from '@eduplan/core/messages';
import { buffersOf } from './packed-grid.ts';
import { readPacked } from './read-packed.ts';
import type { WorkerAnswer, WorkerSetup, WorkerTask } from './worker-protocol.ts';

const { limits }: WorkerSetup = workerData;

const answer = (message: WorkerAnswer, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

async function bytesOf({ path, file }: WorkerTask): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new SourceError(readersMessages.unreadable(file, code));
  }
}

async function work(task: WorkerTask): Promise<void> {
  try {
    for await (const { file, grids, refusal } of readPacked(await bytesOf(task), task.file, limits))
      answer(
        { kind: 'file', file, grids, refusal: refusal?.sentence ?? null },
        grids.flatMap(buffersOf),
      );
    answer({ kind: 'done' });
  } catch (error) {
    if (error instanceof SourceError)
      answer({ kind: 'file', file: task.file, grids: [], refusal: error.sentence });
    else answer({ kind: 'failed', error });
    answer({ kind: 'done' });
  }
}

parentPort?.on('message', work);
