import { fromRows, milestones, openStore, pay, yearlyCounts } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { type NotebookData, notebookScope } from '@eduplan/pipelines';
import type { TableBlock } from '@eduplan/reports';
import { beforeAll, expect, test } from 'vitest';
import { gatherReturns } from '../../../../packages/pipelines/src/run/gather-returns.ts';
import { payRow } from '../../../core/catalogue/pay-row.ts';
import { refusalOf } from '../../refusal.ts';
import { places } from '../../registers.ts';

const [chengzhong, yufeng] = ['450202', '450203'];
const counties = places.counties('450200', 2025).map(({ code }) => code);
const stations = 'coed-community-stations';
const salary = 'teacher-salary-vs-civil-servants';
let data: NotebookData;

const paid = (place: string, year: number, teacherPay: string) =>
  payRow({ place, year, teacherPay, civilServantPay: '100000.00' });
/** One station in the first county, two in the second, …: 55 in the city, and twice that in 2024. */
const counted = [2023, 2024].flatMap((year) =>
  counties.map((place, index) => ({
    ...{ place, year, item: 'community-stations' },
    count: (index + 1) * (year - 2022),
  })),
);
const event = (stage: string, date: string) => ({
  ...{ place: '450200', milestone: 'finance-guarantee-mechanism', stage, date },
  ...{ year: Number(date.slice(0, 4)), document: '柳政发1号' },
});

beforeAll(async () => {
  const store = await openStore();
  const pays = [
    paid(chengzhong, 2023, '105000.00'),
    paid(chengzhong, 2024, '102000.00'),
    paid(yufeng, 2024, '98000.00'),
  ];
  const from = { source: 'test', received: '2026-01-01' };
  const events = [event('prepared', '2023-05-04'), event('approved', '2024-06-07')];
  await store.load(pay, fromRows(pays), from);
  await store.load(yearlyCounts, fromRows(counted), from);
  await store.load(milestones, fromRows(events), from);
  data = await gatherReturns({ store, places });
  store.close();
}, 60_000);

function rowsOf(shown: unknown): TableBlock['rows'] {
  if (typeof shown === 'object' && shown !== null && 'rows' in shown)
    return (shown as TableBlock).rows;
  throw new Error(`no table: ${JSON.stringify(shown)}`);
}
const rowOf = (shown: unknown, key: string, name: string) =>
  rowsOf(shown).find((row) => row[key] === name);
const nameOf = (id: string) => data.plan.clauses.find((one) => one.id === id)?.name.zh ?? id;

test('the page of a county tells of the clauses that each county must keep, held against it', () => {
  const scope = notebookScope(data, 'zh', { place: chengzhong });
  expect([scope.placeName, scope.year]).toEqual(['城中区', 2025]);
  expect(scope.themes).toEqual(['finance', 'teachers', 'special']);
  // Eleven clauses at the level of counties, and the composite of two of them.
  expect([scope.clauseCount(), scope.planClauseCount]).toEqual([12, 150]);
  expect(scope.standing(salary)).toBe('met');
  expect(notebookScope(data, 'zh', { place: yufeng }).standing(salary)).toBe('not-assessable');
  expect(rowOf(scope.clauses('各条'), 'clause', nameOf(salary))).toMatchObject({
    value: '1.02:1',
    year: '2024',
  });
  expect(scope.value(salary, 2023)).toBe('1.05:1');
  expect(scope.summary('teachers').join()).toContain('降至2024年的1.02:1');
});

test('the trend of a county has the line of the city beside it', () => {
  const drawn = notebookScope(data, 'zh', { place: chengzhong }).trend(stations);
  if (typeof drawn === 'string') throw new Error(drawn);
  expect(drawn.table.columns.map(({ label }) => label)).toEqual(['年份', '城中区', '柳州市']);
  const told = drawn.table.rows.map((row) => Object.values(row).join(' '));
  expect(told).toEqual(expect.arrayContaining(['2023 1 55', '2024 2 110']));
});

test('no clause of the city vanishes from the page of a county: a value, or why there is none', () => {
  const shown = notebookScope(data, 'zh', { place: chengzhong }).cityClauses('其余');
  expect(rowsOf(shown)).toHaveLength(150 - 12);
  expect(rowOf(shown, 'clause', nameOf(stations))).toMatchObject({
    ...{ own: '2个（2024年）', city: '110个（2024年）', reason: '' },
  });
  for (const row of rowsOf(shown)) expect(Boolean(row.own) || row.reason !== '').toBe(true);
  expect(rowOf(shown, 'clause', nameOf('preschool-gross-enrolment-rate'))?.reason).toContain(
    '缺少',
  );
  expect(rowOf(shown, 'clause', nameOf('finance-guarantee-mechanism'))).toMatchObject({
    city: '批准 2024-06-07',
    reason: '方案对全市提出，不分县（市、区）计',
  });
});

test('a county is ranked among those with a value, and the others are named', () => {
  const at2024 = { place: yufeng, year: '2024' };
  const ranked = rowOf(
    notebookScope(data, 'zh', at2024).ranks('名次'),
    'indicator',
    '义务教育教师平均工资收入水平与当地公务员之比',
  );
  expect(ranked).toMatchObject({ own: '0.98:1', city: null, rank: '2/2' });
  expect(ranked?.reason?.replace(/^.+：/u, '').split('、')).toHaveLength(8);
});

test('a chart of which nothing is there says why, and the build goes on', () => {
  const scope = notebookScope(data, 'zh', { place: chengzhong });
  expect(scope.trend('fitness-excellent-good-rate')).toMatch(
    /^“学生体质健康优良率”没有可画的数值：.+。$/u,
  );
  expect(scope.cohort(2025)).toMatch(/没有可画的数值/u);
  expect(scope.spendingGrowth()).toMatch(/没有可画的数值/u);
});

test('a report of a year knows neither values nor events after it', async () => {
  const scope = notebookScope(data, 'zh', { year: '2023' });
  expect([scope.year, scope.value(stations, 2023)]).toEqual([2023, '55个']);
  expect(await refusalOf(() => scope.value(stations, 2024))).toEqual(
    cliMessages.noValue(stations, 2024, 'default'),
  );
  expect(scope.standing('finance-guarantee-mechanism')).toBe('not-met');
  expect(rowsOf(scope.events('节点')).map(({ date }) => date)).toEqual(['2023-05-04']);
  const later = notebookScope(data, 'zh', { year: '2024' });
  expect(later.standing('finance-guarantee-mechanism')).toBe('met');
  expect(rowsOf(later.events('节点')).map(({ date }) => date)).toEqual(['2024-06-07']);
  expect(notebookScope(data, 'zh', { year: '2022' }).events('节点')).toBe('“节点”没有可列的内容。');
});

test('the changes of a year stand beside the year before, from the second year of the plan on', () => {
  const changes = (year: string) =>
    rowOf(
      notebookScope(data, 'zh', { year }).changes('变动', 'coeducation'),
      'clause',
      nameOf(stations),
    );
  expect(changes('2023')).toEqual({
    ...{ clause: nameOf(stations), first: null, last: '55个', change: null, before: null },
    now: '无数据',
  });
  expect(changes('2024')).toMatchObject({
    ...{ first: '55个', last: '110个', change: '升', before: '无数据' },
  });
});

test('a year that the data do not reach, and a place that is none, are refused', async () => {
  expect(await refusalOf(() => notebookScope(data, 'zh', { year: '2030' }))).toEqual(
    cliMessages.pageYearOutside('2030', 2021, 2025),
  );
  const { en } = await refusalOf(() => notebookScope(data, 'zh', { place: '450299' }));
  expect(en).toContain('450299');
  const clause = await refusalOf(() => notebookScope(data, 'zh').standing('coed-station'));
  expect(clause.en).toContain('The plan has no clause "coed-station"');
  expect(clause.en).toContain('coed-community-stations');
});

test('facts hold of numbers that fit together, and of no others', () => {
  const right = notebookScope(data, 'zh');
  expect([right.addsUp(stations), right.withinParts(salary)]).toEqual([true, true]);
  expect(right.everyYear([stations], (all) => all === 55 || all === 110)).toBe(true);
  expect(right.everyYear([stations], (all) => all < 100)).toBe(false);
  // A year without one of the values says nothing.
  expect(right.everyYear([stations, salary], () => false)).toBe(true);
  const values = data.result.values.map((value) =>
    value.indicator.id === stations && value.place === chengzhong && value.value
      ? { ...value, value: value.value.add(1) }
      : value,
  );
  const at: NotebookData['result']['at'] = (indicator, place, year, variant = 'default') =>
    values.find(
      (value) =>
        value.indicator === indicator &&
        value.place === place &&
        value.year === year &&
        value.variant.id === variant,
    );
  expect(notebookScope({ ...data, result: { values, at } }, 'zh').addsUp(stations)).toBe(false);
});
