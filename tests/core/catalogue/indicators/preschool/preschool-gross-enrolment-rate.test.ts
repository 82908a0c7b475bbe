import { population, preschoolGrossEnrolmentRate, printValue, pupils } from '@eduplan/core';
import { expect, test } from 'vitest';
import { computeFrom, figureRow } from '../../figure-rows.ts';
import { computeFromTables } from '../../returned.ts';
import { peopleRows, pupilRow } from '../../returned-rows.ts';

test('95 children in kindergartens per 100 aged 3 to 5 are 95 %', () => {
  const value = preschoolGrossEnrolmentRate.formula({ children: 95, population: 100 });
  expect(value.toString()).toBe('0.95');
});

test('children of other ages may carry it past 100 %', async () => {
  const rows = [
    figureRow('in-kindergarten-children', 2024, '104000'),
    figureRow('in-population-3-5', 2024, '100000'),
  ];
  const at = await computeFrom(rows, preschoolGrossEnrolmentRate, 2024);
  expect(printValue(at())).toBe('104.0');
});

test('without the population only the published value is there', async () => {
  const rows = [
    figureRow('in-kindergarten-children', 2024, '95000'),
    figureRow('preschool-gross-enrolment-rate', 2024, '0.925'),
  ];
  const at = await computeFrom(rows, preschoolGrossEnrolmentRate, 2024);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“3—5岁人口”（2024年）');
  expect(printValue(at('reported'))).toBe('92.5');
});

test('returns are held against residents unless another basis is asked for', async () => {
  const people = { residents: 40, hukou: 50, registered: 32 };
  const at = await computeFromTables(
    [
      [pupils, [pupilRow(96, { stage: 'kindergarten' }), pupilRow(500, {})]],
      [population, [2, 3, 4, 5, 6].flatMap((age) => peopleRows(age, people))],
    ],
    preschoolGrossEnrolmentRate,
  );
  const readings = [undefined, 'hukou', 'registered'];
  expect(readings.map((variant) => printValue(at(variant)))).toEqual(['80.0', '64.0', '100.0']);
});

test('a printed population does not say whom it counts, and stands in for residents alone', async () => {
  const rows = [
    figureRow('in-kindergarten-children', 2024, '95000'),
    figureRow('in-population-3-5', 2024, '100000'),
  ];
  const at = await computeFrom(rows, preschoolGrossEnrolmentRate, 2024);
  expect(printValue(at())).toBe('95.0');
  expect(at('hukou').missing?.sentence.zh).toBe('缺少“3—5岁户籍人口”（2024年）');
});
