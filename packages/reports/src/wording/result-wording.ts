import {
  type ClauseStatus,
  type Comparator,
  type Language,
  type Stage,
  smallDenominator,
  type TrendClause,
  type Verdict,
} from '@eduplan/core';
import { breakMark, smallMark } from './marks.ts';

/** The words for results: verdicts, statuses, and the heads of their tables, in one language. */
export interface ResultWording {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly status: Readonly<Record<ClauseStatus, string>>;
  /** A status as the head of a column. */
  readonly statusHead: (status: ClauseStatus) => string;
  readonly direction: Readonly<Record<TrendClause['direction'], string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  /** What a value rests on, within a line or a cell. */
  readonly published: string;
  readonly computed: string;
  /** The same as heads of columns. */
  readonly publishedHead: string;
  readonly computedHead: string;
  readonly indicator: string;
  readonly clause: string;
  readonly theme: string;
  /** Heads the number of clauses of a theme, and the row of all themes. */
  readonly clauses: string;
  readonly allThemes: string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly place: string;
  readonly year: string;
  readonly value: string;
  /** Heads values of one year. */
  readonly valueOf: (year: number) => string;
  readonly unit: string;
  readonly reading: string;
  readonly basis: string;
  readonly target: string;
  readonly targetStatus: string;
  readonly verdictHead: string;
  readonly figures: string;
  readonly meaning: string;
  readonly difference: string;
  readonly remark: string;
  /** Heads the column of the register's row numbers: of the figure, and of its inputs. */
  readonly registerRows: string;
  readonly document: string;
  readonly link: string;
  readonly why: string;
  readonly verdictMeaning: Readonly<Record<Verdict, string>>;
  /** Said of a figure, or of an input, that was never seen in a copy. */
  readonly recalled: string;
  readonly targetLine: (comparator: string, value: string, year: number) => string;
  readonly otherReading: (reading: string, value: string) => string;
  /** A value with the basis on which it stands. */
  readonly lineName: (place: string, reading: string) => string;
  /** Published or recomputed, and of which reading. */
  readonly basisReading: (basis: string, reading: string) => string;
  /** A reading behind the name of what it is a reading of. */
  readonly nameReading: (name: string, reading: string) => string;
  /** A value among others of other indicators, places and years. */
  readonly valueName: (indicator: string, place: string, year: number) => string;
  /** The same within the line of a chart. */
  readonly pointName: (line: string, year: number) => string;
  /** A share of few counted things: how many, and its interval. */
  readonly smallShare: (value: string, of: string, low: string, high: string) => string;
  /** What the mark of small shares means: those named, and how many there are in all. */
  readonly smallNote: (shares: readonly string[], all: number) => string;
  /** What the mark of a break means. */
  readonly breakNote: (note: string) => string;
  /** A note on one of several indicators or places. */
  readonly noteOf: (name: string, note: string) => string;
  /** A break that lies as many years back, before an input. */
  readonly laggedBreak: (yearsBefore: number, note: string) => string;
  /** How a chart names a break; the places whose lines it cuts, none where it cuts every line. */
  readonly breakLabel: (year: number, places: readonly string[]) => string;
  /** What hollow points and dotted rules of a chart mean, for people who cannot see it. */
  readonly hollowDescription: (shares: readonly string[]) => string;
  readonly breakDescription: (notes: readonly string[]) => string;
  readonly trendDescription: (
    name: string,
    lines: readonly { name: string; from: number; first: string; to: number; last: string }[],
    target: string | null,
  ) => string;
  /** The documents behind a chart: the first few, and how many there are in all. */
  readonly documents: (names: readonly string[], all: number) => string;
  /** The returns that values were added up from, and what stands between documents and returns. */
  readonly fromReturns: (datasets: readonly string[]) => string;
  readonly sourcesBetween: string;
}

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Words behind a name: in brackets, or behind a comma where they have brackets of their own. */
const aside: Readonly<Record<Language, (name: string, words: string) => string>> = {
  zh: (name, words) =>
    words.includes('（') || name.endsWith('）') ? `${name}，${words}` : `${name}（${words}）`,
  en: (name, words) =>
    words.includes('(') || name.endsWith(')') ? `${name}, ${words}` : `${name} (${words})`,
};

/** The words of results; a language without one of them does not compile. */
export const resultWording: Readonly<Record<Language, ResultWording>> = {
  zh: {
    verdict: {
      exact: '逐位相符',
      'within-rounding': '在输入舍入范围内',
      explained: '按另一口径相符',
      differs: '不符',
      'not-computable': '无法复算',
    },
    status: {
      met: '已达到',
      'met-after-rounding': '仅舍入后达到',
      'on-track': '按现有速度可达到',
      'off-track': '按现有速度达不到',
      'not-met': '未达到',
      'no-data': '无数据',
      'not-assessable': '无法评估',
    },
    statusHead: (status) => resultWording.zh.status[status],
    direction: {
      nondecreasing: '逐年不减',
      increasing: '逐年上升',
      decreasing: '逐年下降',
    },
    comparator: { '>=': '≥', '>': '>', '<=': '≤', '=': '=' },
    published: '公布',
    computed: '复算',
    publishedHead: '公布',
    computedHead: '复算',
    indicator: '指标',
    clause: '条款',
    theme: '主题',
    clauses: '条款数',
    allThemes: '全部主题',
    stage: { prepared: '筹备', inspected: '考察', approved: '批准', opened: '揭牌启用' },
    place: '地区',
    year: '年份',
    value: '数值',
    valueOf: (year) => `${year}年数值`,
    unit: '单位',
    reading: '口径',
    basis: '依据',
    target: '2025年目标',
    targetStatus: '对照目标',
    verdictHead: '结论',
    figures: '数字个数',
    meaning: '含义',
    difference: '复算减公布',
    remark: '说明',
    registerRows: '登记册行号（公布 ← 输入）',
    document: '文件',
    link: '链接',
    why: '原因',
    verdictMeaning: {
      exact: '由其他公布数字算出，按公布的小数位数舍入后与公布值相同',
      'within-rounding': '输入印得较粗，公布值落在其真值允许的结果范围内',
      explained: '默认口径不符，按文件所用的版本或口径相符',
      differs: '各口径均不符',
      'not-computable': '缺少所需的输入',
    },
    recalled: '含未见原文的数字',
    targetLine: (comparator, value, year) => `柳州${year}年目标 ${comparator}${value}`,
    otherReading: (reading, value) => `按“${reading}”为 ${value}`,
    lineName: (place, reading) => aside.zh(place, reading),
    basisReading: (basis, reading) => `${basis}，${reading}`,
    nameReading: (name, reading) => aside.zh(name, reading),
    valueName: (indicator, place, year) => `${place}${year}年${indicator}`,
    pointName: (line, year) => `${line}${year}年`,
    smallShare: (value, of, low, high) => `${value}分母为${of}，95%区间为${low}至${high}`,
    smallNote: (shares, all) =>
      `${smallMark} 分母小于${smallDenominator}，多一个或少一个都会使数值明显变动：${shares.join('；')}${all > shares.length ? `等${all}个数值` : ''}`,
    breakNote: (note) => `${breakMark} ${note}`,
    noteOf: (name, note) => `${name}，${note}`,
    laggedBreak: (yearsBefore, note) => `${note}（有输入取自${yearsBefore}年前）`,
    breakLabel: (year, places) => `${places.join('、')}${year}年起不可比`,
    hollowDescription: (shares) =>
      `空心点的分母小于${smallDenominator}，细竖线为其95%区间：${shares.join('；')}。`,
    breakDescription: (notes) => `点线处前后不可比，不连线（${notes.join('；')}）。`,
    trendDescription: (name, lines, target) =>
      `折线图：${name}。${lines
        .map(({ name: line, from, first, to, last }) =>
          from === to
            ? `${line}${from}年为${first}`
            : `${line}由${from}年的${first}变为${to}年的${last}`,
        )
        .join('；')}。${target === null ? '' : `虚线为${target}。`}`,
    documents: (names, all) =>
      all > names.length ? `${names.join('、')}等${all}份文件` : names.join('、'),
    fromReturns: (datasets) => `由报表汇总（${datasets.join('、')}）`,
    sourcesBetween: '；',
  },
  en: {
    verdict: {
      exact: 'exact',
      'within-rounding': 'within rounding of its inputs',
      explained: 'explained by another reading',
      differs: 'differs',
      'not-computable': 'not computable',
    },
    status: {
      met: 'met',
      'met-after-rounding': 'met only after rounding',
      'on-track': 'on track',
      'off-track': 'off track',
      'not-met': 'not met',
      'no-data': 'no data',
      'not-assessable': 'not assessable',
    },
    statusHead: (status) => capitalised(resultWording.en.status[status]),
    direction: {
      nondecreasing: 'no fall',
      increasing: 'a rise every year',
      decreasing: 'a fall every year',
    },
    comparator: { '>=': '≥', '>': '>', '<=': '≤', '=': '=' },
    published: 'published',
    computed: 'recomputed',
    publishedHead: 'Published',
    computedHead: 'Recomputed',
    indicator: 'Indicator',
    clause: 'Clause',
    theme: 'Theme',
    clauses: 'Clauses',
    allThemes: 'All themes',
    stage: { prepared: 'prepared', inspected: 'inspected', approved: 'approved', opened: 'opened' },
    place: 'Place',
    year: 'Year',
    value: 'Value',
    valueOf: (year) => `Value ${year}`,
    unit: 'Unit',
    reading: 'Reading',
    basis: 'Basis',
    target: 'Target 2025',
    targetStatus: 'Against the target',
    verdictHead: 'Verdict',
    figures: 'Figures',
    meaning: 'Meaning',
    difference: 'Recomputed − published',
    remark: 'Remark',
    registerRows: 'Register rows (figure ← inputs)',
    document: 'Document',
    link: 'Link',
    why: 'Reason',
    verdictMeaning: {
      exact:
        'computed from other published figures, and the same when rounded to the printed decimals',
      'within-rounding':
        'its inputs are printed coarsely, and the figure lies in the range that they allow',
      explained:
        'the default reading does not give it, the version or reading that the document used does',
      differs: 'no reading gives it',
      'not-computable': 'an input is missing',
    },
    recalled: 'uses a figure not seen in the original',
    targetLine: (comparator, value, year) => `Liuzhou target ${year}: ${comparator}${value}`,
    otherReading: (reading, value) => `${value} by "${reading}"`,
    lineName: (place, reading) => aside.en(place, reading),
    basisReading: (basis, reading) => `${basis}, ${reading}`,
    nameReading: (name, reading) => aside.en(name, reading),
    valueName: (indicator, place, year) => `${indicator}, ${place} ${year}`,
    pointName: (line, year) => `${line} ${year}`,
    smallShare: (value, of, low, high) => `${value}: of ${of}, 95% interval ${low} to ${high}`,
    smallNote: (shares, all) =>
      `${smallMark} A share of fewer than ${smallDenominator}, which one more or one less would visibly move: ${shares.join('; ')}${all > shares.length ? `; ${all} in all` : ''}`,
    breakNote: (note) => `${breakMark} ${note}`,
    noteOf: (name, note) => `${name}, ${note}`,
    laggedBreak: (yearsBefore, note) =>
      `${note} (an input is taken ${yearsBefore} ${yearsBefore === 1 ? 'year' : 'years'} before)`,
    breakLabel: (year, places) =>
      `${places.length > 0 ? `${places.join(', ')}: ` : ''}break in ${year}`,
    hollowDescription: (shares) =>
      ` Hollow points are shares of fewer than ${smallDenominator}, with their 95% intervals as thin bars: ${shares.join('; ')}.`,
    breakDescription: (notes) =>
      ` At dotted rules the years before and after do not compare, and no line joins them (${notes.join('; ')}).`,
    trendDescription: (name, lines, target) =>
      `Line chart: ${name}. ${lines
        .map(({ name: line, from, first, to, last }) =>
          from === to
            ? `${line}: ${first} in ${from}`
            : `${line}: from ${first} in ${from} to ${last} in ${to}`,
        )
        .join('; ')}.${target === null ? '' : ` The dashed line is the ${target}.`}`,
    documents: (names, all) =>
      all > names.length ? `${names.join(', ')} and ${all - names.length} more` : names.join(', '),
    fromReturns: (datasets) => `added up from returns (${datasets.join(', ')})`,
    sourcesBetween: '; ',
  },
};
