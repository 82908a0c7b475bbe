import type { Sentence } from './sentence.ts';

/** What can be said about a call of the command line, and about the names that a notebook uses. */
export const cliMessages = {
  yearsBackwards: (text: string): Sentence => ({
    zh: `年份范围“${text}”前后颠倒；请写作 2022-2025。`,
    en: `The range of years "${text}" runs backwards; write it as 2022-2025.`,
  }),
  unknownTheme: (theme: string, known: readonly string[]): Sentence => ({
    zh: `没有名为“${theme}”的主题；已有：${known.join('、')}。`,
    en: `There is no theme "${theme}"; the themes are ${known.join(', ')}.`,
  }),
  noValue: (indicator: string, year: number, variant: string): Sentence => ({
    zh: `指标“${indicator}”（口径 ${variant}）${year}年没有全国数值，句子中不能引用；请改写该句。`,
    en: `Indicator "${indicator}" (reading ${variant}) has no value of China for ${year}, so a sentence cannot quote it; rewrite the sentence.`,
  }),
  noSingleFigure: (series: string, year: number, found: number): Sentence => ({
    zh: `登记册中“${series}”${year}年的全国数字有 ${found} 个，应恰有一个；请检查序列名和年份。`,
    en: `The register holds ${found} figures of China for "${series}" in ${year} where one is needed; check the series and the year.`,
  }),
};
