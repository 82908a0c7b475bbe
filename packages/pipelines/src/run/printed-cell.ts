// A spreadsheet keeps fifteen digits: what has more stays text, so that none is lost.
const mostDigits = 15;
const plainDecimal = /^-?\d+(\.\d+)?$/;

/** Whether a decimal number, as text, is one that a cell of a spreadsheet holds whole. */
export function fitsCell(text: string): boolean {
  return plainDecimal.test(text) && text.replaceAll(/[-.]|^-?0+(?=\d)/g, '').length <= mostDigits;
}

/** A number format that shows the decimals of a printed number. @example decimalFormat('1.50') // => '0.00' */
export function decimalFormat(text: string | number | null): string {
  const decimals = String(text).split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
