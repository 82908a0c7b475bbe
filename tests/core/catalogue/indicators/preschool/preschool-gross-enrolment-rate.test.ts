import { preschoolGrossEnrolmentRate, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { computeFrom, figureRow } from '../../figure-rows.ts';

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
