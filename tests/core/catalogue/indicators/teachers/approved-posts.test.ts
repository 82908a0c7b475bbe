import {
  approvedPosts,
  juniorPupilTeacherRatio,
  primaryPupilTeacherRatio,
  printValue,
  pupils,
  seniorPupilTeacherRatio,
  teachers,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { computeFromTables } from '../../returned.ts';
import { pupilRow } from '../../returned-rows.ts';
import { postsRow, teacherRow } from '../../teacher-rows.ts';

const ratios = [
  [primaryPupilTeacherRatio, 'primary', '小学', 1900, '19.00', '9.50'],
  [juniorPupilTeacherRatio, 'junior', '初中', 1350, '13.50', '6.75'],
  [seniorPupilTeacherRatio, 'senior', '普通高中', 1250, '12.50', '6.25'],
] as const;

test.each(ratios)(
  '$0.name.en: the staffing standard divides by approved posts, the default by full-time teachers',
  async (ratio, stage, _, count, byPosts, byTeachers) => {
    const at = await computeFromTables(
      [
        [pupils, [pupilRow(count, { stage })]],
        [teachers, [teacherRow(stage, 200)]],
        [approvedPosts, [postsRow(stage, 100)]],
      ],
      ratio,
    );
    expect(printValue(at('approved-posts'))).toBe(byPosts);
    expect(printValue(at())).toBe(byTeachers);
  },
);

test.each(ratios)('$0.name.en: posts of another level do not count', async (ratio, stage) => {
  const at = await computeFromTables(
    [
      [pupils, [pupilRow(1000, { stage })]],
      [approvedPosts, [postsRow('special', 100)]],
    ],
    ratio,
  );
  expect(at('approved-posts').missing?.code).toBe('undefined');
});

test.each(ratios)('$0.name.en: without posts it is missing', async (ratio, stage, name) => {
  const at = await computeFromTables([[pupils, [pupilRow(1000, { stage })]]], ratio);
  expect(at('approved-posts').missing?.sentence.zh).toBe(`缺少“${name}教职工编制数”（2024年）`);
});
