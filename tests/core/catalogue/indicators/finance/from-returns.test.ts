import {
  budgetEducationPerStudent,
  budgetEducationPerStudentGrowth,
  finance,
  fiscalEducationGdpShare,
  generalBudgetEducationGrowth,
  higherBudgetPerStudentGrowth,
  juniorBudgetPerStudentGrowth,
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  printValue,
  seniorBudgetPerStudentGrowth,
  vocationalBudgetPerStudentGrowth,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { financeRow } from '../../finance-row.ts';
import { computeReturned } from '../../returned.ts';

const growths = [
  ['all', budgetEducationPerStudentGrowth],
  ['kindergarten', kindergartenBudgetPerStudentGrowth],
  ['primary', primaryBudgetPerStudentGrowth],
  ['junior', juniorBudgetPerStudentGrowth],
  ['senior', seniorBudgetPerStudentGrowth],
  ['vocational', vocationalBudgetPerStudentGrowth],
  ['higher', higherBudgetPerStudentGrowth],
] as const;

const spent = (amount: string, details = {}) =>
  financeRow('general-budget-education', amount, details);
const taught = (count: string, details = {}) => financeRow('students-average', count, details);

test('the total can fall in name and grow on a comparable basis', async () => {
  const rows = [
    spent('1000.00', { year: 2023 }),
    spent('990.00', { comparablePrevious: '900.00' }),
  ];
  const at = await computeReturned(finance, rows, generalBudgetEducationGrowth, 2024);
  expect(printValue(at())).toBe('-1.00');
  expect(printValue(at('comparable'))).toBe('10.00');
});

test('without a restated year before there is no comparable growth, and no year is taken for it', async () => {
  const rows = [spent('1000.00', { year: 2023 }), spent('990.00')];
  const at = await computeReturned(finance, rows, generalBudgetEducationGrowth, 2024);
  expect(at('comparable').missing?.code).toBe('missing-input');
  expect(at('comparable').missing?.sentence.zh).toContain('上年一般公共预算教育经费（同口径调整）');
});

test.each(['kindergarten', 'primary', 'junior', 'senior', 'vocational', 'higher'])(
  'the total of one level, %s, is a pair of readings, and other levels do not count',
  async (level) => {
    const rows = [
      spent('1000.00', { year: 2023 }),
      spent('900.00', { comparablePrevious: '800.00' }),
      spent('100.00', { level, year: 2023 }),
      spent('110.00', { level, comparablePrevious: '120.00' }),
    ];
    const at = await computeReturned(finance, rows, generalBudgetEducationGrowth, 2024);
    const values = [at(), at('comparable'), at(level), at(`${level}-comparable`)].map(printValue);
    expect(values).toEqual(['-10.00', '12.50', '10.00', '-8.33']);
  },
);

test('a budget that is not returned has no growth, though its place returns other figures', async () => {
  const rows = [spent('1000.00', { year: 2023 }), financeRow('gdp', '5000.00')];
  const at = await computeReturned(finance, rows, generalBudgetEducationGrowth, 2024);
  expect(at().missing?.sentence.zh).toBe('缺少“一般公共预算教育经费”（2024年）');
});

test.each(growths)(
  'per student, %s: expenditure ÷ students of its own level, in name and comparable',
  async (level, growth) => {
    const other = level === 'primary' ? 'junior' : 'primary';
    const rows = [
      spent('1000.00', { level, year: 2023 }),
      taught('100.00', { level, year: 2023 }),
      spent('1200.00', { level, comparablePrevious: '1050.00' }),
      taught('125.00', { level, comparablePrevious: '105.00' }),
      spent('7.00', { level: other, comparablePrevious: '3.00' }),
      taught('5.00', { level: other, comparablePrevious: '2.00' }),
    ];
    const at = await computeReturned(finance, rows, growth, 2024);
    // 9.6 yuan beside 10, both years.
    expect(printValue(at('accounts'))).toBe('-4.00');
    expect(printValue(at('accounts-comparable'))).toBe('-4.00');
  },
);

test('per student, a comparable basis of expenditure and of students can turn the sign', async () => {
  const rows = [
    spent('1000.00', { year: 2023 }),
    taught('100.00', { year: 2023 }),
    spent('990.00', { comparablePrevious: '900.00' }),
    taught('100.00', { comparablePrevious: '100.00' }),
  ];
  const at = await computeReturned(finance, rows, budgetEducationPerStudentGrowth, 2024);
  expect(printValue(at('accounts'))).toBe('-1.00');
  expect(printValue(at('accounts-comparable'))).toBe('10.00');
  expect(at('comparable').value).toBeNull();
});

test('each level is a reading of the amount per student', async () => {
  const levels = growths.map(([level]) => level);
  const rows = levels.flatMap((level, position) => [
    spent(`${(position + 1) * 1000}.00`, { level }),
    taught('10.00', { level }),
  ]);
  const at = await computeReturned(finance, rows, budgetEducationPerStudent, 2024);
  expect(levels.map((level) => printValue(at(level === 'all' ? undefined : level)))).toEqual([
    '100.00',
    '200.00',
    '300.00',
    '400.00',
    '500.00',
    '600.00',
    '700.00',
  ]);
});

test('each vintage of GDP is a reading, and one that is not returned is missing', async () => {
  const rows = [
    financeRow('fiscal-education-funds', '40.00'),
    financeRow('gdp', '1000.00', { vintage: 'preliminary' }),
    financeRow('gdp', '1250.00'),
  ];
  const at = await computeReturned(finance, rows, fiscalEducationGdpShare, 2024);
  expect(printValue(at())).toBe('4.00');
  expect(printValue(at('gdp-final'))).toBe('3.20');
  expect(at('gdp-announcement').missing?.sentence.zh).toBe(
    '缺少“国内生产总值（经费公告所用）”（2024年）',
  );
  const announced = [...rows, financeRow('gdp', '800.00', { vintage: 'announcement' })];
  const withAll = await computeReturned(finance, announced, fiscalEducationGdpShare, 2024);
  expect(printValue(withAll('gdp-announcement'))).toBe('5.00');
});
