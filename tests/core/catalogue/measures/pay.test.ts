import { pay } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  civilServantPay,
  housingFundArrears,
  insuranceArrears,
  teacherPay,
  wageArrears,
} from '../../../../packages/core/src/catalogue/measures/pay.ts';
import { holdAgainstPlain } from '../returned.ts';

const count = fc.nat({ max: 500 });
const yuan = fc.nat({ max: 500_000 }).map((amount) => `${amount}.25`);

test('pay and arrears are each taken from their own column', async () => {
  const columns = (position: number) =>
    fc.record({
      year: fc.constant(2010 + position),
      teacherPay: yuan,
      civilServantPay: yuan,
      wageArrears: count,
      insuranceArrears: count,
      housingFundArrears: count,
    });
  const the = (column: string) => (rows: readonly Readonly<Record<string, unknown>>[]) =>
    Number(rows[0]?.[column]);
  await holdAgainstPlain(pay, columns, [
    [teacherPay, the('teacherPay')],
    [civilServantPay, the('civilServantPay')],
    [wageArrears, the('wageArrears')],
    [insuranceArrears, the('insuranceArrears')],
    [housingFundArrears, the('housingFundArrears')],
  ]);
});
