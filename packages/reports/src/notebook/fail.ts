import { type Sentence, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';

/** Throws a `SourceError` about one line of a notebook, counted from 1. */
export type Fail = (line: number, said: Sentence) => never;

/**
 * What to call when a line of this notebook is wrong.
 *
 * @param file the notebook as messages should name it
 */
export function failIn(file: string): Fail {
  return (line, said) => {
    throw new SourceError(notebookMessages.at(file, line, said));
  };
}
