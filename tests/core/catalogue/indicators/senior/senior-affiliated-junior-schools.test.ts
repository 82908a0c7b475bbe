import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { seniorAffiliatedJuniorSchools } from '../../../../../packages/core/src/catalogue/indicators/senior/senior-affiliated-junior-schools.ts';
import { computeFromTables } from '../../returned.ts';
import { recognisedRows } from '../../returned-rows.ts';

test('4 on the register are 4', () => {
  expect(seniorAffiliatedJuniorSchools.formula({ counted: 4 }).toString()).toBe('4');
});

test('things of another kind do not count', async () => {
  const rows = [
    ...recognisedRows(4, 'senior-affiliated-junior-schools'),
    ...recognisedRows(2, 'senior-discipline-bases'),
  ];
  const at = await computeFromTables([[recognitions, rows]], seniorAffiliatedJuniorSchools);
  expect(printValue(at())).toBe('4');
});

test('a register without one gives none, and no register is missing', async () => {
  const none = await computeFromTables(
    [[recognitions, recognisedRows(1, 'trams')]],
    seniorAffiliatedJuniorSchools,
  );
  expect(printValue(none())).toBe('0');
  const at = await computeFromTables([], seniorAffiliatedJuniorSchools);
  expect(at().missing?.sentence.zh).toBe('缺少“优质高中直属初中学校数”（2024年）');
});
