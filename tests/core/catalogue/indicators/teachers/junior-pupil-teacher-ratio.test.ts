import { juniorPupilTeacherRatio, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('135 pupils and 10 full-time teachers are 13.5 to one', () => {
  const value = juniorPupilTeacherRatio.formula({ pupils: 135, teachers: 10 });
  expect(value.toString()).toBe('13.5');
});

test('without a teacher there is no ratio', () => {
  expect(() => juniorPupilTeacherRatio.formula({ pupils: 135, teachers: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('raw heads of 2023, in 万人, print as 12.84', async () => {
  const rows = [
    figureRow('in-enrolment-junior', 2023, '52436900'),
    figureRow('in-teachers-junior', 2023, '4083100'),
  ];
  const at = await computeFrom(rows, juniorPupilTeacherRatio, 2023);
  expect(printValue(at())).toBe('12.84');
});

test('without the teachers it is missing', async () => {
  const at = await computeFrom(
    [figureRow('in-enrolment-junior', 2024, '13000')],
    juniorPupilTeacherRatio,
    2024,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“初中专任教师数”（2024年）');
});
