import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocCraftsmanColleges } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-craftsman-colleges.ts';
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
  computeReturned(recognitions, rows, vocCraftsmanColleges, year);

test('three colleges on the register are three', () => {
  expect(vocCraftsmanColleges.formula({ colleges: 3 }).toString()).toBe('3');
});

test('an industry college is not a craftsman college: zero is a count', async () => {
  const other = registered('voc-groups-industry-colleges', '另一项');
  expect(printValue((await computed([other]))())).toBe('0');
  const at = await computed([
    other,
    registered('voc-craftsman-colleges', '中国—马来西亚铁路现代工匠学院'),
  ]);
  expect(printValue(at())).toBe('1');
});

test('a year without a register has no value, and says what is missing', async () => {
  const at = await computed(
    [registered('voc-craftsman-colleges', '中国—马来西亚铁路现代工匠学院')],
    2024,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“中国—东盟现代工匠学院”（2024年）');
});
