import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../packages/pipelines/src/ingest/cells/finding.ts';
import { cellAddress } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import { findingsOfBad, returns } from './bad-deliveries.ts';
import { rulesInSources } from './rules-in-sources.ts';

interface Expected {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string | null;
  readonly zh: string;
  readonly en: string;
}

const { parse }: { parse: (text: string) => unknown } = createRequire(
  new URL('../../../../packages/pipelines/package.json', import.meta.url),
)('yaml');
const expected = parse(await readFile(join(returns, 'expected.yaml'), 'utf8')) as Readonly<
  Record<string, readonly Expected[]>
>;
const found = await findingsOfBad();

function asExpected({ rule, severity, sheet, row, column, text, sentence }: Finding): Expected {
  const whole = row === null ? null : `row ${row}`;
  const cell = row !== null && column !== null ? cellAddress(row, column) : whole;
  return { rule, severity, sheet, cell, text, zh: sentence.zh, en: sentence.en };
}

test('every rule has a bad delivery of its name, in which it is found', async () => {
  const rules = await rulesInSources();
  expect(rules.length).toBeGreaterThan(40);
  const without = rules.filter((rule) => !expected[rule]?.some((finding) => finding.rule === rule));
  expect(without).toEqual([]);
});

describe('a bad delivery', () => {
  test('has its findings listed', () => {
    expect([...found.keys()].sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.keys(expected))('%s is told at its cell, in both languages', (name) => {
    expect(found.get(name)?.map(asExpected)).toEqual(expected[name]);
  });
});

test('a good delivery, workbook and report give no findings', () => {
  for (const name of ['good', 'good-workbook', 'good-report']) expect(expected[name]).toEqual([]);
});
