import {
  assessPlan,
  type Clause,
  createPlaceRegister,
  defineComposite,
  defineEvidence,
  defineMilestone,
  definePlan,
  defineRecord,
  defineTarget,
  defineTrend,
  type ExactInput,
  type IndicatorValue,
  type MilestoneRecord,
  type Place,
  type PlanEvidence,
  type Stage,
  type TargetDefinition,
  type TrendClause,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { assessmentMessages } from '../../../packages/core/src/messages/assessment.ts';
import {
  change,
  city,
  clauseText,
  resultOf,
  seriesIn,
  share,
  staffing,
  trained,
  valueIn,
} from './plan-cases.ts';

type Years = Readonly<Record<number, ExactInput | null>>;

const planOf = (...clauses: Clause[]) =>
  definePlan({
    id: 'test',
    name: { zh: '测试规划', en: 'test plan' },
    document: { zh: '测试', en: 'test' },
    place: city,
    period: [2023, 2025],
    baselineYear: 2022,
    clauses,
  });

const named = (id: string) => ({ ...clauseText, id, name: { zh: `${id}条`, en: id } });

type Wanted = Pick<TargetDefinition, 'indicator' | 'comparator' | 'value'> &
  Partial<TargetDefinition>;
const target = (wanted: Wanted) => defineTarget({ ...named('target'), ...wanted });
const reach95 = target({ indicator: share, comparator: '>=', value: '95' });

/** The first clause held against values, in one place. */
function assessed(
  clause: Clause,
  values: readonly IndicatorValue[],
  rest: Partial<PlanEvidence> = {},
  place?: string,
) {
  const evidence = { result: resultOf(values), milestones: [], ...rest };
  const [first] = assessPlan(planOf(clause), evidence, place);
  if (!first) throw new Error('nothing assessed');
  return first;
}

describe('a value to reach by 2025', () => {
  const status = (byYear: Years, clause = reach95) =>
    assessed(clause, seriesIn(clause.indicator, byYear)).status;

  test.each([
    ['95 % in its year', { 2025: '0.95' }, 'met'],
    ['94.95 %, which prints as 95.0', { 2025: '0.9495' }, 'met-after-rounding'],
    ['94 % in its year', { 2022: '0.9', 2025: '0.94' }, 'not-met'],
    ['two points a year, one needed', { 2022: '0.9', 2024: '0.94' }, 'on-track'],
    ['exactly the pace needed', { 2022: '0.89', 2024: '0.93' }, 'on-track'],
    ['one point a year, three needed', { 2022: '0.9', 2024: '0.92' }, 'off-track'],
    ['past it before its year', { 2022: '0.9', 2023: '0.97' }, 'met'],
    ['the latest value counts, not the best', { 2023: '0.97', 2024: '0.94' }, 'off-track'],
    ['no baseline: the pace begins a year later', { 2023: '0.9', 2024: '0.93' }, 'on-track'],
    ['one value shows no pace', { 2023: '0.9' }, 'not-assessable'],
    ['values from before the plan show no pace', { 2019: '0.5', 2020: '0.6' }, 'not-assessable'],
    ['no value', {}, 'no-data'],
    ['a value after its year is too late', { 2026: '0.99' }, 'no-data'],
  ] as const)('%s: %j is %s', (_, byYear, expected) => {
    expect(status(byYear)).toBe(expected);
  });

  test('one short tells the value and what was asked, and by how much it is short', () => {
    const { reason, distance, value } = assessed(reach95, seriesIn(share, { 2025: '0.94' }));
    expect(reason).toEqual({
      zh: '2025年为94.0%，规划要求≥95%',
      en: '94.0% in 2025, where the plan asks for ≥ 95%',
    });
    expect(distance?.toFraction()).toBe('-1');
    expect(value?.year).toBe(2025);
  });

  test('one under way tells where its pace leads, and the pace', () => {
    const { reason, trajectory } = assessed(
      reach95,
      seriesIn(share, { 2022: '0.9', 2024: '0.92' }),
    );
    expect(reason?.zh).toBe('按目前进度，2025年为93.0%，规划要求≥95%');
    expect(reason?.en).toBe('at the pace so far 93.0% in 2025, where the plan asks for ≥ 95%');
    expect(trajectory?.paceHad.toFraction()).toBe('1');
    expect(trajectory?.paceNeeded.toFraction()).toBe('3');
  });

  test('one that is met needs no reason', () => {
    expect(assessed(reach95, seriesIn(share, { 2025: '0.96' })).reason).toBeNull();
  });

  test('one value only says so', () => {
    expect(assessed(reach95, seriesIn(share, { 2023: '0.9' })).reason).toEqual(
      assessmentMessages.noPace(2023, 2025),
    );
  });

  test('a missing value hands on its reason, and no value at all says so', () => {
    expect(assessed(reach95, seriesIn(share, { 2024: null })).reason?.zh).toBe('无此数');
    const nothing = assessmentMessages.nothingReported(share.name);
    expect(assessed(reach95, []).reason).toEqual(nothing);
    expect(assessed(reach95, seriesIn(share, { 2026: null })).reason).toEqual(nothing);
  });

  test('a share that must be whole is on track where its pace would pass 100 %', () => {
    const whole = target({ indicator: share, comparator: '=', value: '100' });
    expect(status({ 2022: '0.9', 2024: '0.98' }, whole)).toBe('on-track');
    expect(status({ 2022: '0.9', 2024: '0.94' }, whole)).toBe('off-track');
  });

  test('where lower is better, a falling ratio is on track', () => {
    const ceiling = target({ indicator: staffing, comparator: '<=', value: '19' });
    expect(status({ 2022: '22', 2024: '20' }, ceiling)).toBe('on-track');
    expect(status({ 2022: '21', 2024: '20' }, ceiling)).toBe('off-track');
    expect(status({ 2022: '20', 2024: '18' }, ceiling)).toBe('met');
    expect(status({ 2025: '19.004' }, ceiling)).toBe('met-after-rounding');
  });

  test('a target of zero: a growth that falls further below it is off track', () => {
    const growing = target({ indicator: change, comparator: '>=', value: '0' });
    expect(status({ 2022: '-0.05', 2024: '-0.08' }, growing)).toBe('off-track');
    expect(status({ 2022: '-0.05', 2024: '-0.01' }, growing)).toBe('on-track');
    expect(status({ 2025: 0 }, growing)).toBe('met');
    expect(status({ 2025: '-0.02' }, growing)).toBe('not-met');
  });

  test('none in arrears: zero is met, one is not, and what falls fast enough is on track', () => {
    const none = target({ indicator: trained, comparator: '=', value: '0' });
    expect(status({ 2025: 0 }, none)).toBe('met');
    expect(status({ 2025: 1 }, none)).toBe('not-met');
    expect(status({ 2022: 9, 2024: 3 }, none)).toBe('on-track');
    expect(status({ 2022: 9, 2024: 2 }, none)).toBe('on-track');
    expect(status({ 2022: 9, 2024: 5 }, none)).toBe('off-track');
    expect(status({ 2022: 0, 2023: 0 }, none)).toBe('met');
    expect(status({ 2022: 0, 2023: 2 }, none)).toBe('off-track');
  });

  test('strictly more than 60 % is not met by 60 %, nor is it on track towards no more', () => {
    const more = target({ indicator: share, comparator: '>', value: '60' });
    expect(status({ 2025: '0.6' }, more)).toBe('not-met');
    expect(status({ 2025: '0.6001' }, more)).toBe('met');
    expect(status({ 2022: '0.45', 2024: '0.55' }, more)).toBe('off-track');
  });

  test('what an office printed goes before what was computed', () => {
    const values = [valueIn(share, 2025, '0.97', { reported: true }), valueIn(share, 2025, '0.94')];
    expect(assessed(reach95, values).status).toBe('met');
    expect(assessed(reach95, [...values].reverse()).status).toBe('met');
  });

  test('what an office printed of another reading stands in for none', () => {
    const indicator = { ...share, reportedAs: 'comparable' };
    const wanted = target({ indicator, comparator: '>=', value: '95' });
    const values = [valueIn(share, 2025, '0.97', { reported: true }), valueIn(share, 2025, '0.94')];
    expect(assessed(wanted, values).status).toBe('not-met');
  });

  test('values of another place do not count', () => {
    const elsewhere = seriesIn(share, { 2025: '0.97' }, '450100');
    expect(assessed(reach95, elsewhere).status).toBe('no-data');
    expect(assessed(reach95, elsewhere, {}, '450100')).toMatchObject({
      place: '450100',
      status: 'met',
    });
  });
});

describe('a range of 3 to 5', () => {
  const range = target({ indicator: trained, comparator: '>=', value: '3', upper: '5' });
  const at = (count: number) => assessed(range, seriesIn(trained, { 2025: count }));

  test('is not met below it and met within it', () => {
    expect([2, 3, 5].map((count) => at(count).status)).toEqual(['not-met', 'met', 'met']);
    expect([3, 5].map((count) => at(count).reason)).toEqual([null, null]);
  });

  test('is over-fulfilled beyond it, and says so', () => {
    expect(at(6)).toMatchObject({
      status: 'met',
      reason: { zh: '超过规划上限5人，属超额完成' },
    });
  });
});

describe('a total over the years of the plan', () => {
  const thousand = target({
    indicator: trained,
    comparator: '>=',
    value: '1000',
    over: 'period',
  });
  const at = (byYear: Years) => assessed(thousand, seriesIn(trained, byYear));

  test('adds up its years, and none before them', () => {
    const whole = at({ 2022: 900, 2023: 300, 2024: 300, 2025: 400 });
    expect(whole.status).toBe('met');
    expect(whole.value?.value?.toString()).toBe('1000');
    const short = at({ 2022: 900, 2023: 300, 2024: 300, 2025: 399 });
    expect(short.status).toBe('not-met');
    expect(short.reason).toEqual({
      zh: '2023—2025年累计为999人，规划要求≥1000人',
      en: '999 persons in 2023–2025 together, where the plan asks for ≥ 1000 persons',
    });
  });

  test('has a pace after one year already, since it begins at zero', () => {
    expect(at({ 2023: 300 }).status).toBe('off-track');
    expect(at({ 2023: 300 }).reason?.zh).toBe(
      '按目前进度，2023—2025年累计为900人，规划要求≥1000人',
    );
    expect(at({ 2023: 340 }).status).toBe('on-track');
  });

  test('takes the pace of all its years, not of the last', () => {
    const slowing = at({ 2023: 600, 2024: 200 });
    expect(slowing.status).toBe('on-track');
    expect(slowing.trajectory?.paceHad.toString()).toBe('400');
    expect(slowing.trajectory?.baseline).toMatchObject({ year: 2022 });
  });

  test('is no total while one of its years is missing, and names it', () => {
    const holed = at({ 2023: 300, 2025: 500 });
    expect(holed).toMatchObject({
      status: 'no-data',
      trajectory: null,
      reason: assessmentMessages.yearsWithout(trained.name, [2024]),
    });
    expect(holed.value?.value?.toString()).toBe('300');
    expect(at({ 2023: null, 2025: 5000 }).reason).toEqual(
      assessmentMessages.yearsWithout(trained.name, [2023, 2024]),
    );
  });

  test('is met before its end, and a later gap takes nothing away', () => {
    expect(at({ 2023: 600, 2024: 500 }).status).toBe('met');
    expect(at({ 2023: 1000, 2025: 1 }).status).toBe('met');
  });

  test('of nothing at all is no data', () => {
    expect(at({}).status).toBe('no-data');
    expect(at({ 2022: 5000 }).reason).toEqual(assessmentMessages.nothingReported(trained.name));
  });
});

describe('a target that each county must reach', () => {
  const each = target({
    indicator: share,
    comparator: '>=',
    value: '95',
    level: 'each-county',
  });
  const place = (code: string, parent: string | null, zh: string): Place => ({
    code,
    codeSystem: 'GB/T 2260',
    name: { zh, en: code },
    level: parent ? 'county' : 'prefecture',
    parent,
    kind: parent ? 'district' : 'prefecture-level-city',
    isCountyUnit: parent !== null,
    countsAsXianyu: null,
    status: 'current',
    validFrom: null,
    validTo: null,
    successor: null,
    aliases: [],
    census2020Population: null,
    censusSource: null,
    note: null,
  });
  const register = createPlaceRegister([
    place(city, null, '甲市'),
    place('450202', city, '乙区'),
    place('450203', city, '丙区'),
  ]);
  const values = (first: ExactInput, second: ExactInput | null) => [
    ...seriesIn(share, { 2025: '0.99' }),
    ...seriesIn(share, { 2025: first }, '450202'),
    ...seriesIn(share, { 2025: second }, '450203'),
  ];

  test('is met where all do, whatever the city as a whole has', () => {
    expect(assessed(each, values('0.95', '0.96'), { register })).toMatchObject({
      status: 'met',
      reason: null,
    });
  });

  test('is not met where one does not, and names it', () => {
    const found = assessed(each, values('0.99', '0.94'), { register });
    expect(found.status).toBe('not-met');
    expect(found.reason?.zh).toBe('未满足的县（区）：丙区');
    expect(found.value?.place).toBe('450203');
  });

  test('is no data where one has no value', () => {
    expect(assessed(each, values('0.99', null), { register })).toMatchObject({
      status: 'no-data',
      reason: { zh: '缺少数值的县（区）：丙区' },
    });
  });

  test('is that of the county alone where it is held against one', () => {
    const found = assessed(each, values('0.94', '0.99'), { register }, '450202');
    expect(found).toMatchObject({
      status: 'not-met',
      reason: { zh: expect.stringContaining('94.0%') },
    });
    expect(assessed(each, values('0.99', '0.94'), {}, '450202').status).toBe('met');
  });

  test('cannot be assessed for the city without a register of its counties', () => {
    expect(assessed(each, values('0.99', '0.99'))).toMatchObject({
      status: 'not-assessable',
      reason: assessmentMessages.noCounties(),
    });
  });
});

describe('a series to keep year by year', () => {
  const trend = (rest: Partial<TrendClause> = {}) =>
    defineTrend({
      ...named('trend'),
      indicator: trained,
      direction: 'nondecreasing',
      ...rest,
    });
  const at = (byYear: Years, clause = trend()) =>
    assessed(clause, seriesIn(clause.indicator, byYear));

  test('is met where no year broke it to the end, equal years kept', () => {
    expect(at({ 2021: 99, 2022: 5, 2023: 5, 2024: 6, 2025: 6 }).status).toBe('met');
  });

  test('is on track while years are to come', () => {
    expect(at({ 2022: 5, 2023: 6 }).status).toBe('on-track');
  });

  test('is broken in the year that broke it, though the end is higher than the start', () => {
    expect(at({ 2022: 5, 2023: 7, 2024: 6, 2025: 9 })).toMatchObject({
      status: 'not-met',
      reason: { zh: '2024年不符合', en: 'broken in 2024' },
    });
    expect(at({ 2022: 5, 2023: 4, 2024: 3 }).reason?.zh).toBe('2023、2024年不符合');
  });

  test('that must increase is broken by equal years, and one that must decrease by a rise', () => {
    expect(at({ 2022: 5, 2023: 5 }, trend({ direction: 'increasing' })).status).toBe('not-met');
    const falling = trend({ direction: 'decreasing' });
    expect(at({ 2022: 5, 2023: 4 }, falling).status).toBe('on-track');
    expect(at({ 2022: 5, 2023: 5 }, falling).status).toBe('not-met');
  });

  test('has no answer where a year is missing, and names it', () => {
    expect(at({ 2022: 5, 2023: 6, 2025: 7 })).toMatchObject({
      status: 'no-data',
      reason: assessmentMessages.yearsWithout(trained.name, [2024]),
    });
    expect(at({ 2023: 5, 2024: 6, 2025: 7 }).reason).toEqual(
      assessmentMessages.yearsWithout(trained.name, [2022]),
    );
  });

  test('is broken over a missing year too where the later value is lower', () => {
    expect(at({ 2022: 5, 2024: 4 }).status).toBe('not-met');
  });

  test('needs two years', () => {
    for (const byYear of [{}, { 2022: 5 }, { 2024: 5 }, { 2024: null }])
      expect(at(byYear)).toMatchObject({
        status: 'no-data',
        reason: assessmentMessages.noChange(trained.name),
      });
  });

  test('of growth is held against zero, from the first year of the plan on', () => {
    const growth = trend({ indicator: change, of: 'growth' });
    expect(at({ 2022: '-0.5', 2023: '0.03', 2024: 0, 2025: '0.01' }, growth).status).toBe('met');
    expect(at({ 2023: '0.03', 2024: '-0.0001' }, growth)).toMatchObject({
      status: 'not-met',
      reason: { zh: '2024年不符合' },
    });
    expect(at({ 2023: '0.03' }, growth).status).toBe('on-track');
    expect(at({ 2024: '0.03' }, growth).reason).toEqual(
      assessmentMessages.yearsWithout(change.name, [2023]),
    );
    expect(at({ 2022: '0.03' }, growth).status).toBe('no-data');
  });
});

describe('an event', () => {
  const record = (stage: Stage, date: string, rest: Partial<MilestoneRecord> = {}) => ({
    place: city,
    milestone: 'event',
    stage,
    date,
    document: '测试文件',
    ...rest,
  });
  const approval = defineMilestone(named('event'));
  const at = (milestones: readonly MilestoneRecord[], clause = approval) =>
    assessed(clause, [], { milestones });

  test('is due approved unless told, under the id of its clause', () => {
    expect(approval).toMatchObject({ due: 'approved', event: 'event' });
  });

  test('has no pace, however many stages are registered', () => {
    const stagesSoFar = [record('prepared', '2022-05-01'), record('inspected', '2024-05-01')];
    for (const records of [[], stagesSoFar, [record('approved', '2025-01-01')]])
      expect(at(records)).toMatchObject({ trajectory: null, value: null, distance: null });
  });

  test('prepared or inspected is not approved', () => {
    const prepared = record('prepared', '2023-05-01');
    expect(at([prepared])).toMatchObject({
      status: 'not-met',
      milestone: prepared,
      reason: { zh: '目前到“筹备”，尚未“批准”', en: 'prepared so far, not yet approved' },
    });
    const inspected = record('inspected', '2024-05-01');
    expect(at([inspected, prepared])).toMatchObject({ status: 'not-met', milestone: inspected });
  });

  test('approved is met, and so is what lies beyond', () => {
    const approved = record('approved', '2024-07-08');
    const opened = record('opened', '2025-12-31');
    expect(at([approved])).toMatchObject({ status: 'met', milestone: approved, reason: null });
    expect(at([opened])).toMatchObject({ status: 'met', milestone: opened });
    expect(at([opened, approved]).milestone).toBe(opened);
  });

  test('that came after its year is not met, and says when it came', () => {
    const late = record('approved', '2026-01-01');
    expect(at([record('inspected', '2025-06-01'), late])).toMatchObject({
      status: 'not-met',
      milestone: late,
      reason: { zh: '2026-01-01才“批准”，晚于2025年', en: 'approved on 2026-01-01, after 2025' },
    });
    const opened = record('opened', '2026-03-01');
    expect(at([record('approved', '2025-12-31'), opened]).status).toBe('met');
  });

  test('of which nothing is registered is no data', () => {
    expect(at([])).toMatchObject({ status: 'no-data', reason: assessmentMessages.noEvent() });
    const other = record('approved', '2024-01-01', { milestone: 'another' });
    const elsewhere = record('approved', '2024-01-01', { place: '450100' });
    expect(at([other, elsewhere]).status).toBe('no-data');
  });

  test('may be asked for by two clauses, at two stages', () => {
    const inspection = defineMilestone({ ...named('standard'), event: 'event', due: 'inspected' });
    const inspected = [record('inspected', '2024-05-01')];
    expect(at(inspected, inspection).status).toBe('met');
    expect(at(inspected, approval).status).toBe('not-met');
  });
});

describe('what is neither passed nor failed', () => {
  const quantity = defineRecord({ ...named('record'), indicator: share });
  const story = defineEvidence(named('story'));

  test.each([
    ['no value', {}],
    ['a high value', { 2025: '1' }],
    ['a low value', { 2025: 0 }],
  ] as const)('a record with %s is not assessable', (_, byYear) => {
    expect(assessed(quantity, seriesIn(share, byYear))).toMatchObject({
      status: 'not-assessable',
      distance: null,
      trajectory: null,
      reason: assessmentMessages.noThreshold(),
    });
  });

  test('a record keeps its latest value', () => {
    const found = assessed(quantity, seriesIn(share, { 2023: '0.2', 2024: '0.3' }));
    expect(found.value?.year).toBe(2024);
  });

  test('a text is not assessable, whatever is registered under its id', () => {
    const record = {
      place: city,
      milestone: 'story',
      stage: 'opened',
      date: '2024-01-01',
      document: '测试文件',
    } as const;
    expect(assessed(story, [], { milestones: [record] })).toMatchObject({
      status: 'not-assessable',
      value: null,
      milestone: null,
      reason: assessmentMessages.narrative(),
    });
  });
});

describe('a clause of several parts', () => {
  const count = target({ ...named('count'), indicator: trained, comparator: '>=', value: '10' });
  const rate = target({ ...named('rate'), indicator: share, comparator: '>=', value: '95' });
  const both = defineComposite({ ...named('both'), parts: ['count', 'rate'] });
  const at = (counted: Years, rated: Years) => {
    const result = resultOf([...seriesIn(trained, counted), ...seriesIn(share, rated)]);
    const all = assessPlan(planOf(both, count, rate), { result, milestones: [] });
    expect(all.map(({ clause }) => clause.id)).toEqual(['both', 'count', 'rate']);
    return all[0];
  };

  test('is met where all are', () => {
    expect(at({ 2025: 10 }, { 2025: '0.95' })).toMatchObject({ status: 'met', reason: null });
  });

  test('is met after rounding where one is', () => {
    expect(at({ 2025: 10 }, { 2025: '0.9495' })).toMatchObject({
      status: 'met-after-rounding',
      reason: null,
    });
  });

  test('names the part that fails', () => {
    expect(at({ 2025: 10 }, { 2025: '0.9' })).toMatchObject({
      status: 'not-met',
      reason: { zh: '未满足的部分：rate条', en: 'parts that are not met: rate' },
    });
  });

  test.each([
    ['on-track', { 2022: '0.9', 2024: '0.94' }],
    ['off-track', { 2022: '0.9', 2024: '0.92' }],
    ['no-data', {}],
    ['not-assessable', { 2023: '0.9' }],
  ] as const)('is %s with such a part', (status, rated) => {
    expect(at({ 2025: 10 }, rated)).toMatchObject({
      status,
      reason: { en: expect.stringMatching('rate$') },
    });
  });

  test('is not met where one part is, whatever the other lacks', () => {
    expect(at({ 2025: 9 }, {})).toMatchObject({
      status: 'not-met',
      reason: { zh: '未满足的部分：count条、rate条' },
    });
  });
});
