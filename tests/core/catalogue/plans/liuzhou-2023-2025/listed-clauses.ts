import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../../../../..');
const domain = join(repository, '../shared/domain');

/** Whether the list of clauses and the plan's text are there to be held against. */
export const isListThere = existsSync(domain);

/** One entry of the list of clauses. */
export interface Entry {
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
