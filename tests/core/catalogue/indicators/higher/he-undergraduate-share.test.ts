import { printValue, pupils } from '@eduplan/core';
import { expect, test } from 'vitest';
import { heUndergraduateShare } from '../../../../../packages/core/src/catalogue/indicators/higher/he-undergraduate-share.ts';
import { computeReturned, place } from '../../returned.ts';

const students = (stage: string, count: number) => ({
  place,
  year: 2024,
  school: '测试学院',
  stage,
  grade: 1,
  pupils: count,
  migrant: 0,
});
const computed = (rows: readonly ReturnType<typeof students>[], year = 2024) =>
  computeReturned(pupils, rows, heUndergraduateShare, year);

test('40 undergraduates beside 60 junior-college students are 40 %', () => {
  const value = heUndergraduateShare.formula({ undergraduate: 40, juniorCollege: 60 });
  expect(value.toString()).toBe('0.4');
});

test('undergraduates alone are 100 %, and pupils of schools do not count', async () => {
  const at = await computed([students('undergraduate', 500), students('senior', 9000)]);
  expect(printValue(at())).toBe('100.00');
});

test('without a student of either kind there is no share', async () => {
  const at = await computed([students('senior', 9000)]);
  expect(at().missing?.code).toBe('undefined');
  expect(at().missing?.sentence.zh).toContain('“本科层次教育比例”（2024年）无法计算');
});

test('a year without returns has no value, and names both counts', async () => {
  const at = await computed([students('undergraduate', 500)], 2023);
  expect(at().missing?.sentence.zh).toBe(
    '缺少“本科在校生数（含职业本科）”（2023年）；缺少“专科在校生数”（2023年）',
  );
});
