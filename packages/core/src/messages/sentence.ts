/** One thing said in the two languages of the project. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** The languages that every sentence, label and page exists in. */
export type Language = keyof Sentence;

const inBoth = (sentence: Sentence) => `${sentence.zh}\n${sentence.en}`;

/**
 * The data is wrong: a file, a cell, a name that a user gave. The sentence says who cannot do
 * what, the value, where, and what to do next; `message` carries it in Chinese and English.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(readonly sentence: Sentence) {
    super(inBoth(sentence));
  }
}

/** A definition is wrong: a dataset, measure, indicator or plan says something impossible. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  constructor(readonly sentence: Sentence) {
    super(inBoth(sentence));
  }
}
