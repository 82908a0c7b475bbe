import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocIntegrationEnterprises } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-integration-enterprises.ts';
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
  computeReturned(recognitions, rows, vocIntegrationEnterprises, year);

test('a hundred enterprises on the register are a hundred', () => {
  expect(vocIntegrationEnterprises.formula({ enterprises: 100 }).toString()).toBe('100');
});

test('a community of an industry is not an enterprise: zero is a count', async () => {
  const other = registered('voc-industry-communities', '另一项');
  expect(printValue((await computed([other]))())).toBe('0');
  const at = await computed([other, registered('voc-integration-enterprises', '柳州某汽车公司')]);
  expect(printValue(at())).toBe('1');
});

test('a year without a register has no value, and says what is missing', async () => {
  const at = await computed([registered('voc-integration-enterprises', '柳州某汽车公司')], 2024);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“产教融合型企业”（2024年）');
});
