import {
  assessPlan,
  compute,
  fromRows,
  indicators,
  liuzhouPlan,
  milestones,
  openStore,
  publishedFigures,
  type RowOf,
} from '@eduplan/core';
import { withSession } from '@eduplan/pipelines';
import { expect, test } from 'vitest';
import {
  milestonesFromFigures,
  planMilestones,
} from '../../../packages/pipelines/src/run/plan-milestones.ts';

type FigureRow = RowOf<typeof publishedFigures>;

const statement = (details: Partial<FigureRow> = {}): FigureRow => ({
  place: '450200',
  year: 2024,
  series: 'he-lzpu-upgrade',
  vintage: null,
  status: 'result',
  value: null,
  low: null,
  high: null,
  qualifier: null,
  printed: null,
  unit: 'yes/no',
  asPrinted: '7月8日,自治区人民政府发布通知',
  derivation: null,
  evidence: 'copy',
  document: '日报',
  link: null,
  note: null,
  ...details,
});
const stated = (details: Partial<FigureRow>) =>
  milestonesFromFigures(liuzhouPlan, [statement(details)]);
const dateOf = (asPrinted: string | null) => stated({ asPrinted })[0]?.date;

test('a statement of the register is an event at the stage that the clause names', () => {
  expect(stated({})).toEqual([
    {
      place: '450200',
      milestone: 'he-lzpu-upgrade',
      stage: 'approved',
      date: '2024-07-08',
      document: '日报',
    },
  ]);
});

test('the day is the one printed; without one, or with two, no more than the year is known', () => {
  expect(dateOf('12月28日…正式揭牌成立')).toBe('2024-12-28');
  expect(dateOf('2024年3月5日批准')).toBe('2024-03-05');
  expect(dateOf('年内批准')).toBe('2024');
  expect(dateOf(null)).toBe('2024');
  expect(dateOf('7月8日发布，9月1日挂牌')).toBe('2024');
  expect(dateOf('2023年7月8日发布')).toBe('2024');
});

test('a forecast, a memory and a series that no clause names state no event', () => {
  expect(stated({ status: 'forecast' })).toEqual([]);
  expect(stated({ evidence: 'recalled' })).toEqual([]);
  expect(stated({ series: 'eval-gov-duty-result' })).toEqual([]);
});

test('the bundled register states two events, and their clauses are met by them', async () => {
  const [found, assessed] = await withSession({}, async ({ store }) => {
    const events = await planMilestones(store, liuzhouPlan);
    const result = await compute(store, { indicators, places: ['450200'], years: [2024] });
    return [events, assessPlan(liuzhouPlan, { result, milestones: events })] as const;
  });
  expect(found.map(({ milestone, stage, date }) => [milestone, stage, date])).toEqual([
    ['he-lzpu-upgrade', 'approved', '2024-07-08'],
    ['voc-auto-consortium', 'opened', '2023-12-28'],
  ]);
  const reached = assessed.flatMap(({ clause, status, milestone }) =>
    milestone ? [[clause.id, status, milestone.document]] : [],
  );
  expect(reached).toEqual([
    ['voc-auto-consortium', 'met', '柳州职业技术学院新闻 2023-12-28'],
    ['he-lzpu-upgrade', 'met', '南国早报 2024-07-08'],
  ]);
});

test('the register of milestones counts beside it, marked where made up, and a store may lack either', async () => {
  const store = await openStore();
  expect(await planMilestones(store, liuzhouPlan)).toEqual([]);
  const row = {
    ...{ place: '450200', year: 2025, milestone: 'he-gxmet-upgrade', stage: 'prepared' },
    ...{ date: '2025-03-01', document: '市政府文件' },
  };
  const delivery = { source: 'test', received: '2026-01-01' };
  await store.load(milestones, fromRows([row]), { ...delivery, simulated: true });
  await store.load(publishedFigures, fromRows([statement()]), delivery);
  const found = await planMilestones(store, liuzhouPlan);
  store.close();
  expect(found.map(({ milestone, date, simulated }) => [milestone, date, simulated])).toEqual([
    ['he-lzpu-upgrade', '2024-07-08', false],
    ['he-gxmet-upgrade', '2025-03-01', true],
  ]);
});
