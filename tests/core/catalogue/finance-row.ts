import { place } from './returned.ts';

/** One figure of the final accounts of 2024, of all levels together unless told. */
export const financeRow = (
  item: string,
  amount: string,
  details: Readonly<Record<string, unknown>> = {},
) => ({
  place,
  year: 2024,
  item,
  level: 'all',
  vintage: 'final',
  amount,
  comparablePrevious: null,
  ...details,
});
