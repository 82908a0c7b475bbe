import {
  finance,
  fiscalEducationFunds,
  fiscalEducationFundsFlash,
  fromRows,
  gdpAnnounced,
  gdpFinal,
  gdpPreliminary,
  generalBudgetEducation,
  generalBudgetEducationRestated,
  generalBudgetTotal,
  type Measure,
  studentsAverage,
} from '@eduplan/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  budgetEducationByLevel,
  budgetEducationRestatedByLevel,
  educationIncrement,
  incrementTeachersFacilities,
  studentsByLevel,
  studentsRestatedByLevel,
} from '../../../../packages/core/src/catalogue/measures/accounts-by-level.ts';
import { withStore } from '../../with-store.ts';
import { financeRow } from '../finance-row.ts';

const levels = [
  'all',
  'kindergarten',
  'primary',
  'junior',
  'senior',
  'vocational',
  'higher',
] as const;
const vintages = ['preliminary', 'final', 'announcement'];
const items = [
  'general-budget-education',
  'general-budget-total',
  'fiscal-education-funds',
  'gdp',
  'students-average',
  'increment',
  'increment-teachers-facilities',
];

/** Each measure with the item, level, vintage and column that it must be taken from. */
const taken: readonly (readonly [
  Measure,
  string,
  string,
  string,
  'amount' | 'comparablePrevious',
])[] = [
  [fiscalEducationFunds, 'fiscal-education-funds', 'all', 'final', 'amount'],
  [fiscalEducationFundsFlash, 'fiscal-education-funds', 'all', 'preliminary', 'amount'],
  [gdpPreliminary, 'gdp', 'all', 'preliminary', 'amount'],
  [gdpFinal, 'gdp', 'all', 'final', 'amount'],
  [gdpAnnounced, 'gdp', 'all', 'announcement', 'amount'],
  [generalBudgetEducation, 'general-budget-education', 'all', 'final', 'amount'],
  [
    generalBudgetEducationRestated,
    'general-budget-education',
    'all',
    'final',
    'comparablePrevious',
  ],
  [generalBudgetTotal, 'general-budget-total', 'all', 'final', 'amount'],
  [studentsAverage, 'students-average', 'all', 'final', 'amount'],
  [educationIncrement, 'increment', 'all', 'final', 'amount'],
  [incrementTeachersFacilities, 'increment-teachers-facilities', 'all', 'final', 'amount'],
  ...levels.flatMap((level) => [
    [budgetEducationByLevel[level], 'general-budget-education', level, 'final', 'amount'] as const,
    [
      budgetEducationRestatedByLevel[level],
      'general-budget-education',
      level,
      'final',
      'comparablePrevious',
    ] as const,
    [studentsByLevel[level], 'students-average', level, 'final', 'amount'] as const,
    [
      studentsRestatedByLevel[level],
      'students-average',
      level,
      'final',
      'comparablePrevious',
    ] as const,
  ]),
];

const everyRow = items.flatMap((item) =>
  levels.flatMap((level) => vintages.map((vintage) => ({ item, level, vintage }))),
);
const amount = fc.nat({ max: 1_000_000 }).map((yuan) => `${yuan}.25`);
const table = fc.tuple(
  ...everyRow.map(({ item, ...which }) =>
    fc.option(
      fc
        .tuple(amount, fc.option(amount))
        .map(([value, comparablePrevious]) =>
          financeRow(item, value, { ...which, comparablePrevious }),
        ),
      { freq: 3 },
    ),
  ),
);

test('each figure is taken from its own row; a row or a cell that is not there is no zero', async () => {
  const agrees = fc.asyncProperty(table, (cells) =>
    withStore(async (store) => {
      const rows: Readonly<Record<string, unknown>>[] = cells.flatMap((cell) => cell ?? []);
      if (rows.length === 0) return;
      await store.load(finance, fromRows(rows), { source: 'test', received: '2025-01-01' });
      const measures = [...new Set(taken.map(([measure]) => measure))];
      const found = await store.gather({ measures });
      for (const [measure, item, level, vintage, column] of taken) {
        const own = rows.find(
          (row) => row.item === item && row.level === level && row.vintage === vintage,
        );
        const cell = own?.[column] ?? null;
        const value = found.find((candidate) => candidate.measure === measure)?.value ?? null;
        expect(value?.toString() ?? null, measure.id).toBe(cell);
      }
    }),
  );
  await fc.assert(agrees, { seed: 2024, numRuns: 10 });
});
