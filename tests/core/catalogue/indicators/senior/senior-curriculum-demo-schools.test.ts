import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { seniorCurriculumDemoSchools } from '../../../../../packages/core/src/catalogue/indicators/senior/senior-curriculum-demo-schools.ts';
import { computeFromTables } from '../../returned.ts';
import { recognisedRows } from '../../returned-rows.ts';

test('6 on the register are 6', () => {
  expect(seniorCurriculumDemoSchools.formula({ counted: 6 }).toString()).toBe('6');
});

test('things of another kind do not count', async () => {
  const rows = [
    ...recognisedRows(6, 'senior-curriculum-demo-schools'),
    ...recognisedRows(2, 'senior-discipline-bases'),
  ];
  const at = await computeFromTables([[recognitions, rows]], seniorCurriculumDemoSchools);
  expect(printValue(at())).toBe('6');
});

test('a register without one gives none, and no register is missing', async () => {
  const none = await computeFromTables(
    [[recognitions, recognisedRows(1, 'trams')]],
    seniorCurriculumDemoSchools,
  );
  expect(printValue(none())).toBe('0');
  const at = await computeFromTables([], seniorCurriculumDemoSchools);
  expect(at().missing?.sentence.zh).toBe('缺少“新课程新教材实施示范校数”（2024年）');
});
