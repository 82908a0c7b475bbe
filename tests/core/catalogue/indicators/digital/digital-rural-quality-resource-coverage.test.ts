import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { digitalRuralQualityResourceCoverage } from '../../../../../packages/core/src/catalogue/indicators/digital/digital-rural-quality-resource-coverage.ts';
import { computeReturned } from '../../returned.ts';
import { schoolRow } from '../../school-row.ts';

test('98 rural schools of 100 are 98 %', () => {
  const value = digitalRuralQualityResourceCoverage.formula({ covered: 98, all: 100 });
  expect(value.toString()).toBe('0.98');
});

test('towns and villages are rural by default, villages alone in the other reading, cities never', async () => {
  const rows = [
    schoolRow('镇一校', { platformResources: true }),
    schoolRow('镇二校', { platformResources: true }),
    schoolRow('村一校', { setting: 'rural', platformResources: true }),
    schoolRow('村二校', { setting: 'rural' }),
    schoolRow('城一校', { setting: 'city' }),
  ];
  const at = await computeReturned(schools, rows, digitalRuralQualityResourceCoverage, 2024);
  expect(printValue(at())).toBe('75.00');
  expect(printValue(at('villages'))).toBe('50.00');
});

test('a place without rural schools has no share', async () => {
  const rows = [schoolRow('城一校', { setting: 'city' })];
  const at = await computeReturned(schools, rows, digitalRuralQualityResourceCoverage, 2024);
  expect(at().missing?.code).toBe('undefined');
});

test('a year without the register of schools has no value', async () => {
  const at = await computeReturned(
    schools,
    [schoolRow('一校')],
    digitalRuralQualityResourceCoverage,
    2025,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toContain('农村（镇区和乡村）学校数');
});
