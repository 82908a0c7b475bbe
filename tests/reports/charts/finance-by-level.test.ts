import {
  type ComputeResult,
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  seniorBudgetPerStudentGrowth,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { beforeAll, expect, test } from 'vitest';
import {
  type FinanceByLevel,
  financeByLevel,
} from '../../../packages/reports/src/charts/finance-by-level.ts';
import { computeFrom, figure, places } from '../tables/figures.ts';
import { layersOf, specText, staysInside, textsIn } from './drawn.ts';

const indicators = [
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  seniorBudgetPerStudentGrowth,
];
let result: ComputeResult;
beforeAll(async () => {
  const spent = (level: string, year: number, value: string) =>
    figure(`in-budget-per-student-${level}`, year, value);
  const restated = (level: string, year: number, value: string) =>
    figure(`budget-per-student-${level}-comparable-previous`, year, value);
  // Kindergartens: 10000, 10500, 10290; restated 10000 and 10000. Primary: 8000, 8000, none restated.
  const rows = [
    spent('kindergarten', 2020, '10000'),
    spent('kindergarten', 2021, '10500'),
    spent('kindergarten', 2022, '10290'),
    restated('kindergarten', 2021, '10000'),
    restated('kindergarten', 2022, '10000'),
    spent('primary', 2020, '8000'),
    spent('primary', 2021, '8000'),
  ];
  result = await computeFrom(rows, indicators, [2021, 2022]);
});

const asked = (changed: Partial<FinanceByLevel> = {}): FinanceByLevel => ({
  result,
  indicators,
  place: '100000',
  years: [2021, 2022],
  places,
  language: 'zh',
  ...changed,
});

test('the specification of growth by level is as reviewed', async () => {
  await expect(specText(financeByLevel(asked()))).toMatchFileSnapshot('finance-by-level.spec.json');
});

test('the table has nominal beside comparable, the missing as null, a level without any in one row', () => {
  const { rows } = financeByLevel(asked()).table;
  expect(
    rows.map(({ level, year, nominal, comparable }) => [level, year, nominal, comparable]),
  ).toEqual([
    ['幼儿园', '2021', '5.00%', '5.00%'],
    ['幼儿园', '2022', '-2.00%', '2.90%'],
    ['普通小学', '2021', '0.00%', null],
    ['普通小学', '2022', null, null],
    ['普通高中', '2021–2022', null, null],
  ]);
  expect(rows[2]?.reason).toContain('2021');
});

test('a sentence names what fell and where the two readings have opposite signs', () => {
  const two = asked({ indicators: indicators.slice(0, 1) });
  expect(financeByLevel(two).description).toBe(
    '点图：中国生均一般公共预算教育经费比上年增长，按学段，2021至2022年，名义与同口径并列，零线加粗。低于零的有幼儿园2022年（名义）。名义与同口径正负相反的有幼儿园2022年。',
  );
  expect(financeByLevel({ ...two, language: 'en' }).description).toContain(
    'Below zero: Kindergarten 2022 (nominal). Nominal and comparable have opposite signs: Kindergarten 2022.',
  );
});

test('every number and every dash is printed, at either width, and nothing leaves the chart', async () => {
  const block = financeByLevel(asked());
  for (const width of ['wide', 'phone'] as const) {
    const texts = await textsIn(block, width);
    expect(texts.filter((text) => text === '5.00%')).toHaveLength(2);
    expect(texts.filter((text) => text === '—')).toHaveLength(5);
    expect(texts).toEqual(expect.arrayContaining(['-2.00%', '2.90%', '0.00%', '名义', '同口径']));
  }
  expect(staysInside(block)).toBe(true);
});

test('the line at zero is strong, and values stand on the side of it that they are on', () => {
  const block = financeByLevel(asked());
  const [zero] = layersOf(block, 'rule').filter(({ mark }) => mark?.strokeWidth === 2);
  const at = zero?.data?.values[0]?.x ?? Number.NaN;
  const triangles = layersOf(block, 'point').filter(
    ({ mark, data }) => mark?.shape === 'triangle-up' && (data?.values.length ?? 0) > 1,
  );
  const sides = triangles.flatMap(({ data }) =>
    (data?.values ?? []).map(({ x = 0 }) => Math.sign(x - at)),
  );
  expect(sides).toEqual([1, -1, 0]);
});

test('levels of which none has a value are refused', () => {
  expect(() => financeByLevel(asked({ indicators: [seniorBudgetPerStudentGrowth] }))).toThrow(
    notebookMessages.nothingToDraw('中国生均一般公共预算教育经费比上年增长，按学段').zh,
  );
});

test('a simulated value among others has a square and is told in the table', async () => {
  const at: typeof result.at = (...cell) => {
    const value = result.at(...cell);
    return value && { ...value, simulated: value.year === 2022 };
  };
  const block = financeByLevel(asked({ result: { ...result, at } }));
  expect(block.simulated).toBe('part');
  expect(block.table.rows[1]).toMatchObject({ nominal: '-2.00%（模拟数据）' });
  expect(block.table.rows[0]).toMatchObject({ nominal: '5.00%' });
  const squares = layersOf(block, 'point').filter(({ mark }) => mark?.shape === 'square');
  expect(squares.flatMap(({ data }) => data?.values ?? [])).toHaveLength(2);
  expect((await textsIn(block)).join()).toContain('方点为模拟数据');
});
