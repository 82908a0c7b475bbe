import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { seniorDisciplineBases } from '../../../../../packages/core/src/catalogue/indicators/senior/senior-discipline-bases.ts';
import { computeFromTables } from '../../returned.ts';
import { recognisedRows } from '../../returned-rows.ts';

test('70 on the register are 70', () => {
  expect(seniorDisciplineBases.formula({ counted: 70 }).toString()).toBe('70');
});

test('things of another kind do not count', async () => {
  const rows = [
    ...recognisedRows(70, 'senior-discipline-bases'),
    ...recognisedRows(2, 'senior-comprehensive-schools'),
  ];
  const at = await computeFromTables([[recognitions, rows]], seniorDisciplineBases);
  expect(printValue(at())).toBe('70');
});

test('a register without one gives none, and no register is missing', async () => {
  const none = await computeFromTables(
    [[recognitions, recognisedRows(1, 'trams')]],
    seniorDisciplineBases,
  );
  expect(printValue(none())).toBe('0');
  const at = await computeFromTables([], seniorDisciplineBases);
  expect(at().missing?.sentence.zh).toBe('缺少“市级以上学科课程基地数”（2024年）');
});
