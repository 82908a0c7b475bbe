import type { Sentence } from './sentence.ts';

const stageNames = {
  prepared: { zh: '筹备', en: 'prepared' },
  inspected: { zh: '考察评估', en: 'inspected' },
  approved: { zh: '批准', en: 'approved' },
  opened: { zh: '建成启用', en: 'opened' },
} as const;

/** What a target asks for, as the plan prints it. */
interface Wanted {
  readonly comparator: '>=' | '>' | '<=' | '=';
  readonly value: string;
  readonly unit: Sentence;
}

const signs = { '>=': '≥', '>': '>', '<=': '≤', '=': '=' } as const;

const withUnit = (value: string, unit: Sentence): Sentence => ({
  zh: `${value}${unit.zh}`,
  en: /^\w/u.test(unit.en) ? `${value} ${unit.en}` : `${value}${unit.en}`,
});

const asked = ({ comparator, value, unit }: Wanted): Sentence => ({
  zh: `规划要求${signs[comparator]}${withUnit(value, unit).zh}`,
  en: `where the plan asks for ${signs[comparator]} ${withUnit(value, unit).en}`,
});

/** A day written 2024-07-08, or a year alone. */
const dated = (date: string): Sentence =>
  date.length === 4 ? { zh: `${date}年`, en: `in ${date}` } : { zh: date, en: `on ${date}` };

/** The year of a value, or the first and last year of a total. */
type Years = readonly [first: number, last: number];

const during = ([first, last]: Years): Sentence =>
  first === last
    ? { zh: `${last}年`, en: String(last) }
    : { zh: `${first}—${last}年累计`, en: `${first}–${last} together` };

/** What counties that have not kept a clause have in common. */
const countyStandings = {
  'not-met': { zh: '未满足的县（区）', en: 'counties that do not meet it' },
  'off-track': { zh: '按目前进度达不到的县（区）', en: 'counties off track' },
  'no-data': { zh: '缺少数值的县（区）', en: 'counties that lack data' },
  'not-assessable': { zh: '看不出进度的县（区）', en: 'counties whose pace cannot be taken' },
  'on-track': { zh: '尚未到期、进度符合的县（区）', en: 'counties on track' },
} as const;

/** A place's rank by one indicator in one year. */
interface RankMention {
  readonly indicator: Sentence;
  readonly year: number;
  readonly rank: number;
  /** How many places have a value, this one among them, and how many have none. */
  readonly of: number;
  readonly leftOut: number;
}

const rankIn = ({ indicator, year, rank, of, leftOut }: RankMention): Sentence => ({
  zh: `${indicator.zh} ${rank}/${of}（${year}年${leftOut > 0 ? `，另有${leftOut}个没有数值` : ''}）`,
  en: `${indicator.en} ${rank}/${of} (${year}${leftOut > 0 ? `; ${leftOut} without a value` : ''})`,
});

/** Why a clause of a plan stands as it does. */
export const assessmentMessages = {
  noPace: (latest: number, due: number): Sentence => ({
    zh: `只有${latest}年一个值，无法推算到${due}年`,
    en: `${latest} is the only year with a value, so no pace towards ${due} can be taken`,
  }),
  acrossBreak: (
    breaks: readonly { readonly since: number; readonly reason: Sentence }[],
  ): Sentence => ({
    zh: `${breaks.map(({ since }) => since).join('、')}年起前后不可比，不作判断：${breaks.map(({ reason }) => reason.zh).join('；')}`,
    en: `not judged across the break of ${breaks.map(({ since }) => since).join(', ')}: ${breaks.map(({ reason }) => reason.en).join('; ')}`,
  }),
  nothingReported: (indicator: Sentence): Sentence => ({
    zh: `没有“${indicator.zh}”的任何数值`,
    en: `there is no value of "${indicator.en}"`,
  }),
  yearsWithout: (indicator: Sentence, years: readonly number[]): Sentence => ({
    zh: `“${indicator.zh}”缺少${years.join('、')}年的数值`,
    en: `"${indicator.en}" has no value for ${years.join(', ')}`,
  }),
  short: (years: Years, value: string, wanted: Wanted): Sentence => ({
    zh: `${during(years).zh}为${withUnit(value, wanted.unit).zh}，${asked(wanted).zh}`,
    en: `${withUnit(value, wanted.unit).en} in ${during(years).en}, ${asked(wanted).en}`,
  }),
  projected: (years: Years, value: string, wanted: Wanted): Sentence => ({
    zh: `按目前进度，${during(years).zh}为${withUnit(value, wanted.unit).zh}，${asked(wanted).zh}`,
    en: `at the pace so far ${withUnit(value, wanted.unit).en} in ${during(years).en}, ${asked(wanted).en}`,
  }),
  overFulfilled: (upper: string, unit: Sentence): Sentence => ({
    zh: `超过规划上限${withUnit(upper, unit).zh}，属超额完成`,
    en: `more than the ${withUnit(upper, unit).en} planned at most: over-fulfilled`,
  }),
  counties: (standing: keyof typeof countyStandings, names: readonly Sentence[]): Sentence => ({
    zh: `${countyStandings[standing].zh}：${names.map((name) => name.zh).join('、')}`,
    en: `${countyStandings[standing].en}: ${names.map((name) => name.en).join(', ')}`,
  }),
  countiesNotAsked: (names: readonly Sentence[]): Sentence => ({
    zh: `不适用的县（区）：${names.map((name) => name.zh).join('、')}`,
    en: `counties of which nothing is asked: ${names.map((name) => name.en).join(', ')}`,
  }),
  wholeCity: (reason: Sentence): Sentence => ({
    zh: `全市合计：${reason.zh}`,
    en: `the city as a whole: ${reason.en}`,
  }),
  noCounties: (): Sentence => ({
    zh: '每个县（区）各自对照，而没有给出县（区）名单',
    en: 'every county is tested by itself, and no register of counties is given',
  }),
  noChange: (indicator: Sentence): Sentence => ({
    zh: `“${indicator.zh}”没有可以逐年比较的数值`,
    en: `"${indicator.en}" has no two years to compare`,
  }),
  brokenIn: (years: readonly number[]): Sentence => ({
    zh: `${years.join('、')}年不符合`,
    en: `broken in ${years.join(', ')}`,
  }),
  noEvent: (): Sentence => ({
    zh: '没有登记任何阶段的文件',
    en: 'no stage of it is registered with a document',
  }),
  stageOnly: (reached: keyof typeof stageNames, due: keyof typeof stageNames): Sentence => ({
    zh: `目前到“${stageNames[reached].zh}”，尚未“${stageNames[due].zh}”`,
    en: `${stageNames[reached].en} so far, not yet ${stageNames[due].en}`,
  }),
  late: (reached: keyof typeof stageNames, date: string, year: number): Sentence => ({
    zh: `${dated(date).zh}才“${stageNames[reached].zh}”，晚于${year}年`,
    en: `${stageNames[reached].en} ${dated(date).en}, after ${year}`,
  }),
  noThreshold: (): Sentence => ({
    zh: '规划没有给出数值标准，只记录数值',
    en: 'the plan states no threshold; the series is recorded',
  }),
  ranks: (ranks: readonly RankMention[]): Sentence => ({
    zh: `只列名次，不判定是否达到：${ranks.map((rank) => rankIn(rank).zh).join('、')}`,
    en: `ranks only, nothing is passed or failed: ${ranks.map((rank) => rankIn(rank).en).join(', ')}`,
  }),
  noPeers: (): Sentence => ({
    zh: '没有载入其他城市的可比数值，排不出名次',
    en: 'comparable figures of other cities are not loaded, so there is no rank',
  }),
  narrative: (): Sentence => ({
    zh: '只能以文字材料佐证，不作计算',
    en: 'only documents can bear it out; nothing is computed',
  }),
  parts: (names: readonly Sentence[]): Sentence => ({
    zh: `未满足的部分：${names.map((name) => name.zh).join('、')}`,
    en: `parts that are not met: ${names.map((name) => name.en).join('; ')}`,
  }),
};
