import { describe, expect, test } from 'vitest';
import { peHealthClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/pe-health.ts';
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

/** How the clause writes a number that the list has in a unit of no indicator. */
const rewritten: Readonly<Record<string, { value: string; unit: string }>> = {
  '60 minutes per day': { value: '100', unit: '%' },
  '6 项/年': { value: '6', unit: '个' },
};

const kinds: Readonly<Record<string, Clause['kind']>> = {
  rate: 'value',
  count: 'value',
  duration: 'value',
  qualitative: 'evidence',
};

describe.skipIf(!isListThere)(
  'the clauses are those of the list, in its order (needs ../shared/domain)',
  () => {
    const entries = isListThere ? listedEntries('pe-health') : [];

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
        const listed = listedNumber(entry);
        const written = rewritten[`${listed.value} ${listed.unit}`];
        if (clause?.kind === 'value') expect(numberOf(clause)).toEqual({ ...listed, ...written });
      },
    );
  },
);
