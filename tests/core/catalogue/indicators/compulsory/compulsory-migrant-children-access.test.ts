import { migrantChildren, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { compulsoryMigrantChildrenAccess } from '../../../../../packages/core/src/catalogue/indicators/compulsory/compulsory-migrant-children-access.ts';
import { computeFromTables, place } from '../../returned.ts';

const row = (eligible: number, enrolled: number) => ({ place, year: 2024, eligible, enrolled });

test('99 of 100 eligible children are 99 %', () => {
  expect(compulsoryMigrantChildrenAccess.formula({ enrolled: 99, eligible: 100 }).toString()).toBe(
    '0.99',
  );
});

test('all are 100 %, and more than all are refused', async () => {
  const all = await computeFromTables(
    [[migrantChildren, [row(400, 400)]]],
    compulsoryMigrantChildrenAccess,
  );
  expect(printValue(all())).toBe('100.00');
  const more = await computeFromTables(
    [[migrantChildren, [row(400, 401)]]],
    compulsoryMigrantChildrenAccess,
  );
  expect(more().missing?.code).toBe('out-of-range');
});

test('without the return it is missing, and without an eligible child it has no value', async () => {
  const at = await computeFromTables([], compulsoryMigrantChildrenAccess);
  expect(at().missing?.sentence.zh).toContain('缺少“符合条件的随迁子女数”（2024年）');
  const none = await computeFromTables(
    [[migrantChildren, [row(0, 0)]]],
    compulsoryMigrantChildrenAccess,
  );
  expect(none().missing?.code).toBe('undefined');
});
