import { DefinitionError, type Sentence, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';

/** Throws a `SourceError` about one line of a notebook, counted from 1. */
export type Fail = (line: number, said: Sentence) => never;

/** What went wrong while a notebook ran, on a line of it that no stack tells. */
export class LineError extends Error {
  constructor(
    readonly line: number,
    readonly sentence: Sentence,
  ) {
    super(sentence.zh);
  }
}

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

/** What an error says: its own sentence where it has one, else its text in both languages. */
export function saidBy(error: unknown): Sentence {
  const hasSentence =
    error instanceof SourceError || error instanceof DefinitionError || error instanceof LineError;
  if (hasSentence) return error.sentence;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { zh: text, en: text };
}
