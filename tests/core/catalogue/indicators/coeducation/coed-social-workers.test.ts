import { printValue, yearlyCounts } from '@eduplan/core';
import { expect, test } from 'vitest';
import { coedSocialWorkers } from '../../../../../packages/core/src/catalogue/indicators/coeducation/coed-social-workers.ts';
import { computeReturned, place } from '../../returned.ts';

const counted = (item: string, count: number) => ({ place, year: 2024, item, count });
const computed = (rows: readonly ReturnType<typeof counted>[], year = 2024) =>
  computeReturned(yearlyCounts, rows, coedSocialWorkers, year);

test('12 are 12, and other counts are not added', async () => {
  expect(coedSocialWorkers.formula({ workers: 12 }).toString()).toBe('12');
  const at = await computed([counted('social-workers', 12), counted('community-stations', 300)]);
  expect(printValue(at())).toBe('12');
});

test('a count of zero is a value', async () => {
  expect(printValue((await computed([counted('social-workers', 0)]))())).toBe('0');
});

test('a year without a count has no value', async () => {
  const at = await computed([counted('social-workers', 12)], 2023);
  expect(at().missing?.sentence.zh).toBe('缺少“进校园社工数”（2023年）');
});
