import { finance } from '@eduplan/core';
import { expect, test } from 'vitest';
import { measuresInUse } from './measures-in-use.ts';

test('each figure is of the returns, and only the one in print that stands in for it is reported', () => {
  const figures = measuresInUse.filter(({ dataset }) => dataset.id === finance.id);
  expect(figures.length).toBeGreaterThan(0);
  for (const { id, basis, value, reported } of figures) {
    expect([basis, value.kind], id).toEqual(['returns', 'sum']);
    expect(reported?.basis ?? 'reported', id).toBe('reported');
  }
});
