import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { communityJuniorCoverage } from '../../../../../packages/core/src/catalogue/indicators/community/community-junior-coverage.ts';
import { computeReturned } from '../../returned.ts';
import { schoolRow } from '../../school-row.ts';

test('3 schools of 5 are 60 %', () => {
  expect(communityJuniorCoverage.formula({ members: 3, all: 5 }).toString()).toBe('0.6');
});

test('every kind of school with the stage counts, and no other', async () => {
  const counted = ['junior', 'nine-year', 'complete-secondary', 'twelve-year'].map((kind) =>
    schoolRow(kind, { kind, community: true }),
  );
  const others = ['senior', 'vocational', 'technician', 'primary', 'kindergarten', 'special'].map(
    (kind) => schoolRow(kind, { kind, community: true }),
  );
  const alone = schoolRow('单独一校', { kind: 'junior' });
  const at = await computeReturned(
    schools,
    [...counted, ...others, alone],
    communityJuniorCoverage,
    2024,
  );
  expect(at().inputs.members?.value?.toString()).toBe(String(counted.length));
  expect(at().inputs.all?.value?.toString()).toBe(String(counted.length + 1));
});

test('柳江区 is left out by default and counts in the other reading; districts never count', async () => {
  const kind = 'junior';
  const rows = [
    schoolRow('县一校', { kind, community: true }),
    schoolRow('县二校', { kind }),
    schoolRow('柳江一校', { kind, area: 'liujiang', community: true }),
    schoolRow('柳江二校', { kind, area: 'liujiang', community: true }),
    schoolRow('城区一校', { kind, area: 'city', community: true }),
  ];
  const at = await computeReturned(schools, rows, communityJuniorCoverage, 2024);
  expect(printValue(at())).toBe('50.00');
  expect(printValue(at('with-liujiang'))).toBe('75.00');
});

test('without county schools of the stage there is no share', async () => {
  const rows = [schoolRow('城区一校', { area: 'city', kind: 'special' })];
  const at = await computeReturned(schools, rows, communityJuniorCoverage, 2024);
  expect(at().missing?.code).toBe('undefined');
});

test('a year without the register of schools has no value', async () => {
  const at = await computeReturned(schools, [schoolRow('一校')], communityJuniorCoverage, 2025);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toContain('县域初中');
});
