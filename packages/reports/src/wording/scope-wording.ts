import type { Language } from '@eduplan/core';

/** The words of the tables and sentences that the cells of a notebook ask for, in one language. */
export interface ScopeWording {
  /** Stands for a chart of which nothing can be drawn. */
  readonly notDrawn: (title: string, reason: string) => string;
  readonly spendingGrowth: string;
  /** Stands for a table without a row. */
  readonly none: (caption: string) => string;
  readonly inYear: (head: string, year: number) => string;
  readonly ofOtherYear: (printed: string, year: number) => string;
  readonly change: string;
  readonly moved: Readonly<Record<'rise' | 'fall' | 'none', string>>;
  readonly event: string;
  readonly stage: string;
  readonly date: string;
  readonly atEndOf: (year: number) => string;
  readonly cityTarget: string;
  readonly cityStands: string;
  /** A clause that no number of a county says anything of. */
  readonly notByCounty: string;
  /** Why a rate has no value where nothing is there that it could be a rate of. */
  readonly nothingCounted: string;
  readonly rank: string;
  readonly ranked: (rank: number, of: number) => string;
  readonly leftOut: (places: readonly string[]) => string;
  readonly noRank: string;
  readonly dataset: string;
  readonly deliveries: string;
  readonly rows: string;
  readonly received: string;
  /** Heads what is told of the year. */
  readonly ofYear: (year: number) => string;
  readonly countiesCovered: (values: number, complete: number) => string;
  readonly schoolsCovered: (values: number, complete: number) => string;
  readonly missingFrom: (names: readonly string[], all: number) => string;
  readonly between: string;
  readonly sentenceEnd: string;
}

/** The words of pages; a language without one of them does not compile. */
export const scopeWording: Readonly<Record<Language, ScopeWording>> = {
  zh: {
    notDrawn: (title, reason) => `“${title}”没有可画的数值：${reason.replace(/。$/u, '')}。`,
    spendingGrowth: '生均一般公共预算教育支出的增长',
    none: (caption) => `“${caption}”没有可列的内容。`,
    inYear: (head, year) => `${head}，${year}年`,
    ofOtherYear: (printed, year) => `${printed}（${year}年）`,
    change: '变动',
    moved: { rise: '升', fall: '降', none: '持平' },
    event: '节点',
    stage: '阶段',
    date: '日期',
    atEndOf: (year) => `${year}年末`,
    cityTarget: '对全市的要求',
    cityStands: '全市情况',
    notByCounty: '方案对全市提出，不分县（市、区）计',
    nothingCounted: '分母为零，没有比值',
    rank: '名次',
    ranked: (rank, of) => `${rank}/${of}`,
    leftOut: (places) => `没有数值的县（市、区）：${places.join('、')}`,
    noRank: '数值高低无所谓优劣，不排名次',
    dataset: '数据集',
    deliveries: '份数',
    rows: '行数',
    received: '最近收到',
    ofYear: (year) => `${year}年：`,
    countiesCovered: (values, complete) =>
      complete === values
        ? `由各县（市、区）汇总的${values}项数值，各县（市、区）全部上报`
        : `由各县（市、区）汇总的${values}项数值中，${complete}项各县（市、区）全部上报`,
    schoolsCovered: (values, complete) =>
      complete === values
        ? `由学校填报的${values}项数值，应报学校全部上报`
        : `由学校填报的${values}项数值中，${complete}项应报学校全部上报`,
    missingFrom: (names, all) =>
      `缺报：${names.join('、')}${all > names.length ? `等${all}个` : ''}`,
    between: '；',
    sentenceEnd: '。',
  },
  en: {
    notDrawn: (title, reason) =>
      `There is no value to draw of "${title}": ${reason.replace(/\.$/u, '')}.`,
    spendingGrowth: 'Growth of general public budget education spending per student',
    none: (caption) => `${caption}: none.`,
    inYear: (head, year) => `${head}, ${year}`,
    ofOtherYear: (printed, year) => `${printed} (${year})`,
    change: 'Change',
    moved: { rise: 'up', fall: 'down', none: 'unchanged' },
    event: 'Milestone',
    stage: 'Stage',
    date: 'Date',
    atEndOf: (year) => `End of ${year}`,
    cityTarget: 'Asked of the city',
    cityStands: 'The city as a whole',
    notByCounty: 'asked of the city as a whole and not counted by county',
    nothingCounted: 'the denominator is zero, so there is no rate',
    rank: 'Rank',
    ranked: (rank, of) => `${rank}/${of}`,
    leftOut: (places) => `counties without a value: ${places.join(', ')}`,
    noRank: 'neither high nor low is better, so there is no rank',
    dataset: 'Dataset',
    deliveries: 'Deliveries',
    rows: 'Rows',
    received: 'Last received',
    ofYear: (year) => `${year}: `,
    countiesCovered: (values, complete) =>
      `${complete === values ? 'all' : `${complete} of the`} ${values} values added up from counties have every county`,
    schoolsCovered: (values, complete) =>
      `${complete === values ? 'all' : `${complete} of the`} ${values} values that schools report have every school due to report`,
    missingFrom: (names, all) =>
      `absent: ${names.join(', ')}${all > names.length ? ` and ${all - names.length} more` : ''}`,
    between: '; ',
    sentenceEnd: '.',
  },
};
