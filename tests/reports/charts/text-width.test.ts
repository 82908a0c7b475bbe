import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../packages/reports/src/charts/text-width.ts';

test('a Chinese character is one em wide and a letter a little over half', () => {
  expect(textWidth('图a', 10)).toBeCloseTo(15.8);
});

test('a text is broken between Chinese characters or at spaces, into lines of like length', () => {
  expect(wrapText('义务教育巩固率', 60, 10)).toEqual(['义务教育', '巩固率']);
  expect(wrapText('Nine-year retention rate', 110, 10)).toEqual(['Nine-year', 'retention rate']);
  expect(wrapText('短', 60, 10)).toEqual(['短']);
});

test('brackets and marks stay with what they belong to', () => {
  expect(wrapText('规划目标 95%（2025年）', 100, 10)).toEqual(['规划目标 95%', '（2025年）']);
});
