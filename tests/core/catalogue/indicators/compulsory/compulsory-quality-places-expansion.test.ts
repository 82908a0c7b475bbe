import { printValue, yearlyCounts } from '@eduplan/core';
import { expect, test } from 'vitest';
import { compulsoryQualityPlacesExpansion } from '../../../../../packages/core/src/catalogue/indicators/compulsory/compulsory-quality-places-expansion.ts';
import { computeFromTables, place } from '../../returned.ts';

const row = (item: string, count: number) => ({ place, year: 2024, item, count });

test('1200 places are 1200', () => {
  expect(compulsoryQualityPlacesExpansion.formula({ places: 1200 }).toString()).toBe('1200');
});

test('other yearly counts are not places, and none of its own is missing, not zero', async () => {
  const rows = [row('quality-places-added', 1200), row('social-workers', 30)];
  const at = await computeFromTables([[yearlyCounts, rows]], compulsoryQualityPlacesExpansion);
  expect(printValue(at())).toBe('1200');
  const none = await computeFromTables(
    [[yearlyCounts, [row('social-workers', 30)]]],
    compulsoryQualityPlacesExpansion,
  );
  expect(none().missing?.code).toBe('missing-input');
});

test('without the yearly counts it is missing', async () => {
  const at = await computeFromTables([], compulsoryQualityPlacesExpansion);
  expect(at().missing?.sentence.zh).toBe('缺少“当年新增优质学位数”（2024年）');
});
