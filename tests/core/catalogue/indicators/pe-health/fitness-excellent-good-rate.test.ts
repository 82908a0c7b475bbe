import { fitness, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { fitnessExcellentGoodRate } from '../../../../../packages/core/src/catalogue/indicators/pe-health/fitness-excellent-good-rate.ts';
import { computeReturned, place } from '../../returned.ts';

const results = (
  school: string,
  [expected, tested, excellent, good]: readonly [number, number, number, number],
  basis = 'reported',
) => ({
  place,
  year: 2024,
  school,
  stage: 'primary',
  basis,
  expected,
  tested,
  excellent,
  good,
  passed: tested - excellent - good,
  failed: 0,
});

test('20 excellent and 35 good of 100 tested are 55 %', () => {
  const value = fitnessExcellentGoodRate.formula({ excellent: 20, good: 35, tested: 100 });
  expect(value.toString()).toBe('0.55');
});

test('students are pooled: a small school does not weigh like a large one', async () => {
  const rows = [results('大校', [1000, 900, 100, 260]), results('小校', [100, 100, 40, 60])];
  const at = await computeReturned(fitness, rows, fitnessExcellentGoodRate, 2024);
  expect(printValue(at())).toBe('46.0');
});

test('the re-tested sample stays apart from what schools report', async () => {
  const rows = [results('一校', [100, 100, 20, 40]), results('一校', [10, 10, 1, 3], 'rechecked')];
  const at = await computeReturned(fitness, rows, fitnessExcellentGoodRate, 2024);
  expect(printValue(at())).toBe('60.0');
  expect(printValue(at('rechecked'))).toBe('40.0');
});

test('with nobody tested there is no rate', async () => {
  const rows = [results('一校', [100, 0, 0, 0])];
  const at = await computeReturned(fitness, rows, fitnessExcellentGoodRate, 2024);
  expect(at().missing?.code).toBe('undefined');
});

test('a year without the test has no value', async () => {
  const rows = [results('一校', [100, 100, 20, 40])];
  const at = await computeReturned(fitness, rows, fitnessExcellentGoodRate, 2025);
  expect(at().missing?.sentence.zh).toContain('缺少“体质健康总评优秀人数”（2025年）');
});
