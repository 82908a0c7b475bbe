import { primaryPupilTeacherRatio, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('165 pupils and 10 full-time teachers are 16.5 to one', () => {
  const value = primaryPupilTeacherRatio.formula({ pupils: 165, teachers: 10 });
  expect(value.toString()).toBe('16.5');
});

test('without a teacher there is no ratio', () => {
  expect(() => primaryPupilTeacherRatio.formula({ pupils: 165, teachers: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('raw heads of 2022, in 万人, print as 16.19', async () => {
  const rows = [
    figureRow('in-enrolment-primary', 2022, '107320500'),
    figureRow('in-teachers-primary', 2022, '6629400'),
  ];
  const at = await computeFrom(rows, primaryPupilTeacherRatio, 2022);
  expect(printValue(at())).toBe('16.19');
});

test('without the teachers it is missing', async () => {
  const at = await computeFrom(
    [figureRow('in-enrolment-primary', 2024, '13000')],
    primaryPupilTeacherRatio,
    2024,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“小学专任教师数”（2024年）');
});
