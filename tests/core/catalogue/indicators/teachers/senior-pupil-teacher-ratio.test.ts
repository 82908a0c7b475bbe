import { printValue, seniorPupilTeacherRatio } from '@eduplan/core';
import { expect, test } from 'vitest';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('125 pupils and 10 full-time teachers are 12.5 to one', () => {
  const value = seniorPupilTeacherRatio.formula({ pupils: 125, teachers: 10 });
  expect(value.toString()).toBe('12.5');
});

test('without a teacher there is no ratio', () => {
  expect(() => seniorPupilTeacherRatio.formula({ pupils: 125, teachers: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('raw heads of 2024, in 万人, print as 12.70', async () => {
  const rows = [
    figureRow('in-enrolment-senior', 2024, '29222800'),
    figureRow('in-teachers-senior', 2024, '2301800'),
  ];
  const at = await computeFrom(rows, seniorPupilTeacherRatio, 2024);
  expect(printValue(at())).toBe('12.70');
});

test('without the teachers it is missing', async () => {
  const at = await computeFrom(
    [figureRow('in-enrolment-senior', 2024, '13000')],
    seniorPupilTeacherRatio,
    2024,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“普通高中专任教师数”（2024年）');
});
