import { expect, test } from 'vitest';
import { digitalClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/digital.ts';
import type { Clause } from '../../../../../packages/core/src/model/define-clause.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('digital', digitalClauses);

const clauses: readonly Clause[] = digitalClauses;

const find = (id: string) => clauses.find((clause) => clause.id === id);

test('more than two million is strict, and the lesser platform is held against 100 %', () => {
  expect(find('digital-data-records')).toMatchObject({ comparator: '>', printed: '2000000' });
  expect(find('digital-teacher-account-rate')).toMatchObject({ variant: 'default' });
});
