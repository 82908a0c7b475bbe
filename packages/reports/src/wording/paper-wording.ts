import type { Language } from '@eduplan/core';

/** Words that a report needs on paper, beside those of a page. */
export interface PaperWording {
  /** Said below the title and on every further sheet of a report that rests on simulated data. */
  readonly simulatedReport: string;
  /** The head of the tables of numbers that charts are drawn from. */
  readonly chartNumbers: string;
}

/** The words of paper; a language without one of them does not compile. */
export const paperWording: Readonly<Record<Language, PaperWording>> = {
  zh: {
    simulatedReport: '本报告含模拟数据，所在之处均已注明',
    chartNumbers: '各图数值',
  },
  en: {
    simulatedReport: 'This report contains simulated data, marked wherever it stands',
    chartNumbers: 'Numbers of the charts',
  },
};
