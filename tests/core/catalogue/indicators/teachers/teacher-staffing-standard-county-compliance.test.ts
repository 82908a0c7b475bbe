import { approvedPosts, printValue, pupils } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherStaffingStandardCountyCompliance } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-staffing-standard-county-compliance.ts';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFromTables } from '../../returned.ts';
import { pupilRow } from '../../returned-rows.ts';
import { postsRow } from '../../teacher-rows.ts';

const { formula } = teacherStaffingStandardCountyCompliance;
const enrolled = [
  pupilRow(1900, { stage: 'primary' }),
  pupilRow(1350, { stage: 'junior' }),
  pupilRow(1250, { stage: 'senior' }),
];
const staffed = (primary: number, junior: number, senior: number) => [
  postsRow('primary', primary),
  postsRow('junior', junior),
  postsRow('senior', senior),
  postsRow('special', 5000),
];
const computed = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  computeFromTables(
    [
      [pupils, enrolled],
      [approvedPosts, rows],
    ],
    teacherStaffingStandardCountyCompliance,
  );

test('1900 primary, 1350 junior and 1250 senior pupils ask for 300 posts: 270 are 90 %', () => {
  const value = formula({ posts: 270, primary: 1900, junior: 1350, senior: 1250 });
  expect(value.toString()).toBe('0.9');
});

test('exactly the posts asked for are 100 %, and those of special schools are none of them', async () => {
  expect(printValue((await computed(staffed(100, 100, 100)))())).toBe('100.00');
});

test('the levels add up: posts of one make up for another, which the ratios do not allow', async () => {
  expect(printValue((await computed(staffed(150, 100, 50)))())).toBe('100.00');
});

test('a county without senior secondary pupils needs no posts for them', () => {
  expect(formula({ posts: 100, primary: 950, junior: 675, senior: 0 }).toString()).toBe('1');
});

test('without pupils nothing is asked for', () => {
  expect(() => formula({ posts: 1, primary: 0, junior: 0, senior: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('without the posts it is missing', async () => {
  const at = await computeFromTables([[pupils, enrolled]], teacherStaffingStandardCountyCompliance);
  expect(at().missing?.sentence.zh).toBe('缺少“中小学教职工编制数”（2024年）');
});
