import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberInText } from '../../../../../packages/reports/src/formats/html/client/number-in-text.ts';

test.each([
  ['91.61%', 91.61],
  ['1,234,567.5', 1234567.5],
  ['-0.0023', -0.0023],
  ['−3', -3],
  ['+2.44%', 2.44],
  ['17.05:1', 17.05],
  ['90.00%*†', 90],
  ['95.0%（模拟数据）', 95],
  ['95.0% (simulated data)', 95],
  ['（初步）95.0', 95],
  ['(provisional) 95.0*', 95],
  ['≥ 95%', 95],
  ['95–97%', 95],
  ['已超过70%', 70],
  ['8 所', 8],
  ['1.5 万人', 15000],
  ['2亿元', 2e8],
  ['1.5 10,000 persons', 15000],
  ['3 100 million yuan', 3e8],
  ['100 persons', 100],
  ['15356.59元', 15356.59],
  ['12 m²', 12],
])('%s is the number %d', (text, number) => {
  expect(numberInText(text)).toBe(number);
});

test.each([
  '',
  '—',
  '逐年不减',
  '揭牌启用 2025-01-20',
  'approved 2025-11-21',
  '12 ← 3, 4',
  '1.2.3',
])('%s is no number', (text) => {
  expect(numberInText(text)).toBeNull();
});

test('every printed decimal is read back', () => {
  const decimals = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(
      decimals,
      fc.constantFrom('', '%', '‰', ' 人', ':1', '*†'),
      ([whole, places], unit) => {
        const text = (whole / 10 ** places).toFixed(places);
        expect(numberInText(text + unit)).toBe(Number(text));
      },
    ),
  );
});
