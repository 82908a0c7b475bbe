import { Worker } from 'node:worker_threads';
import { type Sentence, SourceError } from '@eduplan/core';

/** A specification, as JSON, for a drawing thread. */
export interface DrawingTask {
  readonly id: number;
  readonly spec: string;
}

/** What a drawing thread gives back: the drawing, why it is refused, or what went wrong. */
export type DrawingAnswer = { readonly id: number } & (
  | { readonly svg: string }
  | { readonly refusal: Sentence }
  | { readonly fault: string }
);

/** A thread that draws specifications one after another. */
export interface DrawingThread {
  draw(spec: string): Promise<string>;
  /** How many drawings it has still to do. */
  waiting(): number;
}

interface Waiting {
  readonly resolve: (svg: string) => void;
  readonly reject: (error: Error) => void;
}

// A thread does not inherit the loader by which its parent may read source: it registers its own.
function startFromSource(): Worker {
  const [loader, script] = [import.meta.resolve('tsx/esm/api'), './drawing-worker.ts'];
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL(script, import.meta.url))});
  });`;
  return new Worker(code, { execArgv: ['--conditions=@eduplan/source'], eval: true });
}

const startWorker = () =>
  import.meta.url.endsWith('.ts')
    ? startFromSource()
    : new Worker(new URL('./drawing-worker.js', import.meta.url));

/** Start a thread. It keeps the process alive only while it has something to draw. */
export function startDrawingThread(): DrawingThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  function settle(answer: DrawingAnswer): void {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker?.unref();
    if ('svg' in answer) asked?.resolve(answer.svg);
    else if ('refusal' in answer) asked?.reject(new SourceError(answer.refusal));
    else asked?.reject(new Error(answer.fault));
  }

  function giveUp(error: Error): void {
    worker = null;
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(error);
  }

  function start(): Worker {
    const started = startWorker();
    started.on('message', settle);
    started.on('error', giveUp);
    return started;
  }

  return {
    draw: (spec) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker ??= start();
        worker.ref();
        worker.postMessage({ id: last, spec } satisfies DrawingTask);
      }),
    waiting: () => waiting.size,
  };
}
