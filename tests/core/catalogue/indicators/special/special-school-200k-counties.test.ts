import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { specialSchool200kCounties } from '../../../../../packages/core/src/catalogue/indicators/special/special-school-200k-counties.ts';
import { computeFromTables, recognisedRows } from '../../returned-rows.ts';

test('6 of 8 counties are 75 %', () => {
  expect(specialSchool200kCounties.formula({ provided: 6, counties: 8 }).toString()).toBe('0.75');
});

test('counties below 200,000 people are on neither list', async () => {
  const rows = [
    ...recognisedRows(8, 'special-school-200k-counties-due'),
    ...recognisedRows(8, 'special-school-200k-counties'),
  ];
  const at = await computeFromTables([[recognitions, rows]], specialSchool200kCounties);
  expect(printValue(at())).toBe('100.00');
});

test('a county that is due and has none is at 0, and one that is not due has no value', async () => {
  const due = recognisedRows(1, 'special-school-200k-counties-due');
  const lacking = await computeFromTables([[recognitions, due]], specialSchool200kCounties);
  expect(printValue(lacking())).toBe('0.00');
  const small = await computeFromTables(
    [[recognitions, recognisedRows(1, 'trams')]],
    specialSchool200kCounties,
  );
  expect(small().missing?.code).toBe('undefined');
});

test('without the register it is missing', async () => {
  const at = await computeFromTables([], specialSchool200kCounties);
  expect(at().missing?.sentence.zh).toContain('缺少“20万人口以上县（区）数”（2024年）');
});
