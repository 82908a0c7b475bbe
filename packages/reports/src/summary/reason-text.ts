import type { Language, Sentence } from '@eduplan/core';

/** A reason as a part of a longer sentence: without its own full stop; null where there is none. */
export function reasonText(reason: Sentence | null, language: Language): string | null {
  return reason ? reason[language].replace(/[。.]$/u, '') : null;
}
