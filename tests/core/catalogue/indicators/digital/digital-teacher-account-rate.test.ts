import { platformAccounts, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { digitalTeacherAccountRate } from '../../../../../packages/core/src/catalogue/indicators/digital/digital-teacher-account-rate.ts';
import { computeReturned, place } from '../../returned.ts';

const accounts = (school: string, teachers: number, national: number, regional: number) => ({
  place,
  year: 2024,
  school,
  teachers,
  nationalActivated: national,
  regionalActivated: regional,
});

test('90 accounts on one platform and 80 on the other, of 100 teachers, are 80 %', () => {
  const { formula } = digitalTeacherAccountRate;
  expect(formula({ national: 90, regional: 80, teachers: 100 }).toString()).toBe('0.8');
  expect(formula({ national: 80, regional: 90, teachers: 100 }).toString()).toBe('0.8');
  expect(formula({ national: 100, regional: 100, teachers: 100 }).toString()).toBe('1');
});

test('schools are added up before the lesser platform is taken, and each platform is a reading', async () => {
  const rows = [accounts('一校', 50, 50, 20), accounts('二校', 50, 10, 45)];
  const at = await computeReturned(platformAccounts, rows, digitalTeacherAccountRate, 2024);
  expect(printValue(at())).toBe('60.00');
  expect(printValue(at('national'))).toBe('60.00');
  expect(printValue(at('regional'))).toBe('65.00');
});

test('more accounts than teachers are refused', async () => {
  const rows = [accounts('一校', 50, 51, 52)];
  const at = await computeReturned(platformAccounts, rows, digitalTeacherAccountRate, 2024);
  expect(at().missing?.code).toBe('out-of-range');
});

test('a year without the export of the platforms has no value', async () => {
  const rows = [accounts('一校', 50, 50, 50)];
  const at = await computeReturned(platformAccounts, rows, digitalTeacherAccountRate, 2025);
  expect(at().missing?.sentence.zh).toContain('应开通平台帐号的教师数');
});
