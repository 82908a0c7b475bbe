import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { peArtsFourHundredsLessons } from '../../../../../packages/core/src/catalogue/indicators/pe-health/pe-arts-four-hundreds-lessons.ts';
import { computeReturned, place } from '../../returned.ts';

const listed = (thing: string, item: string) => ({
  place,
  year: 2024,
  thing,
  item,
  date: '2024-06-01',
  document: '测试文件',
});

test('100 are 100', () => {
  expect(peArtsFourHundredsLessons.formula({ count: 100 }).toString()).toBe('100');
});

test('what the register lists is counted, and nothing else', async () => {
  const rows = [
    listed('pe-arts-four-hundreds-lessons', '甲'),
    listed('pe-arts-four-hundreds-lessons', '乙'),
    listed('pe-arts-four-hundreds-lessons-other', '丙'),
  ];
  const at = await computeReturned(recognitions, rows, peArtsFourHundredsLessons, 2024);
  expect(printValue(at())).toBe('2');
});

test('a register without any is a count of zero, and a year without the register has no value', async () => {
  const rows = [listed('another-thing', '甲')];
  expect(
    printValue((await computeReturned(recognitions, rows, peArtsFourHundredsLessons, 2024))()),
  ).toBe('0');
  const at = await computeReturned(recognitions, rows, peArtsFourHundredsLessons, 2025);
  expect(at().missing?.sentence.zh).toBe('缺少“优质体艺课数”（2025年）');
});
