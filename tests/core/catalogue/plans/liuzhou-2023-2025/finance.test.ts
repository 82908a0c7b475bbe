import {
  assessPlan,
  budgetEducationPerStudentGrowth,
  compute,
  definePlan,
  finance,
  fromRows,
  generalBudgetEducationGrowth,
  liuzhouPlan,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { financeClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/finance.ts';
import { register } from '../../../model/places.ts';
import { withStore } from '../../../with-store.ts';
import { financeRow } from '../../finance-row.ts';
import { place } from '../../returned.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('finance', financeClauses);

/** Yearly budgets and students of one place, from 2022 on. */
interface Accounts {
  readonly budgets: readonly string[];
  readonly students: readonly string[];
}

const steady: Accounts = {
  budgets: ['100.00', '100.00', '110.00', '120.00'],
  students: ['10.00', '10.00', '11.00', '11.00'],
};
const districts = ['450202', '450203'] as const;

/** The rows of a place's accounts, each year restated as the year before was. */
function rowsOf(of: string, { budgets, students }: Accounts) {
  const restated = (amounts: readonly string[], position: number) => amounts[position - 1] ?? null;
  const rows = [
    ['general-budget-education', budgets],
    ['students-average', students],
  ] as const;
  return rows.flatMap(([item, amounts]) =>
    amounts.map((amount, position) =>
      financeRow(item, amount, {
        place: of,
        year: 2022 + position,
        comparablePrevious: restated(amounts, position),
      }),
    ),
  );
}

/** Assess the plan's finance clauses on the accounts of the city, and of its districts. */
async function assessed(city: Accounts, of: readonly Accounts[] = [steady, steady]) {
  return withStore(async (store) => {
    const table = [
      ...rowsOf(place, city),
      ...districts.flatMap((district, index) => rowsOf(district, of[index] ?? steady)),
    ];
    await store.load(finance, fromRows(table), { source: 'test', received: '2026-01-01' });
    const result = await compute(store, {
      indicators: [generalBudgetEducationGrowth, budgetEducationPerStudentGrowth],
      places: [place, ...districts],
    });
    const plan = definePlan({ ...liuzhouPlan, clauses: financeClauses });
    const found = assessPlan(plan, { result, milestones: [], register });
    return Object.fromEntries(
      found.slice(0, 3).map(({ clause, status, reason }) => [clause.id, { status, reason }]),
    );
  });
}

const [total, perStudent, both] = [
  'finance-budget-education-expenditure-nondecreasing',
  'finance-budget-education-per-student-nondecreasing',
  'finance-two-nondecreasing',
] as const;

test('a budget that keeps up with its students keeps both, and equal years pass', async () => {
  const found = await assessed(steady);
  expect([total, perStudent, both].map((id) => found[id]?.status)).toEqual(['met', 'met', 'met']);
});

test('a district whose budget falls breaks it for the city, and is named', async () => {
  const falling = { ...steady, budgets: ['100.00', '100.00', '99.00', '120.00'] };
  const found = await assessed(steady, [steady, falling]);
  for (const id of [total, perStudent])
    expect(found[id]).toMatchObject({
      status: 'not-met',
      reason: { zh: '未满足的县（区）：丙区' },
    });
  expect(found[both]?.status).toBe('not-met');
});

test('a district that reports nothing leaves it open, and is named', async () => {
  const found = await assessed(steady, [{ budgets: [], students: [] }, steady]);
  expect(found[total]).toMatchObject({
    status: 'no-data',
    reason: { zh: '缺少数值的县（区）：乙区' },
  });
});

test('a budget that rises more slowly than its students fails per student alone, and is named', async () => {
  const found = await assessed({ ...steady, budgets: ['100.00', '110.00', '111.00', '130.00'] });
  expect(found[total]?.status).toBe('met');
  expect(found[perStudent]?.status).toBe('not-met');
  expect(found[perStudent]?.reason?.zh).toContain('2024');
  expect(found[both]?.status).toBe('not-met');
  expect(found[both]?.reason?.zh).toContain('按在校学生人数平均的一般公共预算教育支出逐年只增不减');
  expect(found[both]?.reason?.zh).not.toMatch(/[：、]一般公共预算教育支出逐年/);
});

test('without students the composite is no more than without data', async () => {
  const found = await assessed({ ...steady, students: [] });
  expect(found[total]?.status).toBe('met');
  expect(found[perStudent]?.status).toBe('no-data');
  expect(found[both]?.status).toBe('no-data');
});

test('both are growths on a comparable basis', () => {
  expect(financeClauses[0]).toMatchObject({ of: 'growth', variant: 'comparable' });
  expect(financeClauses[1]).toMatchObject({ of: 'growth', variant: 'accounts-comparable' });
});
