import { type ClauseStatus, type Language, smallDenominator } from '@eduplan/core';
import { resultWording } from './result-wording.ts';
import { unitName } from './unit-name.ts';

/** How many things stand at a status. */
export type StatusCounts = Readonly<Partial<Record<ClauseStatus, number>>>;

/** A change from one year to another, as printed; null where a year has no value. */
export interface PrintedChange {
  readonly name: string;
  readonly first: string | null;
  readonly last: string | null;
  /** Null where there is nothing to compare. */
  readonly move: 'rose' | 'fell' | 'same' | null;
}

/** The words of charts of clauses, places and changes, in one language. */
export interface ChartWording {
  readonly ofYear: (name: string, year: number) => string;
  /** One thing, county by county. */
  readonly byCounty: (name: string) => string;
  /** How a place is told from the others of a chart. */
  readonly highlighted: (place: string) => string;
  /** The last printed value of a panel, and its year. */
  readonly lastValue: (year: number, printed: string) => string;
  readonly noValue: string;
  readonly baselineHead: string;
  readonly latestHead: string;
  readonly intervalHead: string;
  readonly rankHead: string;
  readonly changeHead: string;
  readonly move: Readonly<Record<'rose' | 'fell' | 'same', string>>;
  /** Heads of charts: what their marks mean. */
  readonly provisional: string;
  readonly smallDots: string;
  readonly simulatedTiles: string;
  readonly simulatedBars: string;
  readonly percentGroup: (unit: string) => string;
  readonly relativeGroup: string;
  readonly bulletMarks: (baselineYear: number) => readonly string[];
  readonly bulletSides: string;
  readonly solidRose: string;
  readonly dashedFell: string;
  readonly dottedSame: string;
  readonly better: string;
  readonly worse: string;
  readonly interrupted: string;
  readonly cityLine: (city: string) => string;
  readonly missingYear: string;
  readonly breakRule: string;
  readonly intervalBar: string;
  readonly target: (comparator: string, value: string) => string;
  readonly dashedTarget: (comparator: string, value: string) => string;
  readonly pooled: (city: string, value: string) => string;
  readonly boardDescription: (
    title: string,
    years: readonly { readonly year: number; readonly counts: StatusCounts }[],
  ) => string;
  readonly bulletDescription: (
    title: string,
    counts: StatusCounts,
    short: readonly { readonly name: string; readonly value: string; readonly target: string }[],
    all: number,
  ) => string;
  readonly slopeDescription: (
    title: string,
    years: readonly [from: number, to: number],
    changes: readonly PrintedChange[],
  ) => string;
  readonly multiplesDescription: (
    title: string,
    panels: readonly { readonly name: string; readonly last: string | null }[],
    city: string | null,
    target: string | null,
  ) => string;
  readonly rankedDescription: (
    title: string,
    ranked: readonly { readonly name: string; readonly printed: string; readonly rank: number }[],
    absent: readonly string[],
    lines: readonly string[],
  ) => string;
}

function countsText(counts: StatusCounts, language: Language): string {
  const words = resultWording[language].status;
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) =>
      language === 'zh'
        ? `${words[status as ClauseStatus]}${count}条`
        : `${count} ${words[status as ClauseStatus]}`,
    )
    .join(language === 'zh' ? '，' : ', ');
}

const total = (counts: StatusCounts) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The words of charts; a language without one of them does not compile. */
export const chartWording: Readonly<Record<Language, ChartWording>> = {
  zh: {
    ofYear: (name, year) => `${name}，${year}年`,
    byCounty: (name) => `${name}：各县（市、区）`,
    highlighted: (place) => `粗体、橙色为${place}`,
    lastValue: (year, printed) => `${year}年 ${printed}`,
    noValue: '无数据',
    baselineHead: '基期',
    latestHead: '最新值',
    intervalHead: '95%区间',
    rankHead: '名次',
    changeHead: '变化',
    move: { rose: '上升', fell: '下降', same: '持平' },
    provisional: '空心为初步数',
    smallDots: `空心分母小于${smallDenominator}`,
    simulatedTiles: '带圆点的方格依据模拟数据',
    simulatedBars: '空心条为模拟数据',
    percentGroup: (unit) => `单位：${unitName(unit)}`,
    relativeGroup: '其他单位：目标=100',
    bulletMarks: (baselineYear) => [
      '粗条为最新值',
      '竖线为目标，三角指向达标一侧',
      `细线为${baselineYear}年`,
    ],
    bulletSides: '浅底为规划区间',
    solidRose: '实线上升',
    dashedFell: '虚线下降',
    dottedSame: '点线持平',
    better: '蓝色向好',
    worse: '橙色变差',
    interrupted: '† 前后不可比，不连线',
    cityLine: (city) => `灰线为${city}`,
    missingYear: '×为缺失的年份',
    breakRule: '† 点线处前后不可比',
    intervalBar: '细条为95%区间',
    target: (comparator, value) => `目标 ${comparator}${value}`,
    dashedTarget: (comparator, value) => `虚线为目标 ${comparator}${value}`,
    pooled: (city, value) => `${city} ${value}`,
    boardDescription: (title, years) =>
      `方格图：${title}，每条一格。${years
        .map(({ year, counts }) => `${year}年共${total(counts)}条：${countsText(counts, 'zh')}`)
        .join('；')}。`,
    bulletDescription: (title, counts, short, all) =>
      `条形对照图：${title}，最新值与目标。共${total(counts)}条：${countsText(counts, 'zh')}。${
        short.length === 0
          ? ''
          : `未达到或达不到的${all > short.length ? `共${all}条，如` : '有'}${short
              .map(({ name, value, target }) => `${name}为${value}（目标${target}）`)
              .join('；')}。`
      }`,
    slopeDescription: (title, [from, to], changes) =>
      `坡度图：${title}，${from}年与${to}年。${changes
        .map(({ name, first, last, move }) =>
          first === null || last === null
            ? `${name}${first === null ? `${from}年缺失` : `${from}年为${first}`}，${last === null ? `${to}年缺失` : `${to}年为${last}`}`
            : `${name}由${first}变为${last}${move === null ? '，前后不可比' : `，${chartWording.zh.move[move]}`}`,
        )
        .join('；')}。`,
    multiplesDescription: (title, panels, city, target) =>
      `小图组：${title}，每地一图，刻度相同。${panels
        .map(({ name, last }) => (last === null ? `${name}无数据` : `${name}${last}`))
        .join(
          '；',
        )}。${city === null ? '' : `灰线为${city}。`}${target === null ? '' : `虚线为${target}。`}`,
    rankedDescription: (title, ranked, absent, lines) =>
      `点图：${title}，由好到差。${ranked
        .map(({ name, printed, rank }) => `第${rank} ${name} ${printed}`)
        .join('；')}。${absent.length === 0 ? '' : `无数据：${absent.join('、')}。`}${
        lines.length === 0 ? '' : `竖线：${lines.join('；')}。`
      }`,
  },
  en: {
    ofYear: (name, year) => `${name}, ${year}`,
    byCounty: (name) => `${name}, by county`,
    highlighted: (place) => `bold and orange: ${place}`,
    lastValue: (year, printed) => `${printed} in ${year}`,
    noValue: 'no data',
    baselineHead: 'Baseline',
    latestHead: 'Latest',
    intervalHead: '95% interval',
    rankHead: 'Rank',
    changeHead: 'Change',
    move: { rose: 'rose', fell: 'fell', same: 'unchanged' },
    provisional: 'hollow: provisional',
    smallDots: `hollow: share of fewer than ${smallDenominator}`,
    simulatedTiles: 'dot at the corner: simulated data',
    simulatedBars: 'hollow bars: simulated data',
    percentGroup: (unit) => `Unit: ${unitName(unit)}`,
    relativeGroup: 'Other units: target = 100',
    bulletMarks: (baselineYear) => [
      'bar: latest',
      'line: target, triangle to the good side',
      `thin line: ${baselineYear}`,
    ],
    bulletSides: 'pale ground: planned range',
    solidRose: 'solid: rose',
    dashedFell: 'dashed: fell',
    dottedSame: 'dotted: unchanged',
    better: 'blue: better',
    worse: 'orange: worse',
    interrupted: '† years do not compare: not joined',
    cityLine: (city) => `grey line: ${city}`,
    missingYear: '×: missing year',
    breakRule: '† dotted: years before do not compare',
    intervalBar: 'thin bar: 95% interval',
    target: (comparator, value) => `target ${comparator}${value}`,
    dashedTarget: (comparator, value) => `dashed: target ${comparator}${value}`,
    pooled: (city, value) => `${city} ${value}`,
    boardDescription: (title, years) =>
      `Board of squares, one for each clause: ${title}. ${years
        .map(({ year, counts }) => `${year}, of ${total(counts)}: ${countsText(counts, 'en')}`)
        .join('; ')}.`,
    bulletDescription: (title, counts, short, all) =>
      `Bars against targets: ${title}. Of ${total(counts)} clauses: ${countsText(counts, 'en')}.${
        short.length === 0
          ? ''
          : ` Short of their targets${all > short.length ? `, ${all} in all, such as` : ':'} ${short
              .map(({ name, value, target }) => `${name} ${value} (target ${target})`)
              .join('; ')}.`
      }`,
    slopeDescription: (title, [from, to], changes) =>
      `Slope chart, ${from} and ${to}: ${title}. ${changes
        .map(({ name, first, last, move }) =>
          first === null || last === null
            ? `${name}: ${first === null ? `missing in ${from}` : `${first} in ${from}`}, ${last === null ? `missing in ${to}` : `${last} in ${to}`}`
            : `${name}: from ${first} to ${last}, ${move === null ? 'which do not compare' : chartWording.en.move[move]}`,
        )
        .join('; ')}.`,
    multiplesDescription: (title, panels, city, target) =>
      `Small multiples on one scale, a panel for each place: ${title}. ${panels
        .map(({ name, last }) => (last === null ? `${name}: no data` : `${name}: ${last}`))
        .join('; ')}.${city === null ? '' : ` The grey line is ${city}.`}${
        target === null ? '' : ` The dashed line is the ${target}.`
      }`,
    rankedDescription: (title, ranked, absent, lines) =>
      `Dots, the best first: ${title}. ${ranked
        .map(({ name, printed, rank }) => `${rank} ${name} ${printed}`)
        .join('; ')}.${absent.length === 0 ? '' : ` No data: ${absent.join(', ')}.`}${
        lines.length === 0 ? '' : ` Upright lines: ${lines.join('; ')}.`
      }`,
  },
};
