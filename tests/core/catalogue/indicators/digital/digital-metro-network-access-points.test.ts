import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { digitalMetroNetworkAccessPoints } from '../../../../../packages/core/src/catalogue/indicators/digital/digital-metro-network-access-points.ts';
import { computeReturned } from '../../returned.ts';
import { schoolRow } from '../../school-row.ts';

test('1259 access points are 1259', () => {
  expect(digitalMetroNetworkAccessPoints.formula({ count: 1259 }).toString()).toBe('1259');
});

test('a school may have several access points, or none', async () => {
  const rows = [
    schoolRow('一校', { accessPoints: 3 }),
    schoolRow('二校', { accessPoints: 2 }),
    schoolRow('三校'),
  ];
  const at = await computeReturned(schools, rows, digitalMetroNetworkAccessPoints, 2024);
  expect(printValue(at())).toBe('5');
});

test('a year without the register of schools has no value', async () => {
  const at = await computeReturned(
    schools,
    [schoolRow('一校')],
    digitalMetroNetworkAccessPoints,
    2025,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toContain('接入点');
});
