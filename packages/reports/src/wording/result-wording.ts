import type { ClauseStatus, Comparator, Language, TrendClause, Verdict } from '@eduplan/core';

/** The words for results: verdicts, statuses, and the heads of their tables, in one language. */
export interface ResultWording {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly status: Readonly<Record<ClauseStatus, string>>;
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
  readonly place: string;
  readonly year: string;
  readonly value: string;
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
  readonly trendDescription: (
    name: string,
    lines: readonly { name: string; from: number; first: string; to: number; last: string }[],
    target: string | null,
  ) => string;
  /** The documents behind a chart: the first few, and how many there are in all. */
  readonly documents: (names: readonly string[], all: number) => string;
}

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
    place: '地区',
    year: '年份',
    value: '数值',
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
    lineName: (place, reading) => `${place}（${reading}）`,
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
    place: 'Place',
    year: 'Year',
    value: 'Value',
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
    lineName: (place, reading) => `${place} (${reading})`,
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
  },
};
