import { place } from './returned.ts';

/** Pay and arrears of 2024, equal pay and no arrears unless told. */
export const payRow = (details: Readonly<Record<string, unknown>> = {}) => ({
  place,
  year: 2024,
  teacherPay: '100000.00',
  civilServantPay: '100000.00',
  wageArrears: 0,
  insuranceArrears: 0,
  housingFundArrears: 0,
  ...details,
});
