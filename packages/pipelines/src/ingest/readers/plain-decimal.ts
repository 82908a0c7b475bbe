/**
 * A double as the shortest decimal that names it, without an exponent.
 *
 * @example plainDecimal(1.5e-7) // => '0.00000015'
 */
export function plainDecimal(value: number): string {
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (whole === '') return text;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
// A decimal of so few digits is always the one that its double prints as.
const digitsOfEveryDouble = 15;

const withoutTrail = (digits: string, power: number): string => {
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? '0' : `${kept}e${power + digits.length - kept.length}`;
};

const canonical = (text: string): string => {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  return (sign === '-' ? '-' : '') + withoutTrail(digits, Number(power) - fraction.length);
};

/**
 * The decimal that a spreadsheet stored. Spreadsheets print a double with 17 digits, so that what
 * was typed as 0.951 stands in the file as 0.95099999999999996: that gives back `0.951`. Digits
 * that no double holds, such as a long number written by a script, are kept as they stand. Null
 * where the text is no decimal.
 *
 * @example storedDecimal('0.95099999999999996') // => '0.951'
 */
export function storedDecimal(text: string): string | null {
  if (!decimal.test(text)) return null;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  if (text.length <= digitsOfEveryDouble) return plainDecimal(value);
  const stored = canonical(text);
  const held = stored === canonical(value.toPrecision(17)) || stored === canonical(String(value));
  return held ? plainDecimal(value) : text;
}
