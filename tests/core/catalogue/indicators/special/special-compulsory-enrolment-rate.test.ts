import { printValue, specialPlacement } from '@eduplan/core';
import { expect, test } from 'vitest';
import { specialCompulsoryEnrolmentRate } from '../../../../../packages/core/src/catalogue/indicators/special/special-compulsory-enrolment-rate.ts';
import { computeFromTables, place } from '../../returned.ts';

const rows = (children: Readonly<Record<string, number>>) =>
  Object.entries(children).map(([form, count]) => ({ place, year: 2024, form, children: count }));

test('97 of 100 children are 97 %', () => {
  expect(specialCompulsoryEnrolmentRate.formula({ placed: 97, children: 100 }).toString()).toBe(
    '0.97',
  );
});

test('every form of placement counts, teaching at home too', async () => {
  const forms = {
    'special-school': 40,
    'attached-class': 5,
    'inclusive-class': 45,
    'home-delivery': 7,
    none: 3,
  };
  const at = await computeFromTables(
    [[specialPlacement, rows(forms)]],
    specialCompulsoryEnrolmentRate,
  );
  expect(printValue(at())).toBe('97.00');
});

test('all placed are 100 %; without the return it is missing', async () => {
  const all = await computeFromTables(
    [[specialPlacement, rows({ 'special-school': 8 })]],
    specialCompulsoryEnrolmentRate,
  );
  expect(printValue(all())).toBe('100.00');
  const at = await computeFromTables([], specialCompulsoryEnrolmentRate);
  expect(at().missing?.sentence.zh).toContain('缺少“适龄残疾儿童数”（2024年）');
});

test('exempt and deferred children stay in the denominator; without them is a reading', async () => {
  const forms = { 'special-school': 90, exempt: 8, none: 2 };
  const at = await computeFromTables(
    [[specialPlacement, rows(forms)]],
    specialCompulsoryEnrolmentRate,
  );
  expect(printValue(at())).toBe('90.00');
  expect(printValue(at('without-exempt'))).toBe('97.83');
});
