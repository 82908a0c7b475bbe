import { describe, expect, test } from 'vitest';
import { communityClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/community.ts';
import type { Clause } from '../../../../../packages/core/src/model/define-clause.ts';
import {
  isListThere,
  listedEntries,
  listedNumber,
  numberOf,
  planText,
  quotesOf,
  shared,
  sharedOf,
} from './listed-clauses.ts';

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

const kinds: Readonly<Record<string, Clause['kind']>> = {
  rate: 'value',
  monotone: 'trend',
  milestone: 'milestone',
  qualitative: 'evidence',
};

describe.skipIf(!isListThere)(
  'the clauses are those of the list, in its order (needs ../shared/domain)',
  () => {
    const entries = isListThere ? listedEntries('community') : [];

    test('every entry has its clause, and every clause its entry', () => {
      expect(clauses.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    });

    test.each(entries)(
      '$id has the offices, year, force, quotes and number of the list',
      (entry) => {
        const clause = clauses.find(({ id }) => id === entry.id);
        expect(clause && shared(clause)).toEqual(sharedOf(entry));
        expect(clause?.quotes).toEqual(quotesOf(entry));
        for (const { quote } of entry.sources)
          expect(planText()).toContain(quote.replaceAll(/\s/gu, ''));
        expect(clause?.kind).toBe(kinds[entry.kind]);
        if (clause?.kind === 'value') expect(numberOf(clause)).toEqual(listedNumber(entry));
      },
    );
  },
);
