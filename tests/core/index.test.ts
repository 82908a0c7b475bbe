import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as core from '@eduplan/core';
import { describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../packages/core/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(sep, '/'))
  .sort();
const read = (file: string) => readFileSync(join(source, file), 'utf8');
const declared = (file: string) =>
  [...read(file).matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(
    ([, name = '']) => name,
  );
const within = (folder: string) => files.filter((file) => file.startsWith(folder));

/** What the catalogue exports for its own files alone: inputs of its indicators, parts of its plan. */
const internal: Readonly<Record<string, readonly string[]>> = {
  'catalogue/datasets/stages.ts': ['stage'],
  'catalogue/measures/finance.ts': [
    'spendingLevels',
    'budgetPerStudentRestated',
    'publishedGeneralBudgetGrowth',
    'publishedBudgetPerStudentGrowth',
  ],
  'catalogue/measures/published-rates.ts': [
    'publishedInclusiveCoverage',
    'publishedInclusiveKindergartenShare',
    'publishedPreschoolGrossEnrolment',
    'publishedSeniorGrossEnrolment',
    'publishedRetention',
    'publishedFiscalShare',
    'publishedKindergartenRatio',
    'publishedPrimaryRatio',
    'publishedJuniorRatio',
    'publishedSeniorRatio',
  ],
  'catalogue/plans/liuzhou-2023-2025/end-of-period.ts': ['endOfPeriod'],
  'catalogue/plans/liuzhou-2023-2025/coeducation.ts': ['coeducationClauses'],
  'catalogue/plans/liuzhou-2023-2025/community.ts': ['communityClauses'],
  'catalogue/plans/liuzhou-2023-2025/compulsory.ts': ['compulsoryClauses'],
  'catalogue/plans/liuzhou-2023-2025/digital.ts': ['digitalClauses'],
  'catalogue/plans/liuzhou-2023-2025/evaluation.ts': ['evaluationClauses'],
  'catalogue/plans/liuzhou-2023-2025/finance.ts': ['financeClauses'],
  'catalogue/plans/liuzhou-2023-2025/governance.ts': ['governanceClauses'],
  'catalogue/plans/liuzhou-2023-2025/higher.ts': ['higherClauses'],
  'catalogue/plans/liuzhou-2023-2025/moral.ts': ['moralClauses'],
  'catalogue/plans/liuzhou-2023-2025/overall.ts': ['overallClauses'],
  'catalogue/plans/liuzhou-2023-2025/pe-health.ts': ['peHealthClauses'],
  'catalogue/plans/liuzhou-2023-2025/preschool.ts': ['preschoolClauses'],
  'catalogue/plans/liuzhou-2023-2025/research.ts': ['researchClauses'],
  'catalogue/plans/liuzhou-2023-2025/science.ts': ['scienceClauses'],
  'catalogue/plans/liuzhou-2023-2025/senior.ts': ['seniorClauses'],
  'catalogue/plans/liuzhou-2023-2025/special.ts': ['specialClauses'],
  'catalogue/plans/liuzhou-2023-2025/teachers.ts': ['teachersClauses'],
  'catalogue/plans/liuzhou-2023-2025/themes.ts': ['themes'],
  'catalogue/plans/liuzhou-2023-2025/vocational.ts': ['vocationalClauses'],
};

describe('the table of contents', () => {
  test.each(within('catalogue/'))('has every name of %s that is not internal', (file) => {
    const hidden = internal[file] ?? [];
    expect(declared(file).filter((name) => !(name in core))).toEqual(hidden);
  });

  test('lists as internal only what is there', () => {
    expect(Object.keys(internal).filter((file) => !files.includes(file))).toEqual([]);
  });

  test('has every define… function of the model', () => {
    const definers = within('model/')
      .flatMap(declared)
      .filter((name) => /^define[A-Z]/.test(name));
    expect(definers.length).toBeGreaterThan(0);
    expect(definers.filter((name) => !(name in core))).toEqual([]);
  });

  test('names what it exports, one by one', () => {
    expect(files.filter((file) => /^export \*/m.test(read(file)))).toEqual([]);
  });
});

describe('the list of indicators', () => {
  const folder = 'catalogue/indicators/';
  const indicatorFiles = within(folder).filter((file) => file !== `${folder}index.ts`);

  test('holds every indicator of its folder, once', () => {
    const names = indicatorFiles.flatMap(declared);
    const found = names.map((name) => Reflect.get(core, name));
    expect(new Set(core.indicators)).toEqual(new Set(found));
    expect(core.indicators).toHaveLength(names.length);
    const ids = core.indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('claims each series of published figures for one reading of one indicator', () => {
    const series = core.indicators.flatMap(({ figures }) => Object.keys(figures ?? {}));
    expect(new Set(series).size).toBe(series.length);
  });

  test.each(indicatorFiles)('%s has its test', (file) => {
    const mirror = join(import.meta.dirname, file.replace(/\.ts$/, '.test.ts'));
    expect(existsSync(mirror)).toBe(true);
  });

  test.each(indicatorFiles)('the theme of %s is its folder', (file) => {
    const theme = file.slice(folder.length).split('/')[0];
    for (const name of declared(file)) expect(Reflect.get(core, name).theme, name).toBe(theme);
  });
});

test.each(files)('every name that %s exports has a doc comment right above it', (file) => {
  const lines = read(file).split('\n');
  const bare = lines.filter(
    (line, index) =>
      /^export (?!\{|type \{|\*)/.test(line) && !lines[index - 1]?.trimEnd().endsWith('*/'),
  );
  expect(bare).toEqual([]);
});
