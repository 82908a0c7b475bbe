import { expect, test } from 'vitest';
import { numberCell } from '../../../../packages/reports/src/formats/xlsx/number-cell.ts';

test('a printed number is a number that prints as before', () => {
  expect(numberCell('90')).toEqual({ value: 90, format: '0' });
  expect(numberCell('-0.50')).toEqual({ value: -0.5, format: '0.00' });
  expect(numberCell('1,234,567.8')).toEqual({ value: 1234567.8, format: '#,##0.0' });
  expect(numberCell('2024 人')).toEqual({ value: 2024, format: '0" 人"' });
  expect(numberCell('（初步）94.0')).toEqual({ value: 94, format: '"（初步）"0.0' });
});

test('a percentage is stored as its share, to the digit', () => {
  expect(numberCell('95.90%*†')).toEqual({ value: 0.959, format: '0.00%\\*"†"' });
  expect(numberCell('0.07%')).toEqual({ value: 0.0007, format: '0.00%' });
  expect(numberCell('-1.5%')).toEqual({ value: -0.015, format: '0.0%' });
  expect(numberCell('100%')).toEqual({ value: 1, format: '0%' });
});

test('what a cell would not keep as it is stays text', () => {
  for (const text of [
    '1234567890123456',
    '0.1234567890123456',
    '007',
    '19：1',
    '2023—2025',
    '1,23',
    '1e5',
    '1.2.3',
    '',
    '—',
    '5"x',
    '5\u0000',
    '变化 -1.2',
  ])
    expect(numberCell(text), text).toBeNull();
});

test('a formula is at most words before a number', () => {
  expect(numberCell('=1')).toEqual({ value: 1, format: '"="0' });
  expect(numberCell('=HYPERLINK("a",1)')).toBeNull();
});
