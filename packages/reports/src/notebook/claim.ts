import { type Language, type Sentence, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';

/**
 * A sentence of a notebook that the data must bear out. It gives the sentence in the page's
 * language, to be shown as a paragraph or within prose, and fails the build once the data says
 * otherwise.
 */
export interface Claim {
  (holds: boolean, sentence: Sentence): string;
  /** The same in one function, told whether the page is in Chinese. */
  (say: (zh: boolean) => readonly [holds: boolean, text: string]): string;
}

/**
 * The `claim` of a page in one language.
 *
 * @throws {SourceError} when called with a condition that is not true, or with an empty sentence
 * @example makeClaim('en')(1 < 2, { zh: '一小于二。', en: 'One is less than two.' }) // => 'One is less than two.'
 */
export function makeClaim(language: Language): Claim {
  const stated = (given: Parameters<Claim>[0] | boolean, sentence?: Sentence) => {
    if (typeof given === 'function') return given(language === 'zh');
    return [given, sentence?.[language]] as const;
  };
  return (given: unknown, sentence?: Sentence) => {
    const [holds, text]: readonly unknown[] = stated(given as boolean, sentence);
    if (typeof text !== 'string' || text.trim() === '')
      throw new SourceError(notebookMessages.emptyText('claim'));
    if (typeof holds !== 'boolean')
      throw new SourceError(notebookMessages.claimUndecided(text, String(holds)));
    if (!holds) throw new SourceError(notebookMessages.claimBroken(text));
    return text;
  };
}
