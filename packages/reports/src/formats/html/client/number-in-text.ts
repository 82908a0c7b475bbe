// The printed number, then what may stand behind it: a unit, 万 and 亿 in front of the unit, the
// end of a range. A date is no number. The two signs are escaped, so that an English page has no
// Chinese character.
const printed =
  /^[^\d]*?([+\-−]?)(\d[\d,]*(?:\.\d+)?)\s*(\u4e07|\u4ebf|10,000(?=\s)|100 million(?=\s))?(?:[^\d]*|:1|–[\d,.]+[^\d]*)$/u;
const asides = /\([^()]*\)|（[^（）]*）|[*†]/gu;
const scales: Readonly<Record<string, number>> = {
  '\u4e07': 1e4,
  '\u4ebf': 1e8,
  '10,000': 1e4,
  '100 million': 1e8,
};

/**
 * The number that a cell prints, whatever marks, unit or comparison stand around it; of a range
 * its lower end. Null where the text is no number.
 *
 * @example numberInText('≥ 1,234.5 万人*') // => 12345000
 */
export function numberInText(text: string): number | null {
  const found = printed.exec(text.replaceAll(asides, '').trim());
  if (!found) return null;
  const [, sign = '', digits = '', scale = ''] = found;
  const amount = Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
  return sign === '-' || sign === '−' ? -amount : amount;
}
