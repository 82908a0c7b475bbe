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
import { withStore } from '../../../with-store.ts';
import { financeRow } from '../../finance-row.ts';
import { place } from '../../returned.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('finance', financeClauses);

/** Assess the plan's finance clauses on yearly budgets and students, restated as the year before was. */
async function assessed(budgets: readonly string[], students: readonly string[]) {
  const restated = (amounts: readonly string[], position: number) => amounts[position - 1] ?? null;
  const rows = [
    ['general-budget-education', budgets],
    ['students-average', students],
  ] as const;
  return withStore(async (store) => {
    const table = rows.flatMap(([item, amounts]) =>
      amounts.map((amount, position) =>
        financeRow(item, amount, {
          year: 2022 + position,
          comparablePrevious: restated(amounts, position),
        }),
      ),
    );
    await store.load(finance, fromRows(table), { source: 'test', received: '2026-01-01' });
    const result = await compute(store, {
      indicators: [generalBudgetEducationGrowth, budgetEducationPerStudentGrowth],
      places: [place],
    });
    const plan = definePlan({ ...liuzhouPlan, clauses: financeClauses });
    const found = assessPlan(plan, { result, milestones: [] });
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
  const found = await assessed(
    ['100.00', '100.00', '110.00', '120.00'],
    ['10.00', '10.00', '11.00', '11.00'],
  );
  expect([total, perStudent, both].map((id) => found[id]?.status)).toEqual(['met', 'met', 'met']);
});

test('a budget that rises more slowly than its students fails per student alone, and is named', async () => {
  const found = await assessed(
    ['100.00', '110.00', '111.00', '130.00'],
    ['10.00', '10.00', '11.00', '11.00'],
  );
  expect(found[total]?.status).toBe('met');
  expect(found[perStudent]?.status).toBe('not-met');
  expect(found[perStudent]?.reason?.zh).toContain('2024');
  expect(found[both]?.status).toBe('not-met');
  expect(found[both]?.reason?.zh).toContain('按在校学生人数平均的一般公共预算教育支出逐年只增不减');
  expect(found[both]?.reason?.zh).not.toMatch(/[：、]一般公共预算教育支出逐年/);
});

test('without students the composite is no more than without data', async () => {
  const found = await assessed(['100.00', '110.00', '120.00', '130.00'], []);
  expect(found[total]?.status).toBe('met');
  expect(found[perStudent]?.status).toBe('no-data');
  expect(found[both]?.status).toBe('no-data');
});

test('both are growths on a comparable basis', () => {
  expect(financeClauses[0]).toMatchObject({ of: 'growth', variant: 'comparable' });
  expect(financeClauses[1]).toMatchObject({ of: 'growth', variant: 'accounts-comparable' });
});
