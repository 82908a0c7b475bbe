import {
  assessPlan,
  type ClauseAssessment,
  type ClauseStatus,
  clauseStatuses,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import {
  type StatusBoard,
  statusBoard,
  statusBoardChart,
  statusBoardTable,
} from '../../../packages/reports/src/charts/status-board.ts';
import { statusLayers } from '../../../packages/reports/src/charts/status-marks.ts';
import { layersOf, plan, resultOf, rounded, share, textsOf, value } from './chart-cases.ts';

const assess = (of2024: string) =>
  assessPlan(plan, {
    result: resultOf([value(share, 2022, '0.9'), value(share, 2024, of2024)]),
    milestones: [],
  });
const board: StatusBoard = {
  title: '各条款',
  plan,
  years: [
    { year: 2023, assessments: assess('0.9') },
    { year: 2024, assessments: assess('0.95') },
  ],
  language: 'zh',
};
const withStatus = (statuses: readonly ClauseStatus[], simulated = false): ClauseAssessment[] =>
  assess('0.95').map((one, index) => ({
    ...one,
    status: statuses[index] ?? one.status,
    simulated,
  }));

test('the specification of a status board is as reviewed, at both widths', async () => {
  await expect(rounded(statusBoardChart(board))).toMatchFileSnapshot('status-board.spec.json');
  await expect(rounded(statusBoardChart(board, 340))).toMatchFileSnapshot(
    'status-board-narrow.spec.json',
  );
});

test("the table has every clause in the plan's order and how it stood each year", () => {
  const { columns, rows } = statusBoardTable(board);
  expect(columns.map(({ label }) => label)).toEqual(['条款', '主题', '2023', '2024']);
  expect(rows[0]).toEqual({
    clause: '占比',
    theme: '甲',
    y2023: '按现有速度达不到',
    y2024: '已达到',
  });
  expect(rows.map(({ clause }) => clause)).toEqual([
    '占比',
    '生师比',
    '培训',
    '拖欠',
    '改口径',
    '文字',
  ]);
});

test('a sentence counts the clauses of each year', () => {
  expect(statusBoard(board).description).toBe(
    '方格图：各条款，每条一格。2023年共6条：按现有速度达不到1条，无数据4条，无法评估1条；2024年共6条：已达到1条，无数据4条，无法评估1条。',
  );
  expect(statusBoard({ ...board, language: 'en' }).description).toContain(
    '2024, of 6: 1 met, 4 no data, 1 not assessable.',
  );
});

test('a clause stands under itself in every year, themes in the order of the plan', () => {
  const spec = statusBoardChart(board);
  const tiles = layersOf(spec, 'rect').flatMap(({ data }) => data.values);
  const at = (clause: string) => tiles.filter((tile) => tile.clause === clause).map(({ x }) => x);
  for (const { id } of plan.clauses) {
    expect(at(id)).toHaveLength(2);
    expect(new Set(at(id)).size).toBe(1);
  }
  const texts = textsOf(spec);
  expect(texts.indexOf('甲')).toBeLessThan(texts.indexOf('乙'));
  expect(texts.filter((text) => text === '2024')).toHaveLength(2);
});

test('no two statuses look alike even without colour', () => {
  const looks = clauseStatuses.map((status) => {
    const layers = statusLayers([{ x: 0, y: 0, status }]);
    const bare = JSON.stringify(layers, (key, one) =>
      key === 'data' || key === 'encoding' ? undefined : one,
    );
    const isFilled = !bare.includes('"fill":"#ffffff","stroke"');
    return `${isFilled} ${/"shape":"([^"]*)"/u.exec(bare)?.[1] ?? 'none'}`;
  });
  expect(new Set(looks).size).toBe(clauseStatuses.length);
});

test('the legend names the statuses that occur and no other', () => {
  const texts = textsOf(statusBoardChart(board));
  expect(texts).toContain('已达到');
  expect(texts).not.toContain('未达到');
});

test('where some answers are simulated their squares have a dot, and the head says so', () => {
  const [first, ...others] = withStatus(['met', 'not-met', 'met', 'met', 'met', 'not-assessable']);
  if (!first) throw new Error('a plan has clauses');
  const some = {
    ...board,
    years: [{ year: 2025, assessments: [{ ...first, simulated: true }, ...others] }],
  };
  const spec = statusBoardChart(some);
  const dots = layersOf(spec, 'point').filter(({ mark }) => mark.shape === 'circle');
  expect(dots.flatMap(({ data }) => data.values)).toHaveLength(1);
  expect(textsOf(spec)).toContain('带圆点的方格依据模拟数据');
  expect(statusBoard(some).simulated).toBe('part');
  expect(statusBoardTable(some).rows[0]?.y2025).toBe('已达到（模拟数据）');
});

test('where every answer is simulated the head says so once, clauses without an answer aside', () => {
  const all = withStatus(['met', 'met', 'met', 'met', 'met', 'not-assessable'], true).map((one) =>
    one.status === 'not-assessable' ? { ...one, simulated: false } : one,
  );
  const made = { ...board, years: [{ year: 2025, assessments: all }] };
  const spec = statusBoardChart(made);
  expect(layersOf(spec, 'point').filter(({ mark }) => mark.shape === 'circle')).toEqual([]);
  expect(textsOf(spec)).toContain('模拟数据');
  expect(statusBoard(made)).toMatchObject({ simulated: 'all' });
  expect(statusBoard(made).description).toMatch(/（模拟数据）$/u);
});

test('a clause that was not assessed in a year has no square there and null in the table', () => {
  const years = [{ year: 2024, assessments: assess('0.95').slice(1) }, ...board.years.slice(0, 1)];
  const tiles = layersOf(statusBoardChart({ ...board, years }), 'rect').flatMap(
    ({ data }) => data.values,
  );
  expect(tiles.filter(({ clause }) => clause === 'c1').map(({ year }) => year)).toEqual([2023]);
  expect(statusBoardTable({ ...board, years }).rows[0]?.y2024).toBeNull();
});

test('no assessment, one of another plan, a clause or a year twice are refused', () => {
  const [first] = assess('0.95');
  if (!first) throw new Error('a plan has clauses');
  const years = (assessments: readonly ClauseAssessment[]) => [{ year: 2024, assessments }];
  expect(() => statusBoard({ ...board, years: [] })).toThrow(
    notebookMessages.nothingToDraw('各条款').zh,
  );
  expect(() => statusBoard({ ...board, years: years([first, first]) })).toThrow(
    notebookMessages.drawnTwice('各条款', 'c1').zh,
  );
  expect(() => statusBoard({ ...board, years: [...board.years, ...board.years] })).toThrow(
    notebookMessages.drawnTwice('各条款', '2023').zh,
  );
  const stranger = { ...first, clause: { ...first.clause, id: 'other' } };
  expect(() => statusBoard({ ...board, years: years([stranger]) })).toThrow(
    notebookMessages.notOfPlan('各条款', 'other').zh,
  );
});

test('a status board is drawn to the same bytes, and without a warning', async () => {
  const { spec, narrowSpec } = statusBoard(board);
  for (const one of [spec, narrowSpec]) {
    if (!one) throw new Error('a chart has both widths');
    expect(await drawChart(one)).toBe(await drawChart(one));
  }
});
