import { preschoolInclusiveCoverage, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('90 children in inclusive kindergartens of 100 are a coverage of 90 %', () => {
  const value = preschoolInclusiveCoverage.formula({ inclusive: 90, children: 100 });
  expect(value.toString()).toBe('0.9');
});

test('all children are 100 %, and more than all are refused', async () => {
  const children = figureRow('in-kindergarten-children', 2024, '200000');
  const inclusive = (count: string) => figureRow('in-kindergarten-children-inclusive', 2024, count);
  const all = await computeFrom([children, inclusive('200000')], preschoolInclusiveCoverage, 2024);
  expect(printValue(all())).toBe('100.00');
  const more = await computeFrom([children, inclusive('200002')], preschoolInclusiveCoverage, 2024);
  expect(more().missing?.code).toBe('out-of-range');
  expect(more().missing?.sentence.zh).toContain('为 100.001，超出规定范围 0 至 100');
});

test('it is a share of children: counts of kindergartens do not stand in for them', async () => {
  const rows = [
    figureRow('in-kindergartens', 2024, '1000'),
    figureRow('in-kindergartens-inclusive', 2024, '900'),
    figureRow('in-kindergarten-children', 2024, '200000'),
  ];
  const at = await computeFrom(rows, preschoolInclusiveCoverage, 2024);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“普惠性幼儿园在园幼儿数”（2024年）');
});
