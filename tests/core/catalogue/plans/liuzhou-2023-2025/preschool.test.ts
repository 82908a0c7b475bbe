import { expect, test } from 'vitest';
import { preschoolClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/preschool.ts';
import { holdAgainstList } from './held-against-list.ts';

const find = (id: string) => preschoolClauses.find((clause) => clause.id === id);

test('the share in public kindergartens is firm in the goals and a stretch in section 8', () => {
  const share = { kind: 'value', comparator: '>=', printed: '55' };
  expect(find('preschool-public-share')).toMatchObject({
    ...share,
    force: 'firm',
    quotes: [{ text: '公办园在园幼儿占比达55%' }],
  });
  expect(find('preschool-public-share-strive')).toMatchObject({
    ...share,
    force: 'strive',
    quotes: [{ text: '力争公办园在园幼儿占比达55%' }],
  });
});

holdAgainstList('preschool', preschoolClauses, {
  parts: ['preschool-public-share-strive'],
});
