import type { Language } from '@eduplan/core';

/** Words that a report needs on paper, beside those of a page. */
export interface PaperWording {
  /** The head of the tables of numbers that charts are drawn from. */
  readonly chartNumbers: string;
}

/** The words of paper; a language without one of them does not compile. */
export const paperWording: Readonly<Record<Language, PaperWording>> = {
  zh: {
    chartNumbers: '各图数值',
  },
  en: {
    chartNumbers: 'Numbers of the charts',
  },
};
