import { expect, test } from 'vitest';
import { communityClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/community.ts';
import type { Clause } from '../../../../../packages/core/src/model/define-clause.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('community', communityClauses);

const clauses: readonly Clause[] = communityClauses;

const find = (id: string) => clauses.find((clause) => clause.id === id);

test('more than 60 % is strict, and the other shares may be just reached', () => {
  expect(find('community-junior-coverage')).toMatchObject({ comparator: '>', printed: '60' });
  expect(find('community-senior-coverage')).toMatchObject({ comparator: '>=', printed: '100' });
});

test('coverage and the reform must rise every year, and an equal year does not do', () => {
  for (const id of ['community-coverage-expansion', 'community-city-recruit-county-use'])
    expect(find(id)).toMatchObject({ kind: 'trend', direction: 'increasing', of: 'level' });
});
