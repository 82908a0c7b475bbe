import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { preschoolResidentialKindergartenPublic } from '../../../../../packages/core/src/catalogue/indicators/preschool/preschool-residential-kindergarten-public.ts';
import { computeFromTables } from '../../returned.ts';
import { schoolRows } from '../../returned-rows.ts';

test('4 of 5 opened as public ones are 80 %', () => {
  expect(
    preschoolResidentialKindergartenPublic.formula({ asPublic: 4, opened: 5 }).toString(),
  ).toBe('0.8');
});

test('only kindergartens of new compounds count, and inclusive private ones are not public', async () => {
  const compound = { compoundOpened: true };
  const at = await computeFromTables(
    [
      [
        schools,
        [
          ...schoolRows(3, '公办配套园', compound),
          ...schoolRows(1, '普惠配套园', { ...compound, ownership: 'inclusive-private' }),
          ...schoolRows(6, '公办园', {}),
        ],
      ],
    ],
    preschoolResidentialKindergartenPublic,
  );
  expect(printValue(at())).toBe('75.00');
});

test('a year in which none opens has no value, nor has one without a register of schools', async () => {
  const none = await computeFromTables(
    [[schools, schoolRows(2, '公办园', {})]],
    preschoolResidentialKindergartenPublic,
  );
  expect(none().missing?.code).toBe('undefined');
  const at = await computeFromTables([], preschoolResidentialKindergartenPublic);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toContain('缺少“新建小区配套幼儿园数”（2024年）');
});
