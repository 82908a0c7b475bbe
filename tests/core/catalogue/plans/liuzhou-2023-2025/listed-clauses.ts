import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Clause, Target } from '@eduplan/core';

const repository = join(import.meta.dirname, '../../../../..');
const domain = join(repository, '../shared/domain');

/** Whether the list of clauses and the plan's text are there to be held against. */
export const isListThere = existsSync(domain);

/** One entry of the list of clauses. */
interface Entry {
  readonly id: string;
  readonly theme: string;
  readonly kind: string;
  readonly tier: string;
  readonly target: {
    readonly comparator: string;
    readonly value?: number | boolean;
    readonly lower?: number;
    readonly upper?: number;
    readonly unit: string;
    readonly force: string;
    readonly year: number;
    readonly year_stated: boolean;
  };
  readonly dept_lead: readonly string[];
  readonly dept_support: readonly string[];
  readonly sources: readonly { readonly place: string; readonly quote: string }[];
}

/** The entries of a theme, or of all, in the list's order. */
export function listedEntries(theme?: string): Entry[] {
  return readList().indicators.filter((entry) => theme === undefined || entry.theme === theme);
}

/** Words of the plan with a number that sets no target, such as the size of a national programme. */
export const wordsWithoutTarget = () => readList().not_targets.map(({ quote }) => quote);

interface List {
  readonly indicators: Entry[];
  readonly not_targets: readonly { readonly quote: string }[];
}

function readList(): List {
  const pipelines = createRequire(join(repository, 'packages/pipelines/package.json'));
  const { parse }: { parse(text: string): List } = pipelines('yaml');
  return parse(readFileSync(join(domain, 'indicators.yaml'), 'utf8'));
}

/** The plan's text without spaces and line ends. */
export const planText = () => readFileSync(join(domain, 'plan.txt'), 'utf8').replaceAll(/\s/gu, '');

/** The clauses of an entry: the one with its id, and those that split off from it. */
export const clausesOf = (clauses: readonly Clause[], { id }: Entry) =>
  clauses.filter((clause) => clause.id === id || clause.id.startsWith(`${id}-`));

/** What both an entry and a clause say of who must do it, when, how firmly, in which words. */
export const shared = (clause: Clause) => ({
  theme: clause.theme,
  tier: clause.tier,
  force: clause.force,
  year: clause.year,
  yearStated: clause.yearStated,
  lead: clause.lead,
  support: clause.support,
});

/** The same of an entry. */
export const sharedOf = ({ theme, tier, target, dept_lead, dept_support }: Entry) => ({
  theme,
  tier,
  force: target.force.startsWith('strive') ? 'strive' : 'firm',
  year: target.year,
  yearStated: target.year_stated,
  lead: dept_lead,
  support: dept_support,
});

/** The quotes of an entry as clauses write them. */
export const quotesOf = ({ sources }: Entry) =>
  sources.map(({ place, quote }) => ({ where: place, text: quote }));

/** The number that a clause sets, as it is written. */
export const numberOf = (target: Target) => ({
  comparator: target.upper === undefined ? target.comparator : 'range',
  value: target.printed,
  ...(target.upper !== undefined && { upper: target.upper }),
  unit: target.unit.symbol,
});

/** The number that an entry sets. */
export const listedNumber = ({ target }: Entry) => ({
  comparator: target.comparator,
  value: String(target.value ?? target.lower),
  ...(target.upper !== undefined && { upper: String(target.upper) }),
  unit: target.unit,
});
