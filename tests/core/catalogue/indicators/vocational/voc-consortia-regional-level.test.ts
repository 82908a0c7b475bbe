import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocConsortiaRegionalLevel } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-consortia-regional-level.ts';
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
  computeReturned(recognitions, rows, vocConsortiaRegionalLevel, year);

test('three consortia on the register are three', () => {
  expect(vocConsortiaRegionalLevel.formula({ consortia: 3 }).toString()).toBe('3');
});

test('the national automotive consortium is not one of the autonomous region: zero is a count', async () => {
  const other = registered('voc-auto-consortium', '另一项');
  expect(printValue((await computed([other]))())).toBe('0');
  const at = await computed([
    other,
    registered('voc-consortia-regional-level', '新一代信息技术联合体'),
  ]);
  expect(printValue(at())).toBe('1');
});

test('a year without a register has no value, and says what is missing', async () => {
  const at = await computed(
    [registered('voc-consortia-regional-level', '新一代信息技术联合体')],
    2024,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“自治区级市域产教联合体”（2024年）');
});
