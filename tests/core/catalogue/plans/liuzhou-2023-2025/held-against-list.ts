import type { Clause } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
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

type Kind = Clause['kind'];

const kinds: Readonly<Record<string, Kind>> = {
  and: 'composite',
  increase: 'trend',
  nondecreasing: 'trend',
  record: 'record',
};

/** How a clause of the plan reads its entry otherwise than the list's own words. */
interface Readings {
  /** Entries that are another kind of clause than their comparator says. */
  readonly kinds?: Readonly<Record<string, Kind>>;
  /** Units of the list that indicators write otherwise. */
  readonly units?: Readonly<Record<string, string>>;
  /** Clauses beside those of the list: parts of one of them. */
  readonly parts?: readonly string[];
  /** Positions of the quotes that an entry's own clause has, where a part has the others. */
  readonly quotes?: Readonly<Record<string, readonly number[]>>;
}

const kindOf = ({ tier, target, id }: ReturnType<typeof listedEntries>[number], own: Readings) => {
  const asRead = own.kinds?.[id];
  if (asRead) return asRead;
  if (tier === 'D') return 'evidence';
  return kinds[target.comparator] ?? (target.comparator === 'milestone' ? 'milestone' : 'value');
};

/** Hold the clauses of a theme against the list of clauses and the text of the plan. */
export function holdAgainstList(theme: string, clauses: readonly Clause[], own: Readings = {}) {
  describe.skipIf(!isListThere)(
    'the clauses are those of the list, in its order (needs ../shared/domain)',
    () => {
      const entries = isListThere ? listedEntries(theme) : [];
      const find = (id: string) => {
        const clause = clauses.find((candidate) => candidate.id === id);
        if (!clause) throw new Error(`no clause ${id}`);
        return clause;
      };

      test('every entry has its clause, and every clause its entry', () => {
        const ids = clauses.map(({ id }) => id).filter((id) => !own.parts?.includes(id));
        expect(ids).toEqual(entries.map(({ id }) => id));
      });

      test.each(entries)('$id has the offices, year and force of the list', (entry) => {
        const force = entry.target.force.startsWith('norm') ? 'norm' : sharedOf(entry).force;
        expect(shared(find(entry.id))).toEqual({ ...sharedOf(entry), force });
      });

      test.each(entries)('$id has every quote of the list, as the plan has it', (entry) => {
        const kept = own.quotes?.[entry.id];
        const quotes = quotesOf(entry).filter((_, position) => kept?.includes(position) ?? true);
        expect(find(entry.id).quotes).toEqual(quotes);
        for (const { text } of find(entry.id).quotes)
          expect(planText()).toContain(text.replaceAll(/\s/gu, ''));
      });

      test.each(entries)(
        '$id is a clause of the right kind, with the number of the list',
        (entry) => {
          const clause = find(entry.id);
          expect(clause.kind).toBe(kindOf(entry, own));
          const { comparator, unit } = entry.target;
          if (clause.kind === 'value')
            expect(numberOf(clause)).toEqual({
              ...listedNumber(entry),
              unit: own.units?.[unit] ?? unit,
            });
          if (clause.kind === 'trend')
            expect(clause.direction).toBe(
              comparator === 'nondecreasing' ? 'nondecreasing' : 'increasing',
            );
        },
      );
    },
  );
}
