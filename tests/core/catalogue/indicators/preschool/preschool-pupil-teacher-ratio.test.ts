import { preschoolPupilTeacherRatio, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('150 children and 10 full-time teachers are 15 to one', () => {
  const value = preschoolPupilTeacherRatio.formula({ pupils: 150, teachers: 10 });
  expect(value.toString()).toBe('15');
});

test('without a teacher there is no ratio', () => {
  expect(() => preschoolPupilTeacherRatio.formula({ pupils: 150, teachers: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('raw heads of 2023, in 万人, print as 13.32', async () => {
  const rows = [
    figureRow('in-kindergarten-children', 2023, '40929800'),
    figureRow('in-teachers-kindergarten', 2023, '3073700'),
  ];
  const at = await computeFrom(rows, preschoolPupilTeacherRatio, 2023);
  expect(printValue(at())).toBe('13.32');
});

test('without the teachers it is missing', async () => {
  const at = await computeFrom(
    [figureRow('in-kindergarten-children', 2024, '13000')],
    preschoolPupilTeacherRatio,
    2024,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“学前教育专任教师数”（2024年）');
});
