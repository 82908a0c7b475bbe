import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherHousingProjectsStarted } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-housing-projects-started.ts';
import { computeReturned } from '../../returned.ts';
import { recognisedRows } from '../../returned-rows.ts';

test('2 on the register are 2, and other things do not count', async () => {
  expect(teacherHousingProjectsStarted.formula({ projects: 2 }).toString()).toBe('2');
  const rows = [
    ...recognisedRows(2, 'teacher-housing-projects-started'),
    ...recognisedRows(7, 'other'),
  ];
  const at = await computeReturned(recognitions, rows, teacherHousingProjectsStarted, 2024);
  expect(printValue(at())).toBe('2');
});

test('a register without one of them says none', async () => {
  const rows = recognisedRows(2, 'other');
  const at = await computeReturned(recognitions, rows, teacherHousingProjectsStarted, 2024);
  expect(printValue(at())).toBe('0');
});

test('a year without the register has no value', async () => {
  const rows = recognisedRows(2, 'teacher-housing-projects-started');
  const at = await computeReturned(recognitions, rows, teacherHousingProjectsStarted, 2023);
  expect(at().missing?.sentence.zh).toBe('缺少“已立项开工的保障性住房项目”（2023年）');
});
