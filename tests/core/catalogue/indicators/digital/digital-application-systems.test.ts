import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { digitalApplicationSystems } from '../../../../../packages/core/src/catalogue/indicators/digital/digital-application-systems.ts';
import { computeReturned, place } from '../../returned.ts';

const listed = (thing: string, item: string) => ({
  place,
  year: 2024,
  thing,
  item,
  date: '2024-06-01',
  document: '测试文件',
});

test('10 are 10', () => {
  expect(digitalApplicationSystems.formula({ count: 10 }).toString()).toBe('10');
});

test('what the register lists is counted, and nothing else', async () => {
  const rows = [
    listed('digital-application-systems', '甲'),
    listed('digital-application-systems', '乙'),
    listed('digital-application-systems-other', '丙'),
  ];
  const at = await computeReturned(recognitions, rows, digitalApplicationSystems, 2024);
  expect(printValue(at())).toBe('2');
});

test('a register without any is a count of zero, and a year without the register has no value', async () => {
  const rows = [listed('another-thing', '甲')];
  expect(
    printValue((await computeReturned(recognitions, rows, digitalApplicationSystems, 2024))()),
  ).toBe('0');
  const at = await computeReturned(recognitions, rows, digitalApplicationSystems, 2025);
  expect(at().missing?.sentence.zh).toBe('缺少“教育应用系统数”（2025年）');
});
