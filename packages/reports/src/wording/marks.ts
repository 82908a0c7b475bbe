/** Stands behind a share with a small denominator. */
export const smallMark = '*';

/** Stands behind a value that does not compare with the years before. */
export const breakMark = '†';
