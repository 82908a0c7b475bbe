import { describe, expect, test } from 'vitest';
import { higherClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/higher.ts';
import type { Clause } from '../../../../../packages/core/src/model/define-clause.ts';
import {
  clausesOf,
  isListThere,
  listedEntries,
  listedNumber,
  numberOf,
  planText,
  quotesOf,
  shared,
  sharedOf,
} from './listed-clauses.ts';

const clauses: readonly Clause[] = higherClauses;
const find = (id: string) => clauses.find((clause) => clause.id === id);

test('one clause alone states its year', () => {
  expect(clauses.filter(({ yearStated }) => yearStated).map(({ id }) => id)).toEqual([
    'he-lit-teaching-evaluation',
  ]);
});

test('a degree-granting institution and a programme are two events', () => {
  expect(find('he-gxust-doctoral')).toMatchObject({
    event: 'he-gxust-doctoral',
    due: 'approved',
  });
  expect(find('he-gxust-doctoral-programme')).toMatchObject({
    event: 'he-gxust-doctoral-programme',
    due: 'inspected',
  });
});

test('the upgrade and the review standard are two stages of one event', () => {
  expect(find('he-gxmet-upgrade')).toMatchObject({ event: 'he-gxmet-upgrade', due: 'approved' });
  expect(find('he-gxmet-upgrade-standard')).toMatchObject({
    event: 'he-gxmet-upgrade',
    due: 'inspected',
  });
});

test('a college in preparation is asked for no more than that', () => {
  expect(find('he-ai-college-preparation')).toMatchObject({ due: 'prepared' });
});

describe.skipIf(!isListThere)(
  'the clauses are those of the list, in its order (needs ../shared/domain)',
  () => {
    const entries = isListThere ? listedEntries('higher') : [];

    test('every entry has its clause, and every clause its entry', () => {
      const found = entries.flatMap((entry) => clausesOf(clauses, entry));
      expect(found).toEqual(clauses);
      expect(entries.map((entry) => clausesOf(clauses, entry)[0]?.id)).toEqual(
        entries.map(({ id }) => id),
      );
    });

    test.each(entries)('$id has the offices, year and force of the list', (entry) => {
      for (const clause of clausesOf(clauses, entry))
        expect(shared(clause)).toEqual(sharedOf(entry));
    });

    test.each(entries)('$id has every quote of the list once, as the plan has it', (entry) => {
      const quotes = clausesOf(clauses, entry).flatMap((clause) => clause.quotes);
      const byWhere = (a: { where: string }, b: { where: string }) => (a.where < b.where ? -1 : 1);
      expect([...quotes].sort(byWhere)).toEqual(quotesOf(entry).sort(byWhere));
      for (const { text } of quotes) expect(planText()).toContain(text.replaceAll(/\s/gu, ''));
    });

    test.each(entries)(
      '$id is a clause of the right kind, with the number of the list',
      (entry) => {
        const clause = find(entry.id);
        const kinds: Readonly<Record<string, string>> = {
          count: 'value',
          range_count: 'value',
          monotone: 'trend',
          milestone: 'milestone',
          qualitative: 'evidence',
        };
        expect(clause?.kind).toBe(kinds[entry.kind]);
        if (clause?.kind === 'value') expect(numberOf(clause)).toEqual(listedNumber(entry));
        if (clause?.kind === 'trend') expect(clause.direction).toBe('increasing');
      },
    );
  },
);
