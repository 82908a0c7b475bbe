import { expect, test } from 'vitest';
import { overallClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/overall.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('overall', overallClauses, {
  kinds: { 'overall-main-indicators-leading': 'rank' },
});

test('the leading level names neither indicators nor a rank, among the cities of Guangxi', () => {
  const leading = overallClauses.find(({ id }) => id === 'overall-main-indicators-leading');
  expect(leading).toMatchObject({ kind: 'rank', indicators: [], among: 'prefecture-level-city' });
});
