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
  yearsUnreadable: (text: string): Sentence => ({
    zh: `无法把“${text}”读作年份范围；请写作 2024、2015-2025 或 2019,2021-2023。`,
    en: `Cannot read "${text}" as years; write 2024, 2015-2025 or 2019,2021-2023.`,
  }),
  notOfTheme: (id: string, theme: string): Sentence => ({
    zh: `指标“${id}”不属于主题“${theme}”；请去掉其中之一。`,
    en: `Indicator "${id}" does not belong to the theme "${theme}"; leave one of the two out.`,
  }),
  nothingFound: (): Sentence => ({
    zh: '库中没有可计算的数据（所选指标、地区和年份）；请放宽范围，或先用 eduplan ingest 载入数据。',
    en: 'The store holds nothing to compute for these indicators, places and years; widen the choice, or load data with eduplan ingest first.',
  }),
  noStore: (path: string): Sentence => ({
    zh: `没有库文件 ${path}；请检查路径，或先用 eduplan ingest 建库。`,
    en: `There is no store ${path}; check the path, or make one with eduplan ingest.`,
  }),
  folderNotEmpty: (folder: string): Sentence => ({
    zh: `文件夹 ${folder} 不是空的，模拟报表不写入其中，以免与其他文件混在一起；请另选一个文件夹。`,
    en: `Folder ${folder} is not empty, and simulated returns are not mixed with other files; choose another folder.`,
  }),
  sampleYearOutside: (year: number, first: number, last: number): Sentence => ({
    zh: `没有 ${year} 年的模拟报表；请在 ${first}—${last} 年中选择。`,
    en: `There are no simulated returns of ${year}; choose among ${first} to ${last}.`,
  }),
  schoolCountUnreadable: (text: string): Sentence => ({
    zh: `无法把“${text}”读作学校数；请写一个大于 0 的整数，如 60。`,
    en: `Cannot read "${text}" as a number of schools; write a whole number above 0, such as 60.`,
  }),
  noNotebooks: (folder: string): Sentence => ({
    zh: `文件夹 ${folder} 中没有报告模板（.md）；请检查路径。`,
    en: `Folder ${folder} holds no notebook (.md); check the path.`,
  }),
  unwritable: (path: string, reason: string): Sentence => ({
    zh: `无法写入 ${path}（${reason}）；请检查上级文件夹是否存在、有写权限和空间。`,
    en: `Cannot write ${path} (${reason}); check that its folder exists, may be written and has room.`,
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
