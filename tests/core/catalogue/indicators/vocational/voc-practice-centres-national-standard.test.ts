import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocPracticeCentresNationalStandard } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-practice-centres-national-standard.ts';
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
  computeReturned(recognitions, rows, vocPracticeCentresNationalStandard, year);

test('one practice centre of national standard is one', () => {
  expect(vocPracticeCentresNationalStandard.formula({ centres: 1 }).toString()).toBe('1');
});

test('a practice centre that is only cultivated does not count: zero is a count', async () => {
  const other = registered('voc-practice-centres-regional', '另一项');
  expect(printValue((await computed([other]))())).toBe('0');
  const at = await computed([
    other,
    registered('voc-practice-centres-national-standard', '新能源汽车实践中心'),
  ]);
  expect(printValue(at())).toBe('1');
});

test('a year without a register has no value, and says what is missing', async () => {
  const at = await computed(
    [registered('voc-practice-centres-national-standard', '新能源汽车实践中心')],
    2024,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe(
    '缺少“达到全国性标准的开放型区域产教融合实践中心”（2024年）',
  );
});
