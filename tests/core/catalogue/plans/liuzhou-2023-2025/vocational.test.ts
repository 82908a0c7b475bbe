import { expect, test } from 'vitest';
import { vocationalClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/vocational.ts';
import type { Clause } from '../../../../../packages/core/src/model/define-clause.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('vocational', vocationalClauses, { parts: ['voc-integration-enterprises-about'] });

const clauses: readonly Clause[] = vocationalClauses;
const find = (id: string) => clauses.find((clause) => clause.id === id);

test('what happens in the years of the plan adds up over them', () => {
  const added = clauses.filter((clause) => clause.kind === 'value' && clause.over === 'period');
  expect(added.map(({ id }) => id)).toEqual([
    'voc-field-engineers',
    'voc-overseas-training',
    'voc-degree-international-students',
  ]);
});

test('"about 100" of the body is recorded, and the 100 of the annex is tested', () => {
  expect(find('voc-integration-enterprises')).toMatchObject({ kind: 'value', printed: '100' });
  expect(find('voc-integration-enterprises-about')).toMatchObject({ kind: 'record' });
});
