/**
 * The plan sets no interim targets and, but for one, states no year: a target without a year is
 * read as due at the end of the plan period.
 */
export const endOfPeriod = { year: 2025, yearStated: false } as const;
