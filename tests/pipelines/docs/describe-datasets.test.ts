import { defineDataset, type Language, publishedFigures, referenceYear } from '@eduplan/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeDatasets } from '../../../packages/pipelines/src/docs/describe-datasets.ts';

const shape = { place: z.string(), year: referenceYear(), school: z.string() };
const register = defineDataset({
  id: 'register',
  name: { zh: '学校登记', en: 'School register' },
  grain: ['place', 'year', 'school'],
  schema: z.object({ ...shape, kind: z.string(), public: z.boolean() }),
});
const returnsOf = (where?: Readonly<Record<string, string | boolean | readonly string[]>>) =>
  defineDataset({
    id: 'returns',
    grain: ['place', 'year', 'school'],
    respondents: { of: register, ...(where && { where }) },
    schema: z.object(shape),
  });
const respondents = (dataset: Parameters<typeof describeDatasets>[0][number], language: Language) =>
  describeDatasets([dataset], language)
    .split('\n')
    .filter((line) => /^- (应填报|Expected to report): /.test(line));

test('a dataset says that every school of a register should report', () => {
  expect(respondents(returnsOf(), 'zh')).toEqual(['- 应填报: 学校登记 (`register`)中的全部学校']);
  expect(respondents(returnsOf(), 'en')).toEqual([
    '- Expected to report: every school of School register (`register`)',
  ]);
});

test('or which of them: those with one value, or one of several', () => {
  const some = returnsOf({ kind: ['primary', 'junior'], public: true });
  expect(respondents(some, 'zh')).toEqual([
    '- 应填报: 学校登记 (`register`)中`kind` 为 `primary` `junior`、`public` 为 `true`的学校',
  ]);
  expect(respondents(some, 'en')).toEqual([
    '- Expected to report: schools of School register (`register`) with `kind` `primary` `junior` and `public` `true`',
  ]);
});

test('or that nobody knows it by school', () => {
  expect(respondents(publishedFigures, 'zh')).toEqual(['- 应填报: 无法按学校核对']);
  expect(respondents(publishedFigures, 'en')).toEqual([
    '- Expected to report: not known by school',
  ]);
});
