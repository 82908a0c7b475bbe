import type { Clause, Target } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { type Entry, isListThere, listedEntries, planText } from './listed-clauses.ts';

type Kind = Clause['kind'];

const kinds: Readonly<Record<string, Kind>> = {
  and: 'composite',
  increase: 'trend',
  nondecreasing: 'trend',
  record: 'record',
  'strictly-increasing': 'trend',
};

/** How a clause of the plan reads its entry otherwise than the list's own words. */
interface Readings {
  /** Entries that are another kind of clause than their comparator says. */
  readonly kinds?: Readonly<Record<string, Kind>>;
  /** Units of the list that indicators write otherwise. */
  readonly units?: Readonly<Record<string, string>>;
  /** Entries whose number a clause asks of each county instead: a share of counties of the list. */
  readonly numbers?: Readonly<Record<string, ReturnType<typeof listedNumber>>>;
  /**
   * Clauses beside those of the list: parts of one of them. One whose id begins with that of an
   * entry has its offices and year, and may have some of its quotes.
   */
  readonly parts?: readonly string[];
}

const kindOf = ({ tier, target, id }: Entry, own: Readings) => {
  const asRead = own.kinds?.[id];
  if (asRead) return asRead;
  if (tier === 'D') return 'evidence';
  return kinds[target.comparator] ?? (target.comparator === 'milestone' ? 'milestone' : 'value');
};

/** What both an entry and a clause say of who must do it, when, how firmly, in which words. */
const shared = (clause: Clause) => ({
  theme: clause.theme,
  tier: clause.tier,
  force: clause.force,
  year: clause.year,
  yearStated: clause.yearStated,
  lead: clause.lead,
  support: clause.support,
});

/** The same of an entry. */
const sharedOf = ({ theme, tier, target, dept_lead, dept_support }: Entry) => ({
  theme,
  tier,
  force: target.force.startsWith('strive') ? 'strive' : 'firm',
  year: target.year,
  yearStated: target.year_stated,
  lead: dept_lead,
  support: dept_support,
});

/** The quotes of an entry as clauses write them. */
const quotesOf = ({ sources }: Entry) =>
  sources.map(({ place, quote }) => ({ where: place, text: quote }));

const asLine = ({ where, text }: { where: string; text: string }) => `${where}：${text}`;

/** The number that a clause sets, as it is written. */
const numberOf = (target: Target) => ({
  comparator: target.upper === undefined ? target.comparator : 'range',
  value: target.printed,
  ...(target.upper !== undefined && { upper: target.upper }),
  unit: target.unit.symbol,
});

/** The number that an entry sets. */
const listedNumber = ({ target }: Entry) => ({
  comparator: target.comparator,
  value: String(target.value ?? target.lower),
  ...(target.upper !== undefined && { upper: String(target.upper) }),
  unit: target.unit,
});

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

      const partsOf = ({ id }: Entry) =>
        (own.parts ?? []).filter((part) => part.startsWith(`${id}-`)).map(find);

      test.each(entries)('$id has the offices, year and force of the list', (entry) => {
        const force = entry.target.force.startsWith('norm') ? 'norm' : sharedOf(entry).force;
        expect(shared(find(entry.id))).toEqual({ ...sharedOf(entry), force });
        for (const part of partsOf(entry)) {
          const { force: _, ...rest } = shared(part);
          expect(sharedOf(entry)).toMatchObject(rest);
        }
      });

      test.each(entries)('$id has every quote of the list, as the plan has it', (entry) => {
        const [clause, parts] = [find(entry.id), partsOf(entry)];
        const said = [clause, ...parts].flatMap(({ quotes }) => quotes);
        const listed = quotesOf(entry);
        if (parts.length === 0) expect(said).toEqual(listed);
        expect(new Set(said.map(asLine))).toEqual(new Set(listed.map(asLine)));
        for (const { text } of said) expect(planText()).toContain(text.replaceAll(/\s/gu, ''));
      });

      test.each(entries)(
        '$id is a clause of the right kind, with the number of the list',
        (entry) => {
          const clause = find(entry.id);
          expect(clause.kind).toBe(kindOf(entry, own));
          const { comparator, unit } = entry.target;
          if (clause.kind === 'value')
            expect(numberOf(clause)).toEqual(
              own.numbers?.[entry.id] ?? {
                ...listedNumber(entry),
                unit: own.units?.[unit] ?? unit,
              },
            );
          if (clause.kind === 'trend')
            expect(clause.direction).toBe(
              comparator === 'nondecreasing' ? 'nondecreasing' : 'increasing',
            );
        },
      );
    },
  );
}
