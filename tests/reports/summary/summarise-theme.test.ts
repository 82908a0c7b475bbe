import {
  assessPlan,
  type Clause,
  type ComputeResult,
  defineComposite,
  defineEvidence,
  defineMilestone,
  definePlan,
  defineRank,
  defineRecord,
  defineTarget,
  defineTrend,
  exact,
  type IndicatorValue,
  type MilestoneRecord,
  SourceError,
  type TargetDefinition,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { summariseTheme } from '../../../packages/reports/src/summary/summarise-theme.ts';
import { register } from '../../core/model/places.ts';
import {
  city,
  clauseText,
  resultOf,
  seriesIn,
  share,
  staffing,
  trained,
  valueIn,
} from '../../core/model/plan-cases.ts';

const named = (zh: string, en: string) => ({ ...clauseText, id: 'clause', name: { zh, en } });
const about = named('占比', 'Share');

const planOf = (clauses: readonly Clause[]) =>
  definePlan({
    id: 'plan',
    name: { zh: '方案', en: 'Plan' },
    document: { zh: '测试', en: 'test' },
    place: city,
    period: [2023, 2025],
    baselineYear: 2022,
    themes: { test: { zh: '学前教育', en: 'Preschool' } },
    clauses,
  });

/** What is said of the clauses, in both languages, after the sentence that counts them. */
function say(
  clauses: readonly Clause[],
  values: readonly IndicatorValue[],
  {
    milestones = [],
    alone = false,
  }: { milestones?: readonly MilestoneRecord[]; alone?: boolean } = {},
) {
  const plan = planOf(clauses);
  const result: ComputeResult = resultOf(values);
  const assessments = assessPlan(plan, { result, milestones, register });
  const context = alone ? undefined : { plan, result };
  return {
    zh: summariseTheme(assessments, 'test', 'zh', context),
    en: summariseTheme(assessments, 'test', 'en', context),
  };
}

/** The one sentence on one clause. */
function sayOne(
  clause: Clause,
  values: readonly IndicatorValue[],
  rest: Parameters<typeof say>[2] = {},
) {
  const { zh, en } = say([clause], values, rest);
  return [zh[1], en[1]];
}

const target = (rest: Partial<TargetDefinition> = {}) =>
  defineTarget({ ...about, indicator: share, comparator: '>=', value: '55', ...rest });
const shares = (byYear: Readonly<Record<number, string | null>>) => seriesIn(share, byYear);

test('a target that is met tells the way, the target and the year in which it was crossed', () => {
  const crossed = shares({ 2022: '0.412', 2023: '0.5', 2024: '0.551', 2025: '0.56' });
  expect(sayOne(target(), crossed)).toEqual([
    '占比：由2022年的41.2%升至2025年的56.0%，已达到目标55%，2024年起达到。',
    'Share: up from 41.2% in 2022 to 56.0% in 2025; meets the target of 55%; met since 2024.',
  ]);
  expect(sayOne(target(), crossed, { alone: true })).toEqual([
    '占比：2025年为56.0%，已达到目标55%。',
    'Share: 56.0% in 2025; meets the target of 55%.',
  ]);
  expect(sayOne(target(), shares({ 2022: '0.6', 2025: '0.58' }))).toEqual([
    '占比：由2022年的60.0%降至2025年的58.0%，已达到目标55%，2022年以来一直达到。',
    'Share: down from 60.0% in 2022 to 58.0% in 2025; meets the target of 55%; met in every year since 2022.',
  ]);
  expect(sayOne(target(), shares({ 2025: '0.6' }))[0]).toBe('占比：2025年为60.0%，已达到目标55%。');
});

test('a target that was met and lost counts from when it was met again', () => {
  const again = shares({ 2022: '0.6', 2023: '0.5', 2025: '0.57' });
  expect(sayOne(target(), again)[0]).toContain('，2025年起达到。');
});

test('more than the plan has at most is said to be over-fulfilled', () => {
  const range = target({ value: '50', upper: '55' });
  expect(sayOne(range, shares({ 2025: '0.6' }))).toEqual([
    '占比：2025年为60.0%，已达到目标50–55%，超过规划上限55%，属超额完成。',
    'Share: 60.0% in 2025; meets the target of 50–55%; more than the 55% planned at most: over-fulfilled.',
  ]);
});

test('a target that is missed in its year tells by how much', () => {
  expect(sayOne(target(), shares({ 2022: '0.412', 2025: '0.456' }))).toEqual([
    '占比：由2022年的41.2%升至2025年的45.6%，距目标55%还差9.4个百分点，未达到。',
    'Share: up from 41.2% in 2022 to 45.6% in 2025; 9.4 percentage points short of the target of 55%; not met.',
  ]);
  expect(sayOne(target(), shares({ 2022: '0.4561', 2025: '0.4562' }))).toEqual([
    '占比：2025年与2022年相同，均为45.6%，距目标55%还差9.4个百分点，未达到。',
    'Share: 45.6% in both 2022 and 2025; 9.4 percentage points short of the target of 55%; not met.',
  ]);
  expect(sayOne(target({ comparator: '>' }), shares({ 2025: '0.55' }))).toEqual([
    '占比：2025年为55.0%，与目标持平，没有超过，未达到。',
    'Share: 55.0% in 2025; level with the target of more than 55%, and no more; not met.',
  ]);
  expect(sayOne(target({ comparator: '=', value: '50' }), shares({ 2025: '0.52' }))).toEqual([
    '占比：2025年为52.0%，比目标50%高2.0个百分点，未达到。',
    'Share: 52.0% in 2025; 2.0 percentage points above the target of exactly 50%; not met.',
  ]);
});

test('a ceiling is kept from above, and a ratio has no unit of difference', () => {
  const ceiling = defineTarget({
    ...named('生师比', 'Pupils per teacher'),
    indicator: staffing,
    comparator: '<=',
    value: '13.5',
  });
  expect(sayOne(ceiling, seriesIn(staffing, { 2022: '14', 2025: '13.2' }))).toEqual([
    '生师比：由2022年的14.00:1降至2025年的13.20:1，在上限13.5:1以内，2025年起达到。',
    'Pupils per teacher: down from 14.00:1 in 2022 to 13.20:1 in 2025; within the ceiling of 13.5:1; met since 2025.',
  ]);
  expect(sayOne(ceiling, seriesIn(staffing, { 2025: '14' }))).toEqual([
    '生师比：2025年为14.00:1，比上限13.5:1高0.50，未达到。',
    'Pupils per teacher: 14.00:1 in 2025; 0.50 above the ceiling of 13.5:1; not met.',
  ]);
});

test('what rounding alone achieves is named, however little is lacking', () => {
  expect(sayOne(target(), shares({ 2025: '0.54991' }))).toEqual([
    '占比：2025年为55.0%，未舍入时距目标55%还差不到0.1个百分点，仅舍入后达到。',
    'Share: 55.0% in 2025; unrounded less than 0.1 percentage points short of the target of 55%, met only after rounding.',
  ]);
});

test('before its year a target tells the pace had, the pace needed and where the first leads', () => {
  expect(sayOne(target(), shares({ 2022: '0.41', 2024: '0.45' }))).toEqual([
    '占比：由2022年的41.0%升至2024年的45.0%，距目标55%还差10.0个百分点，此前每年升2.0个百分点，要在2025年达到须每年升10.0个百分点，按现有速度2025年为47.0%，达不到。',
    'Share: up from 41.0% in 2022 to 45.0% in 2024; 10.0 percentage points short of the target of 55%; a rise of 2.0 percentage points a year so far; needs a rise of 10.0 percentage points a year to get there by 2025; at the pace so far 47.0% in 2025, which is not enough.',
  ]);
  expect(sayOne(target(), shares({ 2022: '0.41', 2024: '0.53' }), { alone: true })).toEqual([
    '占比：由2022年的41.0%升至2024年的53.0%，距目标55%还差2.0个百分点，此前每年升6.0个百分点，要在2025年达到须每年升2.0个百分点，按现有速度2025年为59.0%，可以达到。',
    'Share: up from 41.0% in 2022 to 53.0% in 2024; 2.0 percentage points short of the target of 55%; a rise of 6.0 percentage points a year so far; needs a rise of 2.0 percentage points a year to get there by 2025; at the pace so far 59.0% in 2025, which is enough.',
  ]);
  expect(sayOne(target(), shares({ 2022: '0.5', 2024: '0.48' }))[0]).toContain(
    '此前每年降1.0个百分点，要在2025年达到须每年升7.0个百分点，按现有速度2025年为47.0%，达不到',
  );
  expect(sayOne(target(), shares({ 2022: '0.5', 2024: '0.48' }))[1]).toContain(
    'a fall of 1.0 percentage points a year so far; needs a rise of 7.0',
  );
  expect(sayOne(target(), shares({ 2022: '0.5', 2024: '0.5' }))).toEqual([
    '占比：2024年与2022年相同，均为50.0%，距目标55%还差5.0个百分点，此前没有变化，要在2025年达到须每年升5.0个百分点，按现有速度2025年为50.0%，达不到。',
    'Share: 50.0% in both 2022 and 2024; 5.0 percentage points short of the target of 55%; no movement so far; needs a rise of 5.0 percentage points a year to get there by 2025; at the pace so far 50.0% in 2025, which is not enough.',
  ]);
  const beyond = target({ comparator: '>' });
  expect(sayOne(beyond, shares({ 2022: '0.5', 2024: '0.55' }))).toEqual([
    '占比：由2022年的50.0%升至2024年的55.0%，与目标持平，没有超过，此前每年升2.5个百分点，按现有速度2025年为57.5%，可以达到。',
    'Share: up from 50.0% in 2022 to 55.0% in 2024; level with the target of more than 55%, and no more; a rise of 2.5 percentage points a year so far; at the pace so far 57.5% in 2025, which is enough.',
  ]);
});

test('without a pace nothing is said of one', () => {
  expect(sayOne(target(), shares({ 2024: '0.45' }))).toEqual([
    '占比：2024年为45.0%，无法评估，只有2024年一个值，无法推算到2025年。',
    'Share: 45.0% in 2024; not assessable; 2024 is the only year with a value, so no pace towards 2025 can be taken.',
  ]);
  expect(sayOne(target(), [])).toEqual([
    '占比：无数据，没有“share指标”的任何数值。',
    'Share: no data; there is no value of "share".',
  ]);
  expect(sayOne(target(), shares({ 2024: null }))).toEqual([
    '占比：无数据，无此数。',
    'Share: no data; none.',
  ]);
});

test('a value behind a break is not set against the years before it', () => {
  const reason = { zh: '区划调整。', en: 'boundary change.' };
  const broken = [
    valueIn(share, 2022, '0.4'),
    valueIn(share, 2023, '0.5', { breaks: [{ since: 2023, reason }] }),
    valueIn(share, 2025, '0.5'),
  ];
  expect(sayOne(target(), broken)[0]).toBe(
    '占比：2025年为50.0%，距目标55%还差5.0个百分点，未达到。',
  );
  expect(sayOne(target(), broken.slice(0, 2))).toEqual([
    '占比：2023年为50.0%，无法评估，2023年起前后不可比，不作判断：区划调整。',
    'Share: 50.0% in 2023; not assessable; not judged across the break of 2023: boundary change.',
  ]);
});

test('a total over the period is a sum with its years', () => {
  const total = defineTarget({
    ...named('培训人数', 'Persons trained'),
    indicator: trained,
    comparator: '>=',
    value: '300',
    over: 'period',
  });
  const sums = (byYear: Readonly<Record<number, number>>) => seriesIn(trained, byYear);
  expect(sayOne(total, sums({ 2023: 100, 2024: 110, 2025: 95 }))).toEqual([
    '培训人数：2023—2025年累计305人，已达到目标300人。',
    'Persons trained: 305 persons in 2023–2025 together; meets the target of 300 persons.',
  ]);
  expect(sayOne(total, sums({ 2023: 100, 2024: 110, 2025: 80 }), { alone: true })).toEqual([
    '培训人数：到2025年累计290人，距目标300人还差10人，未达到。',
    'Persons trained: 290 persons in all by 2025; 10 persons short of the target of 300 persons; not met.',
  ]);
  expect(sayOne(total, sums({ 2023: 60, 2024: 80 }))).toEqual([
    '培训人数：2023—2024年累计140人，距目标300人还差160人，此前平均每年70人，要在2025年达到须每年160人，按现有速度到2025年累计210人，达不到。',
    'Persons trained: 140 persons in 2023–2024 together; 160 persons short of the target of 300 persons; 70 persons a year so far; needs 160 persons a year to get there by 2025; at the pace so far 210 persons in all by 2025, which is not enough.',
  ]);
  expect(sayOne(total, sums({ 2023: 200 }))).toEqual([
    '培训人数：2023年累计200人，距目标300人还差100人，此前平均每年200人，要在2025年达到须每年50人，按现有速度到2025年累计600人，可以达到。',
    'Persons trained: 200 persons in 2023; 100 persons short of the target of 300 persons; 200 persons a year so far; needs 50 persons a year to get there by 2025; at the pace so far 600 persons in all by 2025, which is enough.',
  ]);
  expect(sayOne(total, sums({ 2023: 60, 2025: 80 }))).toEqual([
    '培训人数：2023年累计60人，无数据，“trained指标”缺少2024年的数值。',
    'Persons trained: 60 persons in 2023; no data; "trained" has no value for 2024.',
  ]);
});

test('a share of few says of how many', () => {
  const few = valueIn(share, 2025, '0.6');
  const uncertainty = { of: exact(5), low: exact('0.231'), high: exact('0.882'), small: true };
  expect(sayOne(target(), [{ ...few, uncertainty }])).toEqual([
    '占比：2025年为60.0%（分母仅5，95%区间为23.1%至88.2%），已达到目标55%。',
    'Share: 60.0% (of only 5, 95% interval 23.1% to 88.2%) in 2025; meets the target of 55%.',
  ]);
});

test('a clause on every county names those that fail it', () => {
  const counties = (first: string, second: string) => [
    ...seriesIn(share, { 2025: first }, '450202'),
    ...seriesIn(share, { 2025: second }, '450203'),
  ];
  const each = target({ level: 'each-county' });
  expect(sayOne(each, counties('0.6', '0.7'))).toEqual([
    '占比：各县（市、区）均已达到目标55%。',
    'Share: meets the target of 55% in every county.',
  ]);
  expect(sayOne(each, counties('0.6', '0.5'))).toEqual([
    '占比：未达到，未满足的县（区）：丙区。',
    'Share: not met; counties that do not meet it: 450203.',
  ]);
  const both = target({ level: 'city-and-each-county' });
  expect(sayOne(both, [...counties('0.6', '0.7'), ...shares({ 2025: '0.55' })])).toEqual([
    '占比：全市和各县（市、区）均已达到目标55%。',
    'Share: meets the target of 55% in the city as a whole and every county.',
  ]);
  const trend = defineTrend({
    ...about,
    indicator: share,
    direction: 'increasing',
    level: 'each-county',
  });
  const rising = ['450202', '450203'].flatMap((place) =>
    seriesIn(share, { 2022: '0.1', 2023: '0.2', 2024: '0.3', 2025: '0.4' }, place),
  );
  expect(sayOne(trend, rising)).toEqual([
    '占比：各县（市、区）均逐年上升。',
    'Share: a rise every year in every county.',
  ]);
});

test('a trend that is followed, broken or not yet at its end', () => {
  const trend = defineTrend({ ...about, indicator: share, direction: 'increasing' });
  const four = { 2022: '0.41', 2023: '0.42', 2024: '0.43', 2025: '0.44' };
  expect(sayOne(trend, shares(four))).toEqual([
    '占比：由2022年的41.0%升至2025年的44.0%，逐年上升。',
    'Share: up from 41.0% in 2022 to 44.0% in 2025; a rise every year, as asked.',
  ]);
  expect(sayOne(trend, shares({ 2022: '0.41', 2023: '0.42' }))).toEqual([
    '占比：由2022年的41.0%升至2023年的42.0%，到2023年为止逐年上升。',
    'Share: up from 41.0% in 2022 to 42.0% in 2023; a rise every year up to 2023.',
  ]);
  expect(sayOne(trend, shares({ ...four, 2024: '0.40' }))).toEqual([
    '占比：由2022年的41.0%升至2025年的44.0%，规划要求逐年上升，2024年不符合。',
    'Share: up from 41.0% in 2022 to 44.0% in 2025; the plan asks for a rise every year: broken in 2024.',
  ]);
  expect(sayOne(trend, shares({ 2025: '0.4' }))).toEqual([
    '占比：2025年为40.0%，无数据，“share指标”没有可以逐年比较的数值。',
    'Share: 40.0% in 2025; no data; "share" has no two years to compare.',
  ]);
});

const event = defineMilestone({ ...named('某校升格', 'College upgraded'), due: 'approved' });
const record = (stage: MilestoneRecord['stage'], date: string, simulated = false) => ({
  place: city,
  milestone: 'clause',
  stage,
  date,
  document: '批复',
  simulated,
});

test('an event tells its stage and day, or why it is not there', () => {
  const told = (milestones: readonly MilestoneRecord[]) => sayOne(event, [], { milestones });
  expect(told([record('approved', '2024-07-08')])).toEqual([
    '某校升格：已于2024-07-08批准。',
    'College upgraded: approved on 2024-07-08.',
  ]);
  expect(told([record('opened', '2024')])).toEqual([
    '某校升格：已于2024年揭牌启用。',
    'College upgraded: opened in 2024.',
  ]);
  expect(told([record('prepared', '2024-07-08')])).toEqual([
    '某校升格：未达到，目前到“筹备”，尚未“批准”。',
    'College upgraded: not met; prepared so far, not yet approved.',
  ]);
  expect(told([])).toEqual([
    '某校升格：无数据，没有登记任何阶段的文件。',
    'College upgraded: no data; no stage of it is registered with a document.',
  ]);
});

test('the first sentence counts clauses and events, and simulated data is named everywhere', () => {
  const met = target();
  const second = { ...event, id: 'other', event: 'clause' };
  const missing = defineMilestone({ ...named('另一事', 'Another'), id: 'third' });
  const series = [valueIn(share, 2025, '0.6', { simulated: true })];
  const { zh, en } = say([met, second, missing], series, {
    milestones: [record('opened', '2024-07-08')],
  });
  expect(zh.slice(0, 3)).toEqual([
    '学前教育共3条：已达到2条，无数据1条。其中事件2项，已办成1项，含揭牌启用1项（模拟数据）。',
    '占比：2025年为60.0%，已达到目标55%（模拟数据）。',
    '某校升格：已于2024-07-08揭牌启用。',
  ]);
  expect(en.slice(0, 3)).toEqual([
    'Preschool, 3 clauses: 2 met, 1 no data. Of the 2 events among them 1 took place as asked, 1 of them up to the opening (simulated data).',
    'Share: 60.0% in 2025; meets the target of 55% (simulated data).',
    'College upgraded: opened on 2024-07-08.',
  ]);
  const alone = say([event], [], { milestones: [record('approved', '2024')], alone: true });
  expect([alone.zh[0], alone.en[0]]).toEqual([
    '共1条：已达到1条。其中事件1项，已办成1项。',
    '1 clause: 1 met. The one event among them took place as asked.',
  ]);
});

test('a whole tells its parts, and records, ranks and narratives what they are', () => {
  const part = { ...target(), id: 'part', name: { zh: '部分', en: 'Part' } };
  const parts = [part, { ...part, id: 'same' }];
  const first = (value: string, of = ['part']) => {
    const whole = defineComposite({ ...named('整体', 'Whole'), parts: of });
    const { zh, en } = say([whole, ...parts], shares({ 2025: value }));
    return [zh[1], en[1]];
  };
  expect(first('0.6', ['part', 'same'])).toEqual([
    '整体：2项全部满足。',
    'Whole: all 2 parts are met.',
  ]);
  expect(first('0.6')).toEqual(['整体：唯一的一项已满足。', 'Whole: its one part is met.']);
  expect(first('0.5')).toEqual([
    '整体：未达到，未满足的部分：部分。',
    'Whole: not met; parts that are not met: Part.',
  ]);

  const recorded = defineRecord({ ...about, indicator: share });
  expect(sayOne(recorded, shares({ 2022: '0.4', 2025: '0.3' }))).toEqual([
    '占比：由2022年的40.0%降至2025年的30.0%，规划没有给出数值标准，只记录数值。',
    'Share: down from 40.0% in 2022 to 30.0% in 2025; the plan states no threshold; the series is recorded.',
  ]);
  expect(sayOne(recorded, [])).toEqual([
    '占比：没有数值，规划没有给出数值标准，只记录数值。',
    'Share: no value; the plan states no threshold; the series is recorded.',
  ]);
  expect(sayOne(defineRank(named('名次', 'Rank')), [])).toEqual([
    '名次：没有载入其他城市的可比数值，排不出名次。',
    'Rank: comparable figures of other cities are not loaded, so there is no rank.',
  ]);

  const { zh, en } = say(
    [
      defineEvidence(named('甲', 'A')),
      target({ id: 'share' }),
      defineEvidence({ ...named('乙', 'B'), id: 'second' }),
    ],
    [],
  );
  expect([zh.length, zh.at(-1), en.at(-1)]).toEqual([
    3,
    '只能以文字材料佐证、不作计算的有2条：甲；乙。',
    '2 clauses rest on documents alone, with nothing to compute: A; B.',
  ]);
});

test('a theme without clauses is refused, naming those that have some', () => {
  const assessments = assessPlan(planOf([target()]), { result: resultOf([]), milestones: [] });
  expect(() => summariseTheme(assessments, 'finance', 'zh')).toThrow(
    new SourceError(notebookMessages.unknownTheme('finance', ['test'])),
  );
});
