import { fitness, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { fitnessTestRate } from '../../../../../packages/core/src/catalogue/indicators/pe-health/fitness-test-rate.ts';
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

test('97 tested of 100 due are 97 %', () => {
  expect(fitnessTestRate.formula({ tested: 97, expected: 100 }).toString()).toBe('0.97');
});

test('students are pooled, and the re-tested sample stays apart', async () => {
  const rows = [
    results('大校', [900, 900, 0, 0]),
    results('小校', [100, 50, 0, 0]),
    results('小校', [10, 5, 0, 0], 'rechecked'),
  ];
  const at = await computeReturned(fitness, rows, fitnessTestRate, 2024);
  expect(printValue(at())).toBe('95.0');
  expect(printValue(at('rechecked'))).toBe('50.0');
});

test('more tested than due are refused', async () => {
  const at = await computeReturned(
    fitness,
    [results('一校', [9, 10, 0, 0])],
    fitnessTestRate,
    2024,
  );
  expect(at().missing?.code).toBe('out-of-range');
});

test('a year without the test has no value', async () => {
  const at = await computeReturned(fitness, [results('一校', [9, 9, 0, 0])], fitnessTestRate, 2025);
  expect(at().missing?.sentence.zh).toContain('体质健康测试应查学生数');
});
