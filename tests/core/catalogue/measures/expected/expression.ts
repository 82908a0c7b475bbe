/** What each measure comes to in one place and year, by its id: an Arquero expression over rows `d`. */
export type Expressions = Readonly<Record<string, string>>;

/** How many rows there are of which a condition holds; zero where there are none. */
export const count = (row = 'true') => `(d) => op.sum(${row} ? 1 : 0)`;

/**
 * A column added up over the rows of which a condition holds; zero where there are none, and
 * `empty-cells` where one of them has no value.
 */
export const add = (column: string, row = 'true') =>
  `(d) => op.sum(${row} && d.${column} === null ? 1 : 0) > 0
    ? 'empty-cells'
    : op.sum(${row} ? d.${column} : 0)`;

/** The same where so many rows must be there: with fewer it is `no-row`. */
export const addWhole = (rows: number, column: string, row: string) =>
  `(d) => op.sum(${row} ? 1 : 0) < ${rows}
    ? 'no-row'
    : op.sum(${row} && d.${column} === null ? 1 : 0) > 0
    ? 'empty-cells'
    : op.sum(${row} ? d.${column} : 0)`;

/** The column of the one row of which a condition holds; several are `several-rows`. */
export const only = (column: string, row: string) =>
  `(d) => op.sum(${row} ? 1 : 0) === 0
    ? 'no-row'
    : op.sum(${row} ? 1 : 0) > 1
    ? 'several-rows'
    : op.sum(${row} && d.${column} === null ? 1 : 0) > 0
    ? 'empty-cells'
    : op.sum(${row} ? d.${column} : 0)`;

/**
 * A column added up over the rows of which a condition holds, and one of their schools' row in the
 * register; `unlisted-schools` where the register has no row of the school of one of them.
 */
export const addOfSchools = (column: string, row: string, school: string) =>
  `(d) => op.sum(${row} && !d.listed ? 1 : 0) > 0
    ? 'unlisted-schools'
    : op.sum(${row} && ${school} ? d.${column} : 0)`;
