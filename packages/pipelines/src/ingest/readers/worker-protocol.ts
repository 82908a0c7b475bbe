import type { Sentence } from '@eduplan/core/messages';
import type { ReadLimits } from './limits.ts';
import type { PackedGrid } from './packed-grid.ts';

/** What a worker is given once, as it starts. */
export interface WorkerSetup {
  readonly limits: ReadLimits;
}

/** A file for a worker to read. */
export interface WorkerTask {
  readonly path: string;
  /** The name to give in messages and addresses. */
  readonly file: string;
}

/** What a worker sends back: each file or member of an archive, and then that it is done. */
export type WorkerAnswer =
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly grids: readonly PackedGrid[];
      readonly refusal: Sentence | null;
    }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'done' };
