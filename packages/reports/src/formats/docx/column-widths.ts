import { textWidth } from '../../charts/text-width.ts';

/** What the columns of a table hold, from its head down. */
export type ColumnTexts = readonly (readonly string[])[];

// One em more on each side of a cell than its text needs, and no column so wide that others starve.
const padding = 1.6;
const widest = 26;

const longestPiece = (text: string) =>
  Math.max(0, ...text.split(/\s+|(?<=[\u2e80-\uffef])/u).map((piece) => textWidth(piece, 1)));

/**
 * Share a width among columns by what they hold: each its longest word, as far as there is room,
 * and the rest by the length of its texts. Whole numbers that sum to the width.
 *
 * @example columnWidths([['年', '2020'], ['值', '1']], 100) // => [53, 47]
 */
export function columnWidths(columns: ColumnTexts, width: number): number[] {
  const needs = columns.map((texts) => {
    const longest = Math.max(2, ...texts.map(longestPiece));
    const least = Math.min(longest + padding, widest / 2);
    const full = Math.min(Math.max(...texts.map((text) => textWidth(text, 1))) + padding, widest);
    return { least, more: Math.max(0, full - least) };
  });
  const leastOfAll = needs.reduce((sum, { least }) => sum + least, 0);
  const moreOfAll = needs.reduce((sum, { more }) => sum + more, 0);
  const weights = needs.map(({ least, more }) => {
    // Where everything fits into 60 ems there is room for the longest words, and more by need.
    const share = moreOfAll === 0 ? 0 : (more / moreOfAll) * Math.max(0, 60 - leastOfAll);
    return least + Math.min(share, more);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const whole = weights.map((weight) => Math.floor((weight / sum) * width));
  const rest = width - whole.reduce((total, each) => total + each, 0);
  return whole.map((each, index) => (index === 0 ? each + rest : each));
}
