import { printValue, yearlyCounts } from '@eduplan/core';
import { expect, test } from 'vitest';
import { specialNonCompulsoryAccess } from '../../../../../packages/core/src/catalogue/indicators/special/special-non-compulsory-access.ts';
import { computeFromTables, place } from '../../returned.ts';

const row = (item: string, count: number) => ({ place, year: 2024, item, count });

test('150 children are 150', () => {
  expect(specialNonCompulsoryAccess.formula({ children: 150 }).toString()).toBe('150');
});

test('other yearly counts do not count, and none of its own is missing, not zero', async () => {
  const rows = [row('special-non-compulsory', 150), row('social-workers', 30)];
  const at = await computeFromTables([[yearlyCounts, rows]], specialNonCompulsoryAccess);
  expect(printValue(at())).toBe('150');
  const none = await computeFromTables(
    [[yearlyCounts, [row('social-workers', 30)]]],
    specialNonCompulsoryAccess,
  );
  expect(none().missing?.code).toBe('missing-input');
});

test('without the yearly counts it is missing', async () => {
  const at = await computeFromTables([], specialNonCompulsoryAccess);
  expect(at().missing?.sentence.zh).toBe('缺少“非义务教育阶段在校残疾儿童数”（2024年）');
});
