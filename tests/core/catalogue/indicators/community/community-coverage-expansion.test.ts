import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { communityCoverageExpansion } from '../../../../../packages/core/src/catalogue/indicators/community/community-coverage-expansion.ts';
import { computeReturned } from '../../returned.ts';
import { schoolRow } from '../../school-row.ts';

test('40 schools of 100 are 40 %', () => {
  expect(communityCoverageExpansion.formula({ members: 40, all: 100 }).toString()).toBe('0.4');
});

test('a combined school counts once, or by stage once in each stage', async () => {
  const rows = [
    schoolRow('十二年制', { kind: 'twelve-year', community: true }),
    schoolRow('一幼', { kind: 'kindergarten' }),
    schoolRow('中职', { kind: 'vocational', community: true }),
    schoolRow('柳江幼', { kind: 'kindergarten', area: 'liujiang' }),
    schoolRow('柳江小', { area: 'liujiang', community: true }),
    schoolRow('柳江中', { kind: 'senior', area: 'liujiang', community: true }),
  ];
  const at = await computeReturned(schools, rows, communityCoverageExpansion, 2024);
  expect(printValue(at())).toBe('50.00');
  expect(printValue(at('by-stage'))).toBe('75.00');
  expect(printValue(at('with-liujiang'))).toBe('60.00');
});

test('without county schools there is no share', async () => {
  const rows = [schoolRow('城区一校', { area: 'city' })];
  const at = await computeReturned(schools, rows, communityCoverageExpansion, 2024);
  expect(at().missing?.code).toBe('undefined');
});

test('a year without the register of schools has no value', async () => {
  const at = await computeReturned(schools, [schoolRow('一校')], communityCoverageExpansion, 2025);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toContain('每校计一次');
});
