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
  portUnreadable: (text: string): Sentence => ({
    zh: `无法把“${text}”读作端口；请写 1 至 65535 的整数，如 4321。`,
    en: `Cannot read "${text}" as a port; write a whole number from 1 to 65535, such as 4321.`,
  }),
  portTaken: (port: number, reason: string): Sentence => ({
    zh: `无法使用端口 ${port}（${reason}）；请用 --port 另选一个，或不写而用空闲的端口。`,
    en: `Cannot use port ${port} (${reason}); choose another with --port, or leave it out for one that is free.`,
  }),
  parameterUnreadable: (text: string): Sentence => ({
    zh: `无法读取 --param “${text}”；请写作 名称=值，每个名称写一次，如 --param place=450202。`,
    en: `Cannot read --param "${text}"; write name=value, each name once, as in --param place=450202.`,
  }),
  parameterNotThere: (name: string, known: readonly string[]): Sentence => ({
    zh: `报告模板没有参数“${name}”；${known.length > 0 ? `可用的有：${known.join('、')}` : '它不分页，请去掉 --param'}。`,
    en: `The notebook has no parameter "${name}"; ${known.length > 0 ? `it has: ${known.join(', ')}` : 'it makes one page alone, so leave --param out'}.`,
  }),
  parameterNeeded: (name: string, known: readonly string[]): Sentence => ({
    zh: `报告模板按参数“${name}”分页，须指明其中一页：--param ${name}=值；可选的值：${known.join('、')}。`,
    en: `The notebook makes a page for each "${name}"; choose one with --param ${name}=value. The values are: ${known.join(', ')}.`,
  }),
  parameterValueUnknown: (name: string, value: string, known: readonly string[]): Sentence => ({
    zh: `参数“${name}”没有值“${value}”；可选的值：${known.join('、')}。`,
    en: `The parameter "${name}" has no value "${value}"; the values are: ${known.join(', ')}.`,
  }),
  unwritable: (path: string, reason: string): Sentence => ({
    zh: `无法写入 ${path}（${reason}）；请检查上级文件夹是否存在、有写权限和空间。`,
    en: `Cannot write ${path} (${reason}); check that its folder exists, may be written and has room.`,
  }),
  notAFileName: (path: string): Sentence => ({
    zh: `“${path}”不能作为发布文件的名称：它会落到发布文件夹之外，或在某些系统上无法保存；请为报告模板改名。`,
    en: `"${path}" cannot name a file of a publication: it would lie outside its folder, or not be kept on some systems; rename the notebook.`,
  }),
  fileTwice: (name: string): Sentence => ({
    zh: `发布中会有两个文件同名：${name}；请为报告模板改名（index 和 manifest 已有固定含义）。`,
    en: `Two files of the publication would be called ${name}; rename the notebook (index and manifest have a fixed meaning).`,
  }),
  unknownFormat: (name: string, known: readonly string[]): Sentence => ({
    zh: `没有名为“${name}”的报告格式；可用：${known.join('、')}。`,
    en: `There is no report format "${name}"; the formats are ${known.join(', ')}.`,
  }),
  noChart: (notebook: string, chart: string, known: readonly string[]): Sentence => ({
    zh:
      known.length === 0
        ? `${notebook} 没有图表，不能生成图片；请换一个报告模板。`
        : `${notebook} 没有图表“${chart}”；请用以下序号或标签：${known.map((one) => `\n  ${one}`).join('')}`,
    en:
      known.length === 0
        ? `${notebook} has no chart to draw; choose another notebook.`
        : `${notebook} has no chart "${chart}"; use one of these numbers or labels:${known.map((one) => `\n  ${one}`).join('')}`,
  }),
  formatAgainstEnding: (file: string, format: string): Sentence => ({
    zh: `--out ${file} 的扩展名与 --format ${format} 不符；请去掉 --format，或改用 .${format} 结尾的文件名。`,
    en: `--out ${file} ends in another format than --format ${format}; leave --format out, or end the name in .${format}.`,
  }),
  chartNotPicture: (format: string, known: readonly string[]): Sentence => ({
    zh: `单独一张图不能存为 ${format}；请用 --format ${known.join(' 或 ')}，或去掉 --chart。`,
    en: `A chart alone cannot be written as ${format}; use --format ${known.join(' or ')}, or leave --chart out.`,
  }),
  chartNeeded: (file: string, charts: number): Sentence => ({
    zh: `${file} 只能放一张图，而报告有 ${charts} 张；请用 --chart 指明其一，如 --chart 1，或用 --out 指定一个文件夹。`,
    en: `${file} can hold one chart and the report has ${charts}; name one, as in --chart 1, or give a folder as --out.`,
  }),
  noValue: (indicator: string, year: number, variant: string): Sentence => ({
    zh: `指标“${indicator}”（口径 ${variant}）${year}年没有数值，句子中不能引用；请改写该句。`,
    en: `Indicator "${indicator}" (reading ${variant}) has no value for ${year}, so a sentence cannot quote it; rewrite the sentence.`,
  }),
  unknownClause: (id: string, near: readonly string[]): Sentence => ({
    zh: `规划中没有条款“${id}”，或本报告不述及它${near.length > 0 ? `；相近的有：${near.join('、')}` : ''}。`,
    en: `The plan has no clause "${id}", or this report does not tell of it${near.length > 0 ? `; near ones: ${near.join(', ')}` : ''}.`,
  }),
  pageYearOutside: (text: string, first: number, last: number): Sentence => ({
    zh: `报告的年份参数为“${text}”，而数据只到 ${first}—${last} 年；请在模板的 parameters 中改用其中一年。`,
    en: `The year of a report is "${text}", and the data are of ${first} to ${last}; choose one of those years in the notebook's parameters.`,
  }),
  noSingleFigure: (series: string, year: number, found: number): Sentence => ({
    zh: `登记册中“${series}”${year}年的数字有 ${found} 个，应恰有一个；请检查序列名和年份。`,
    en: `The register holds ${found} figures for "${series}" in ${year} where one is needed; check the series and the year.`,
  }),
};
