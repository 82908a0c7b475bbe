import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { preschoolDemonstrationKindergartens } from '../../../../../packages/core/src/catalogue/indicators/preschool/preschool-demonstration-kindergartens.ts';
import { computeFromTables } from '../../returned.ts';
import { schoolRows } from '../../returned-rows.ts';

test('300 kindergartens are 300', () => {
  expect(preschoolDemonstrationKindergartens.formula({ kindergartens: 300 }).toString()).toBe(
    '300',
  );
});

test('titles of every level count, kindergartens without one and other schools do not', async () => {
  const at = await computeFromTables(
    [
      [
        schools,
        [
          ...schoolRows(2, '区级园', { demonstration: 'region' }),
          ...schoolRows(3, '市级园', { demonstration: 'city' }),
          ...schoolRows(4, '县级园', { demonstration: 'county' }),
          ...schoolRows(10, '普通园', {}),
          ...schoolRows(1, '小学', { kind: 'primary', demonstration: 'city' }),
        ],
      ],
    ],
    preschoolDemonstrationKindergartens,
  );
  expect(printValue(at())).toBe('9');
});

test('a register of schools without such a kindergarten gives none, and no register is missing', async () => {
  const none = await computeFromTables(
    [[schools, schoolRows(1, '普通园', {})]],
    preschoolDemonstrationKindergartens,
  );
  expect(printValue(none())).toBe('0');
  const at = await computeFromTables([], preschoolDemonstrationKindergartens);
  expect(at().missing?.sentence.zh).toBe('缺少“县级以上示范园数”（2024年）');
});
