import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { indicators, liuzhouPlan, type Target } from '@eduplan/core';
import { describe, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../../../../..');
const domain = join(repository, '../shared/domain');
const read = (file: string) => readFileSync(join(domain, file), 'utf8');
const squeezed = (text: string) => text.replaceAll(/\s/gu, '');

test('every clause has its own id, and is about an indicator of the catalogue', () => {
  const ids = liuzhouPlan.targets.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, indicator } of liuzhouPlan.targets)
    expect(indicators.includes(indicator), id).toBe(true);
});

test('every clause falls due in the period of the plan', () => {
  const [from, to] = liuzhouPlan.period;
  for (const { id, year } of liuzhouPlan.targets) expect(year >= from && year <= to, id).toBe(true);
});

interface Entry {
  readonly id: string;
  readonly target: {
    readonly comparator: string;
    readonly value?: number;
    readonly unit: string;
    readonly force: string;
    readonly year: number;
    readonly year_stated: boolean;
  };
  readonly dept_lead: readonly string[];
}

const forces: Readonly<Record<string, Target['force']>> = {
  firm: 'firm',
  'strive (力争)': 'strive',
  'norm (一般不低于)': 'norm',
};

/** 只增不减 is a growth of at least zero. */
const growing = { comparator: '>=', value: 0, unit: '%' };

const written = ({ target }: Entry) => ({
  ...(target.comparator === 'nondecreasing'
    ? growing
    : { comparator: target.comparator, value: target.value, unit: target.unit }),
  force: forces[target.force],
  year: target.year,
  yearStated: target.year_stated,
});

describe.skipIf(!existsSync(domain))(
  'the clauses are those of the plan as received (needs ../shared/domain)',
  () => {
    test.each(liuzhouPlan.clauses)('$id is quoted as the plan has it', ({ quotes }) => {
      expect(quotes.length).toBeGreaterThan(0);
      for (const { text } of quotes) expect(squeezed(read('plan.txt'))).toContain(squeezed(text));
    });

    const pipelines = createRequire(join(repository, 'packages/pipelines/package.json'));
    const { parse }: { parse(text: string): { indicators: Entry[] } } = pipelines('yaml');
    const entries = () => new Map(parse(read('indicators.yaml')).indicators.map((e) => [e.id, e]));

    test.each(liuzhouPlan.targets)('$id has the target of the list of clauses', (target) => {
      const entry = entries().get(target.id);
      if (!entry) throw new Error(`${target.id} is not in the list`);
      const { comparator, value, unit, force, year, yearStated } = target;
      expect({
        comparator,
        value: value.valueOf(),
        unit: unit.symbol,
        force,
        year,
        yearStated,
      }).toEqual(written(entry));
      expect(target.lead).toEqual(entry.dept_lead);
    });
  },
);
