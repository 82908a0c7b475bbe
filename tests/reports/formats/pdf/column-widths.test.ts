import { expect, test } from 'vitest';
import { layOutColumns } from '../../../../packages/reports/src/formats/pdf/column-widths.ts';

const column = (head: string, cells: readonly string[], whole = false) => ({
  head,
  cells,
  whole,
  hanging: 0,
});
const sum = (widths: readonly number[]) => widths.reduce((total, one) => total + one, 0);

test('a narrow table keeps to what it needs', () => {
  const { widths, stretched } = layOutColumns([
    column('年份', ['2020']),
    column('数', ['一二三四'], true),
  ]);
  expect(stretched).toBe(false);
  expect(widths).toEqual([9 + 4 * 0.58 * 8.5, 9 + 4 * 8.5]);
});

test('a wide table fills the page, numbers stay whole and long text takes what is left', () => {
  const { widths, stretched, sideways } = layOutColumns([
    column('名', ['很长的名字'.repeat(20)]),
    column('数', ['123,456.78%'], true),
    column('注', ['说明'.repeat(60)]),
  ]);
  expect([stretched, sideways]).toEqual([true, false]);
  expect(sum(widths)).toBeCloseTo(493, 1);
  expect(widths[1]).toBeGreaterThanOrEqual(9 + 11 * 0.58 * 8.5);
  expect(widths[2]).toBeGreaterThan(150);
});

test('more columns than an upright page holds turn it on its side', () => {
  const columns = Array.from({ length: 14 }, () => column('指标名称', ['融水苗族自治县']));
  expect(layOutColumns(columns).sideways).toBe(true);
});

test('neither a number nor a word can push the others off the page', () => {
  const { widths } = layOutColumns([
    column('名', ['A'.repeat(500)]),
    column('数', ['9'.repeat(500)], true),
  ]);
  expect(sum(widths)).toBeLessThanOrEqual(494);
});
