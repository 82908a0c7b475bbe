import { expect, test } from 'vitest';
import { peHealthClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/pe-health.ts';
import type { Clause } from '../../../../../packages/core/src/model/define-clause.ts';
import { holdAgainstList } from './held-against-list.ts';

const everyone = { comparator: '>=', value: '100', unit: '%' };

holdAgainstList('pe-health', peHealthClauses, {
  units: { '项/年': '个' },
  // The 60 minutes are within the indicator, and asked of all.
  numbers: { 'pe-daily-hour-in-school': everyone, 'pe-daily-hour-out-school': everyone },
});

const clauses: readonly Clause[] = peHealthClauses;

const find = (id: string) => clauses.find((clause) => clause.id === id);

test('the hour a day is asked of all: its 60 minutes are within the indicator', () => {
  for (const id of ['pe-daily-hour-in-school', 'pe-daily-hour-out-school']) {
    expect(find(id)).toMatchObject({ comparator: '>=', printed: '100', unit: { symbol: '%' } });
    expect(find(id)?.caution?.en).toContain('the 60 minutes are within the indicator');
  }
});

test('a hundred is a hundred, neither more nor less', () => {
  const hundreds = clauses.filter(({ id }) => id.startsWith('pe-arts-four-hundreds-'));
  expect(hundreds).toHaveLength(4);
  for (const clause of hundreds) expect(clause).toMatchObject({ comparator: '=', printed: '100' });
});
