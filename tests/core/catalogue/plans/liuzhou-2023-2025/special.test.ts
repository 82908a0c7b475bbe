import { expect, test } from 'vitest';
import { specialClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/special.ts';
import { holdAgainstList } from './held-against-list.ts';

const find = (id: string) => specialClauses.find((clause) => clause.id === id);

test('the share of counties is tested as a whole, because smaller counties are not bound', () => {
  const share = { level: 'city', comparator: '>=', printed: '100' };
  expect(find('special-school-200k-counties')).toMatchObject(share);
});

test('each of the three levels must have its resource centres', () => {
  const levels = ['city', 'county', 'school'].map(
    (level) => `special-three-level-resource-centres-${level}`,
  );
  expect(find('special-three-level-resource-centres')).toMatchObject({ parts: levels });
  for (const id of levels) expect(find(id)).toMatchObject({ kind: 'milestone', due: 'approved' });
});

holdAgainstList('special', specialClauses, {
  kinds: { 'special-three-level-resource-centres': 'composite' },
  parts: ['city', 'county', 'school'].map(
    (level) => `special-three-level-resource-centres-${level}`,
  ),
});
