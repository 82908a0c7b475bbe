import type { Language, Verdict } from '@eduplan/core';

/** How many clauses of a plan stand how, in groups that a reader takes in at a glance. */
export interface HeadlineCounts {
  readonly all: number;
  readonly met: number;
  /** Kept by the printed value only. */
  readonly rounded: number;
  readonly onCourse: number;
  readonly behind: number;
  /** Without data, or without anything to hold a value against. */
  readonly open: number;
}

/** The words of the first page of a publication, in one language. */
export interface IndexWording {
  readonly title: string;
  /** The first page, as other pages link to it. */
  readonly overview: string;
  /** The same page in the other language, named in that language. */
  readonly otherLanguage: string;
  readonly standing: (year: number) => string;
  readonly headline: (plan: string, counts: HeadlineCounts) => string;
  readonly simulated: string;
  readonly board: (year: number) => string;
  readonly counts: string;
  readonly reports: string;
  /** Heads the pages of a notebook that makes one for each value of a parameter. */
  readonly pagesBy: Readonly<Record<string, string>>;
  readonly definitions: string;
  readonly definitionsIntro: (count: number) => string;
  readonly verdicts: string;
  readonly verdictsIntro: (count: number) => string;
  readonly verdict: (name: string, count: number) => string;
  readonly verdictOrder: readonly Verdict[];
  readonly downloads: string;
  readonly downloadsIntro: string;
  readonly data: string;
  readonly rows: string;
  readonly inputData: (dataset: string) => string;
  readonly tooLarge: string;
  readonly manifest: string;
  readonly manifestIntro: string;
  readonly tables: Readonly<
    Record<'indicators' | 'plan-indicators' | 'verdicts' | 'plan-assessments', string>
  >;
  readonly files: string;
  readonly colon: string;
  readonly between: string;
  /** Between names that may hold commas themselves. */
  readonly betweenNames: string;
  /** What is said behind a name, in brackets. */
  readonly aside: (words: string) => readonly [open: string, words: string, close: string];
  /** Joins a sentence to the one before. */
  readonly next: (sentence: string) => string;
}

const order = ['differs', 'explained', 'within-rounding', 'exact', 'not-computable'] as const;

/** The formats of files by name; the same in every language. */
export const formatNames: Readonly<Record<string, string>> = {
  html: 'HTML',
  pdf: 'PDF',
  docx: 'DOCX',
  xlsx: 'XLSX',
  ipynb: 'ipynb',
  csv: 'CSV',
  parquet: 'Parquet',
};

/** The words of the first page; a language without one of them does not compile. */
export const indexWording: Readonly<Record<Language, IndexWording>> = {
  zh: {
    title: '柳州市教育规划监测：总览',
    overview: '总览',
    otherLanguage: 'English',
    standing: (year) => `方案执行情况（截至${year}年末）`,
    headline: (plan, { all, met, rounded, onCourse, behind, open }) =>
      `${plan}共${all}条：${[
        [met, '已达到'],
        [rounded, '仅舍入后达到'],
        [onCourse, '按现有速度可达到'],
        [behind, '未达到或按现有速度达不到'],
        [open, '无数据或无法评估'],
      ]
        .flatMap(([count, words]) => (count === 0 ? [] : `${words}${count}条`))
        .join('，')}。`,
    simulated: '以上条数依据模拟数据，不代表任何实际情况。',
    board: (year) => `各主题条款的执行情况，${year}年末（每格一条）`,
    counts: '各主题条款数，按执行情况',
    reports: '报告',
    pagesBy: { place: '各县（市、区）', year: '各年度' },
    definitions: '指标定义',
    definitionsIntro: (count) => `共${count}个指标，各列出算式、输入、依据和所涉条款。`,
    verdicts: '公布数字的复算结论',
    verdictsIntro: (count) => `由其他公布数字重新计算的公布数字共${count}个：`,
    verdict: (name, count) => `${name}：${count}个`,
    verdictOrder: order,
    downloads: '数据下载',
    downloadsIntro:
      '同一张表的各种格式内容相同。依据模拟数据的行，simulated 一列为 yes；空单元格表示缺失。',
    data: '数据',
    rows: '行数',
    inputData: (dataset) => `输入：${dataset}`,
    tooLarge: '行数过多，只留在数据库中',
    manifest: '清单',
    manifestIntro: '：列出每份输入和每个文件的校验值。',
    tables: {
      indicators: '由公布数字计算的指标',
      'plan-indicators': '由报表计算的指标',
      verdicts: '复算结论',
      'plan-assessments': '规划各条款的评估',
    },
    files: '文件',
    colon: '：',
    between: '、',
    betweenNames: '、',
    aside: (words) => ['（', words, '）'],
    next: (sentence) => sentence,
  },
  en: {
    title: "Monitoring Liuzhou's education plan: overview",
    overview: 'Overview',
    otherLanguage: '中文',
    standing: (year) => `The plan at the end of ${year}`,
    headline: (plan, { all, met, rounded, onCourse, behind, open }) =>
      `${plan}: of ${all} clauses ${[
        [met, 'met'],
        [rounded, 'met only after rounding'],
        [onCourse, 'on track'],
        [behind, 'not met or off track'],
        [open, 'without data or not assessable'],
      ]
        .flatMap(([count, words]) => (count === 0 ? [] : `${count} ${words}`))
        .join(', ')}.`,
    simulated:
      'These numbers rest on simulated data and say nothing about any real state of affairs.',
    board: (year) => `How the clauses of each theme stood at the end of ${year} (a square each)`,
    counts: 'Number of clauses by theme and by how they stand',
    reports: 'Reports',
    pagesBy: { place: 'By county', year: 'By year' },
    definitions: 'Definitions',
    definitionsIntro: (count) =>
      `${count} indicators, each with its formula, inputs, source and the clauses that use it.`,
    verdicts: 'Published figures recomputed',
    verdictsIntro: (count) =>
      `${count} published figures were recomputed from other published ones:`,
    verdict: (name, count) => `${name}: ${count}`,
    verdictOrder: order,
    downloads: 'Data to download',
    downloadsIntro:
      'The formats of a table hold the same. Rows that rest on simulated data say yes in the column simulated. An empty cell is a missing value.',
    data: 'Data',
    rows: 'Rows',
    inputData: (dataset) => `Input: ${dataset}`,
    tooLarge: 'too many rows; kept in the store only',
    manifest: 'Manifest',
    manifestIntro: ': the checksum of each input and of each file.',
    tables: {
      indicators: 'Indicators computed from published figures',
      'plan-indicators': 'Indicators computed from returns',
      verdicts: 'Verdicts',
      'plan-assessments': "Assessment of the plan's clauses",
    },
    files: 'Files',
    colon: ': ',
    between: ', ',
    betweenNames: '; ',
    aside: (words) => [' (', words, ')'],
    next: (sentence) => ` ${sentence}`,
  },
};
