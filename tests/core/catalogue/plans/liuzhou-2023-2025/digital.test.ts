import { describe, expect, test } from 'vitest';
import { digitalClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/digital.ts';
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

const clauses: readonly Clause[] = digitalClauses;

const find = (id: string) => clauses.find((clause) => clause.id === id);

test('more than two million is strict, and the lesser platform is held against 100 %', () => {
  expect(find('digital-data-records')).toMatchObject({ comparator: '>', printed: '2000000' });
  expect(find('digital-teacher-account-rate')).toMatchObject({ variant: 'default' });
});

const kinds: Readonly<Record<string, Clause['kind']>> = {
  rate: 'value',
  count: 'value',
  milestone: 'milestone',
  qualitative: 'evidence',
};

describe.skipIf(!isListThere)(
  'the clauses are those of the list, in its order (needs ../shared/domain)',
  () => {
    const entries = isListThere ? listedEntries('digital') : [];

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
