import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { seniorComprehensiveSchools } from '../../../../../packages/core/src/catalogue/indicators/senior/senior-comprehensive-schools.ts';
import { computeFromTables } from '../../returned.ts';
import { recognisedRows } from '../../returned-rows.ts';

test('3 on the register are 3', () => {
  expect(seniorComprehensiveSchools.formula({ counted: 3 }).toString()).toBe('3');
});

test('things of another kind do not count', async () => {
  const rows = [
    ...recognisedRows(3, 'senior-comprehensive-schools'),
    ...recognisedRows(2, 'senior-discipline-bases'),
  ];
  const at = await computeFromTables([[recognitions, rows]], seniorComprehensiveSchools);
  expect(printValue(at())).toBe('3');
});

test('a register without one gives none, and no register is missing', async () => {
  const none = await computeFromTables(
    [[recognitions, recognisedRows(1, 'trams')]],
    seniorComprehensiveSchools,
  );
  expect(printValue(none())).toBe('0');
  const at = await computeFromTables([], seniorComprehensiveSchools);
  expect(at().missing?.sentence.zh).toBe('缺少“综合高中数”（2024年）');
});
