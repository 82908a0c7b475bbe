import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { seniorStarSchoolShare } from '../../../../../packages/core/src/catalogue/indicators/senior/senior-star-school-share.ts';
import { computeFromTables } from '../../returned.ts';
import { schoolRows } from '../../returned-rows.ts';

test('6 rated schools of 10 are 60 %', () => {
  expect(seniorStarSchoolShare.formula({ rated: 6, schools: 10 }).toString()).toBe('0.6');
});

test('any star counts unless more are asked for; a combined school counts once', async () => {
  const at = await computeFromTables(
    [
      [
        schools,
        [
          ...schoolRows(2, '三星高中', { kind: 'senior', star: 3 }),
          ...schoolRows(1, '四星完中', { kind: 'complete-secondary', star: 4 }),
          ...schoolRows(1, '五星十二年一贯制', { kind: 'twelve-year', star: 5 }),
          ...schoolRows(4, '普通高中', { kind: 'senior' }),
          ...schoolRows(9, '初中', { kind: 'junior', star: 5 }),
        ],
      ],
    ],
    seniorStarSchoolShare,
  );
  const readings = [undefined, 'four-stars', 'five-stars'];
  expect(readings.map((variant) => printValue(at(variant)))).toEqual(['50.00', '25.00', '12.50']);
});

test('a register without a general senior school has no value, and no register is missing', async () => {
  const none = await computeFromTables(
    [[schools, schoolRows(1, '幼儿园', {})]],
    seniorStarSchoolShare,
  );
  expect(none().missing?.code).toBe('undefined');
  const at = await computeFromTables([], seniorStarSchoolShare);
  expect(at().missing?.sentence.zh).toContain('缺少“普通高中学校数”（2024年）');
});
