import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { evalFourGuidesApplied } from '../../../../../packages/core/src/catalogue/indicators/evaluation/eval-four-guides-applied.ts';
import { computeReturned } from '../../returned.ts';
import { recognisedRows } from '../../returned-rows.ts';

test('4 on the register are 4, and other things do not count', async () => {
  expect(evalFourGuidesApplied.formula({ guides: 4 }).toString()).toBe('4');
  const rows = [...recognisedRows(4, 'eval-four-guides-applied'), ...recognisedRows(7, 'other')];
  const at = await computeReturned(recognitions, rows, evalFourGuidesApplied, 2024);
  expect(printValue(at())).toBe('4');
});

test('a register without one of them says none', async () => {
  const rows = recognisedRows(2, 'other');
  const at = await computeReturned(recognitions, rows, evalFourGuidesApplied, 2024);
  expect(printValue(at())).toBe('0');
});

test('a fifth guide is refused: there are four', async () => {
  const rows = recognisedRows(5, 'eval-four-guides-applied');
  const at = await computeReturned(recognitions, rows, evalFourGuidesApplied, 2024);
  expect(at().missing?.code).toBe('out-of-range');
});

test('a year without the register has no value', async () => {
  const rows = recognisedRows(2, 'eval-four-guides-applied');
  const at = await computeReturned(recognitions, rows, evalFourGuidesApplied, 2023);
  expect(at().missing?.sentence.zh).toBe('缺少“贯彻应用的评价指南”（2023年）');
});
