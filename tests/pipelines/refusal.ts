import { DefinitionError, type Sentence, SourceError } from '@eduplan/core';

/** What a piece of work is refused with, in both languages; an error of another kind goes on. */
export async function refusalOf(work: () => unknown): Promise<Sentence> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SourceError || error instanceof DefinitionError) return error.sentence;
    throw error;
  }
  throw new Error('was not refused');
}
