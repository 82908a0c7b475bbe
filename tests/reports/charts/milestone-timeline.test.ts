import { assessPlan, liuzhouPlan, type MilestoneRecord } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { datedSpan } from '../../../packages/reports/src/charts/dated-span.ts';
import { milestoneTimeline } from '../../../packages/reports/src/charts/milestone-timeline.ts';
import { places } from '../tables/figures.ts';
import { layersOf, specText, staysInside, textsIn } from './drawn.ts';

const clauses = liuzhouPlan.clauses.filter((clause) => clause.kind === 'milestone').slice(0, 4);
const [first, second, third, fourth] = clauses;
const plan = { ...liuzhouPlan, clauses };
const none = { values: [], at: () => undefined };

type Told = Pick<MilestoneRecord, 'stage' | 'date' | 'simulated'>;

/** The first clauses of the plan that ask for events, with the records told of each. */
function timeline(told: readonly (Told | null)[], language: 'zh' | 'en' = 'zh') {
  const milestones = told.flatMap((record, index): MilestoneRecord[] => {
    const clause = clauses[index];
    return record && clause
      ? [{ place: plan.place, milestone: clause.event, document: `文件${index + 1}`, ...record }]
      : [];
  });
  const assessments = assessPlan(plan, { result: none, milestones, register: places });
  return milestoneTimeline({ assessments, places, language });
}

const usual = [
  { stage: 'opened', date: '2024-07-01' },
  { stage: 'approved', date: '2023' },
  { stage: 'prepared', date: '2022-01-01' },
  null,
] as const;

test('the specification of a timeline is as reviewed', async () => {
  await expect(specText(timeline(usual))).toMatchFileSnapshot('milestone-timeline.spec.json');
});

test('the table has every event that the plan asks for, with what was reached and when', () => {
  const { rows } = timeline(usual).table;
  expect(rows.map(({ event, stage, date, status }) => [event, stage, date, status])).toEqual([
    [first?.name.zh, '揭牌启用', '2024-07-01', '已达到'],
    [second?.name.zh, '批准', '2023', '已达到'],
    [third?.name.zh, '筹备', '2022-01-01', '未达到'],
    [fourth?.name.zh, null, null, '无数据'],
  ]);
  expect(rows[0]?.due).toBe('批准，2025年');
});

test('a day is a point, a year alone a bar over the whole of it, what is not met a cross', () => {
  const block = timeline(usual);
  const [bar] = layersOf(block, 'rect').flatMap(({ data }) => data?.values ?? []);
  const years = layersOf(block, 'rule')[0]?.data?.values.map(({ x = 0 }) => x) ?? [];
  const [from2022 = 0, from2023 = 0] = [...new Set(years)].sort((a, b) => a - b);
  expect(bar).toMatchObject({ x: from2023 });
  expect((bar?.x2 ?? 0) - from2023).toBeCloseTo(from2023 - from2022, 6);
  const shapes = layersOf(block, 'point').map(({ mark, data }) => [
    String(mark?.shape).startsWith('M') ? 'cross' : mark?.shape,
    data?.values.length,
  ]);
  expect(shapes).toEqual([
    ['circle', 1],
    ['cross', 1],
  ]);
  expect(staysInside(block)).toBe(true);
});

test('events without a record are listed, and each stage is printed with its date', async () => {
  for (const width of ['wide', 'phone'] as const) {
    const texts = (await textsIn(timeline(usual), width)).join('');
    expect(texts).toContain('尚无记录（1项）');
    expect(texts).toContain(fourth?.name.zh.slice(0, 6));
    expect(texts).toContain('揭牌启用 2024-07-01');
    expect(texts).toContain('筹备（应批准）');
    expect(texts).toContain('2025年末到期');
  }
  expect((await textsIn(timeline([usual[0], usual[1], usual[2], usual[0]]))).join()).not.toContain(
    '尚无记录',
  );
});

test('an event after its year stands behind the line of that year', () => {
  const block = timeline([{ stage: 'approved', date: '2026-02-01' }]);
  const dues = layersOf(block, 'rule').filter(({ mark }) => mark?.strokeWidth === 1.5);
  const due = dues[0]?.data?.values[0]?.x ?? Number.NaN;
  const point = layersOf(block, 'point')[0]?.data?.values[0]?.x ?? Number.NaN;
  expect(point).toBeGreaterThan(due);
  expect(block.table.rows[0]).toMatchObject({ stage: '批准', status: '未达到' });
});

test('a sentence counts the events and names those without a record', () => {
  expect(timeline(usual).description).toBe(
    `时间线：柳州市方案节点事件的进展，共4项，已达到2项，有记录而未达到1项，尚无记录1项：${fourth?.name.zh}。`,
  );
  expect(timeline(usual, 'en').description).toContain(
    'Of 4 events 2 met their clause, 1 are recorded and did not, and 1 have no record',
  );
});

test('no record at all, and a day that no calendar has, are refused', () => {
  expect(() => timeline([])).toThrow(notebookMessages.nothingToDraw('柳州市方案节点事件的进展').zh);
  expect(() => timeline([{ stage: 'approved', date: '2023-02-30' }])).toThrow(
    notebookMessages.invalidDate(first?.name.zh ?? '', '2023-02-30').zh,
  );
});

test('a date is a span of years; leap years have their day', () => {
  expect(datedSpan('2024')).toEqual([2024, 2025]);
  expect(datedSpan('2024-02-29')?.[0]).toBeCloseTo(2024 + 59 / 366, 12);
  expect(datedSpan('2023-12-31')?.[1]).toBe(2024);
  for (const wrong of ['2023-02-29', '2023-13-01', '2023-1-1', '23', ''])
    expect(datedSpan(wrong)).toBeNull();
});

test('simulated events say so, and among others which they are', async () => {
  const all = timeline(usual.map((told) => told && { ...told, simulated: true }).slice(0, 3));
  expect(all.simulated).toBeDefined();
  const part = timeline([{ ...usual[0], simulated: true }, usual[1]]);
  expect(part.simulated).toBe('part');
  expect(part.table.rows[0]?.status).toBe('已达到（模拟数据）');
  const squares = layersOf(part, 'point').filter(({ mark }) => mark?.shape === 'square');
  expect(squares.flatMap(({ data }) => data?.values ?? [])).toHaveLength(1);
  expect((await textsIn(part)).join()).toContain('方点为模拟数据');
});
