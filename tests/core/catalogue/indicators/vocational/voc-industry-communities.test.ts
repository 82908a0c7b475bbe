import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocIndustryCommunities } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-industry-communities.ts';
import { computeReturned, place } from '../../returned.ts';

const registered = (thing: string, item: string) => ({
  place,
  year: 2025,
  thing,
  item,
  date: '2025-06-01',
  document: '测试文件',
});
const computed = (rows: readonly ReturnType<typeof registered>[], year = 2025) =>
  computeReturned(recognitions, rows, vocIndustryCommunities, year);

test('one community on the register is one', () => {
  expect(vocIndustryCommunities.formula({ communities: 1 }).toString()).toBe('1');
});

test('an enterprise is not a community: zero is a count', async () => {
  const other = registered('voc-integration-enterprises', '另一项');
  expect(printValue((await computed([other]))())).toBe('0');
  const at = await computed([other, registered('voc-industry-communities', '汽车行业共同体')]);
  expect(printValue(at())).toBe('1');
});

test('a year without a register has no value, and says what is missing', async () => {
  const at = await computed([registered('voc-industry-communities', '汽车行业共同体')], 2024);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“行业产教融合共同体”（2024年）');
});
