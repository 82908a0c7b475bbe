import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { researchLeadingStudios } from '../../../../../packages/core/src/catalogue/indicators/research/research-leading-studios.ts';
import { computeReturned } from '../../returned.ts';
import { recognisedRows } from '../../returned-rows.ts';

test('3 on the register are 3, and other things do not count', async () => {
  expect(researchLeadingStudios.formula({ studios: 3 }).toString()).toBe('3');
  const rows = [...recognisedRows(3, 'research-leading-studios'), ...recognisedRows(7, 'other')];
  const at = await computeReturned(recognitions, rows, researchLeadingStudios, 2024);
  expect(printValue(at())).toBe('3');
});

test('a register without one of them says none', async () => {
  const rows = recognisedRows(2, 'other');
  const at = await computeReturned(recognitions, rows, researchLeadingStudios, 2024);
  expect(printValue(at())).toBe('0');
});

test('a year without the register has no value', async () => {
  const rows = recognisedRows(2, 'research-leading-studios');
  const at = await computeReturned(recognitions, rows, researchLeadingStudios, 2023);
  expect(at().missing?.sentence.zh).toBe('缺少“教研员领航工作室”（2023年）');
});
