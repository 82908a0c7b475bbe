import { printValue, publishedFigures, pupils, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { compulsoryGroupSchoolingCoverage } from '../../../../../packages/core/src/catalogue/indicators/compulsory/compulsory-group-schooling-coverage.ts';
import { figureRow } from '../../figure-rows.ts';
import { computeFromTables } from '../../returned.ts';
import { pupilRow, schoolRows } from '../../returned-rows.ts';

test('45 pupils in groups of 60 primary and 40 junior pupils are 45 %', () => {
  const value = compulsoryGroupSchoolingCoverage.formula({ inGroups: 45, primary: 60, junior: 40 });
  expect(value.toString()).toBe('0.45');
});

test('it is a share of pupils unless schools are asked for; senior pupils are left out', async () => {
  const inGroup = { group: true };
  const at = await computeFromTables(
    [
      [
        pupils,
        [
          pupilRow(30, { school: '集团小学1' }),
          pupilRow(20, { school: '集团完中1', stage: 'junior' }),
          pupilRow(90, { school: '集团完中1', stage: 'senior' }),
          pupilRow(50, { school: '独立小学1' }),
        ],
      ],
      [
        schools,
        [
          ...schoolRows(1, '集团小学', { ...inGroup, kind: 'primary' }),
          ...schoolRows(1, '集团完中', { ...inGroup, kind: 'complete-secondary' }),
          ...schoolRows(6, '独立小学', { kind: 'primary' }),
          ...schoolRows(5, '高中', { ...inGroup, kind: 'senior' }),
        ],
      ],
    ],
    compulsoryGroupSchoolingCoverage,
  );
  expect([printValue(at()), printValue(at('schools'))]).toEqual(['50.00', '25.00']);
});

test('printed pupils stand in where there are no returns', async () => {
  const at = await computeFromTables(
    [
      [
        publishedFigures,
        [
          figureRow('in-group-schooling-pupils', 2024, '200'),
          figureRow('in-enrolment-primary', 2024, '300'),
          figureRow('in-enrolment-junior', 2024, '100'),
          figureRow('compulsory-group-schooling-coverage', 2024, '0.4491'),
        ],
      ],
    ],
    compulsoryGroupSchoolingCoverage,
  );
  expect([printValue(at()), printValue(at('reported'))]).toEqual(['50.00', '44.91']);
  expect(at('schools').missing?.code).toBe('missing-input');
});

test('without the junior pupils it is missing', async () => {
  const figures = [
    figureRow('in-group-schooling-pupils', 2024, '200'),
    figureRow('in-enrolment-primary', 2024, '300'),
  ];
  const at = await computeFromTables(
    [[publishedFigures, figures]],
    compulsoryGroupSchoolingCoverage,
  );
  expect(at().missing?.sentence.zh).toBe('缺少“初中在校生数”（2024年）');
});
