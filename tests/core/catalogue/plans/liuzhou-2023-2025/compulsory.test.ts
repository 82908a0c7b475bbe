import { expect, test } from 'vitest';
import { compulsoryClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/compulsory.ts';
import { holdAgainstList } from './held-against-list.ts';

const find = (id: string) => compulsoryClauses.find((clause) => clause.id === id);

const districts = ['chengzhong', 'liubei'].map(
  (name) => `compulsory-quality-balanced-counties-${name}`,
);
const accepted = ['experimental', 'partner'].map((kind) => `junior-strong-acceptance-${kind}`);

test('retention is held against the registry cohort, not the naive ratio', () => {
  expect(find('compulsory-retention-rate')).toMatchObject({ variant: 'registry-cohort' });
});

test('both districts must be under way, and recognition is not promised', () => {
  expect(find('compulsory-quality-balanced-counties')).toMatchObject({ parts: districts });
  for (const id of districts)
    expect(find(id)).toMatchObject({ kind: 'milestone', due: 'prepared' });
});

test('the 60 accepted are 30 of each kind, counted apart from those cultivated', () => {
  expect(find('junior-strong-acceptance')).toMatchObject({ parts: accepted });
  for (const kind of ['experimental', 'partner']) {
    const schools = {
      indicator: { id: `junior-strong-${kind}-schools` },
      comparator: '>=',
      printed: '30',
    };
    expect(find(`junior-strong-${kind}-schools`)).toMatchObject({ ...schools, variant: 'default' });
    expect(find(`junior-strong-acceptance-${kind}`)).toMatchObject({
      ...schools,
      variant: 'accepted',
    });
  }
});

test('places added in a year are a growth, coverage is a level', () => {
  expect(find('compulsory-quality-places-expansion')).toMatchObject({ of: 'growth' });
  expect(find('compulsory-group-schooling-coverage')).toMatchObject({ of: 'level' });
});

test('the schools accepted are asked of the same offices, in the words of the annex', () => {
  const { lead, support, quotes } = find('junior-strong-acceptance') ?? {};
  for (const id of accepted) expect(find(id)).toMatchObject({ lead, support, quotes });
});

holdAgainstList('compulsory', compulsoryClauses, {
  kinds: {
    'compulsory-quality-balanced-counties': 'composite',
    'junior-strong-acceptance': 'composite',
  },
  parts: [...districts, ...accepted],
});
