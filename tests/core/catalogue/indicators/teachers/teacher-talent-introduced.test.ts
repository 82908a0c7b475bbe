import { printValue, yearlyCounts } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherTalentIntroduced } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-talent-introduced.ts';
import { computeReturned, place } from '../../returned.ts';

const counted = (item: string, count: number) => ({ place, year: 2024, item, count });
const computed = (rows: readonly ReturnType<typeof counted>[], year = 2024) =>
  computeReturned(yearlyCounts, rows, teacherTalentIntroduced, year);

test('12 are 12, and other counts are not added', async () => {
  expect(teacherTalentIntroduced.formula({ introduced: 12 }).toString()).toBe('12');
  const at = await computed([counted('talent-introduced', 12), counted('social-workers', 300)]);
  expect(printValue(at())).toBe('12');
});

test('a count of zero is a value', async () => {
  expect(printValue((await computed([counted('talent-introduced', 0)]))())).toBe('0');
});

test('a year without a count has no value', async () => {
  const at = await computed([counted('talent-introduced', 12)], 2023);
  expect(at().missing?.sentence.zh).toBe('缺少““名师入柳”当年引进人才数”（2023年）');
});
