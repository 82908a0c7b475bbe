import { printValue, yearlyCounts } from '@eduplan/core';
import { expect, test } from 'vitest';
import { digitalDataRecords } from '../../../../../packages/core/src/catalogue/indicators/digital/digital-data-records.ts';
import { computeReturned, place } from '../../returned.ts';

test('2 million records are 2000000', () => {
  expect(digitalDataRecords.formula({ count: 2_000_000 }).toString()).toBe('2000000');
});

test('records are counted, and no other item', async () => {
  const rows = [
    { place, year: 2024, item: 'data-records', count: 2_000_001 },
    { place, year: 2024, item: 'social-workers', count: 5 },
  ];
  const at = await computeReturned(yearlyCounts, rows, digitalDataRecords, 2024);
  expect(printValue(at())).toBe('2000001');
});

test('a year without the count has no value', async () => {
  const rows = [{ place, year: 2024, item: 'data-records', count: 9 }];
  const at = await computeReturned(yearlyCounts, rows, digitalDataRecords, 2025);
  expect(at().missing?.sentence.zh).toBe('缺少“数据汇集条数”（2025年）');
});
