import { expect, test } from 'vitest';
import { seniorClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/senior.ts';
import { holdAgainstList } from './held-against-list.ts';

const find = (id: string) => seniorClauses.find((clause) => clause.id === id);

test('"一批" is no number: recorded, not judged', () => {
  expect(find('senior-affiliated-junior-schools')).toMatchObject({ kind: 'record', tier: 'C' });
});

test('any star counts for the share of rated schools, which is a stretch', () => {
  expect(find('senior-star-school-share')).toMatchObject({ variant: 'default', force: 'strive' });
});

holdAgainstList('senior', seniorClauses, {
  kinds: { 'senior-affiliated-junior-schools': 'record' },
});
