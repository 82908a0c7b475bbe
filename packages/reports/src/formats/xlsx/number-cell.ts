/** A printed number as a cell holds it: the number, and the format that prints it as before. */
export interface NumberCell {
  readonly value: number;
  readonly format: string;
}

// A spreadsheet keeps fifteen digits: what has more stays text, so that none is lost.
const mostDigits = 15;

/** One number, with whatever is printed before and behind it. */
const printedNumber =
  /^([^\d.,-]*)(-?)((?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?)([^\d]*)$/u;

// What a number format can hold in quotes as it stands.
const plainWords = /^[^"\\\p{Cc}\p{Cs}]{0,60}$/u;

/** Words of a format; signs that some programs obey even in quotes have a backslash instead. */
const quoted = (text: string) =>
  text
    .split(/([*_])/u)
    .filter((piece) => piece !== '')
    .map((piece) => (/^[*_]$/u.test(piece) ? `\\${piece}` : `"${piece}"`))
    .join('');

/** A decimal number a hundredth as large, its digits untouched. */
function hundredth(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`;
}

/**
 * A printed number as a number cell, so that it can be calculated with and still reads the same;
 * null where it is not one number, or has more than fifteen digits, and must stay text.
 *
 * @example numberCell('90.05%*') // => { value: 0.9005, format: '0.00%\\*' }
 */
export function numberCell(printed: string): NumberCell | null {
  const [, before = '', minus = '', number = '', behind = ''] = printedNumber.exec(printed) ?? [];
  if (number === '' || !plainWords.test(before) || !plainWords.test(behind)) return null;
  const digits = number.replaceAll(',', '');
  const [whole = '', decimals = ''] = digits.split('.');
  if (`${whole}${decimals}`.replace(/^0+(?=\d)/u, '').length > mostDigits) return null;
  const percent = behind.startsWith('%');
  const places = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  const shape = `${number.includes(',') ? '#,##0' : '0'}${places}`;
  const format = `${quoted(before)}${shape}${percent ? '%' : ''}${quoted(percent ? behind.slice(1) : behind)}`;
  // A minus behind words would be printed before them.
  if (minus !== '' && before !== '') return null;
  return { value: Number(`${minus}${percent ? hundredth(digits) : digits}`), format };
}
