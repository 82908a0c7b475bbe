import { printValue, publishedFigures, pupils, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { preschoolPublicShare } from '../../../../../packages/core/src/catalogue/indicators/preschool/preschool-public-share.ts';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { figureRow } from '../../figure-rows.ts';
import { computeFromTables } from '../../returned.ts';
import { pupilRow } from '../../returned-rows.ts';
import { schoolRow } from '../../school-row.ts';

const kindergarten = { stage: 'kindergarten' };

test('55 children in public kindergartens of 100 are 55 %', () => {
  expect(preschoolPublicShare.formula({ inPublic: 55, children: 100 }).toString()).toBe('0.55');
});

test('inclusive private kindergartens are not public, and attached classes count', async () => {
  const at = await computeFromTables(
    [
      [
        pupils,
        [
          pupilRow(50, { ...kindergarten, school: '公办园' }),
          pupilRow(5, { ...kindergarten, school: '公办小学附设班' }),
          pupilRow(40, { ...kindergarten, school: '普惠园' }),
          pupilRow(5, { ...kindergarten, school: '民办园' }),
          pupilRow(900, { school: '未登记小学' }),
        ],
      ],
      [
        schools,
        [
          schoolRow('公办园', { kind: 'kindergarten' }),
          schoolRow('公办小学附设班'),
          schoolRow('普惠园', { kind: 'kindergarten', ownership: 'inclusive-private' }),
          schoolRow('民办园', { kind: 'kindergarten', ownership: 'private' }),
        ],
      ],
    ],
    preschoolPublicShare,
  );
  expect(printValue(at())).toBe('55.00');
});

test('children of a kindergarten that is not registered leave the owners of all unknown', async () => {
  const at = await computeFromTables(
    [
      [
        pupils,
        [
          pupilRow(50, { ...kindergarten, school: '公办园' }),
          pupilRow(1, { ...kindergarten, school: '未登记园' }),
        ],
      ],
      [schools, [schoolRow('公办园', { kind: 'kindergarten' })]],
    ],
    preschoolPublicShare,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe(
    '“公办园在园幼儿数”（2024年）有 1 行的学校不在学校登记中，无法判断是否计入；请补登或更正学校代码',
  );
});

test('without any child in a kindergarten there is no share', () => {
  expect(() => preschoolPublicShare.formula({ inPublic: 0, children: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('the printed number of all children does not stand in for those in public kindergartens', async () => {
  const figures = [figureRow('in-kindergarten-children', 2024, '100')];
  const at = await computeFromTables([[publishedFigures, figures]], preschoolPublicShare);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“公办园在园幼儿数”（2024年）');
});
