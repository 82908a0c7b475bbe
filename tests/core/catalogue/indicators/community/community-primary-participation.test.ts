import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { communityPrimaryParticipation } from '../../../../../packages/core/src/catalogue/indicators/community/community-primary-participation.ts';
import { computeReturned } from '../../returned.ts';
import { schoolRow } from '../../school-row.ts';

test('3 schools of 10 are 30 %', () => {
  expect(communityPrimaryParticipation.formula({ members: 3, all: 10 }).toString()).toBe('0.3');
});

test('every kind of school with the stage counts, and no other', async () => {
  const counted = ['primary', 'nine-year', 'twelve-year'].map((kind) =>
    schoolRow(kind, { kind, community: true }),
  );
  const others = ['junior', 'complete-secondary', 'senior', 'kindergarten', 'special'].map((kind) =>
    schoolRow(kind, { kind, community: true }),
  );
  const alone = schoolRow('单独一校', { kind: 'primary' });
  const at = await computeReturned(
    schools,
    [...counted, ...others, alone],
    communityPrimaryParticipation,
    2024,
  );
  expect(at().inputs.members?.value?.toString()).toBe(String(counted.length));
  expect(at().inputs.all?.value?.toString()).toBe(String(counted.length + 1));
});

test('柳江区 is left out by default and counts in the other reading; districts never count', async () => {
  const kind = 'primary';
  const rows = [
    schoolRow('县一校', { kind, community: true }),
    schoolRow('县二校', { kind }),
    schoolRow('柳江一校', { kind, area: 'liujiang', community: true }),
    schoolRow('柳江二校', { kind, area: 'liujiang', community: true }),
    schoolRow('城区一校', { kind, area: 'city', community: true }),
  ];
  const at = await computeReturned(schools, rows, communityPrimaryParticipation, 2024);
  expect(printValue(at())).toBe('50.00');
  expect(printValue(at('with-liujiang'))).toBe('75.00');
});

test('without county schools of the stage there is no share', async () => {
  const rows = [schoolRow('城区一校', { area: 'city', kind: 'special' })];
  const at = await computeReturned(schools, rows, communityPrimaryParticipation, 2024);
  expect(at().missing?.code).toBe('undefined');
});

test('pooled, primary schools and kindergartens count once each', async () => {
  const rows = [
    schoolRow('一小', { community: true }),
    schoolRow('一贯制', { kind: 'twelve-year', community: true }),
    schoolRow('一幼', { kind: 'kindergarten', community: true }),
    schoolRow('二幼', { kind: 'kindergarten' }),
    schoolRow('柳江幼', { kind: 'kindergarten', area: 'liujiang' }),
  ];
  const at = await computeReturned(schools, rows, communityPrimaryParticipation, 2024);
  expect(printValue(at('pooled'))).toBe('75.00');
  expect(printValue(at('pooled-with-liujiang'))).toBe('60.00');
});

test('a year without the register of schools has no value', async () => {
  const at = await computeReturned(
    schools,
    [schoolRow('一校')],
    communityPrimaryParticipation,
    2025,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toContain('县域小学');
});
