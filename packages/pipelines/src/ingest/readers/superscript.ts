const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A text that a file sets higher than the line, with its digits as the signs that are so by
 * themselves: the mark of a footnote must not become a digit of the number in front of it.
 *
 * @example superscript('3') // => '³'
 */
export function superscript(text: string): string {
  return text.replaceAll(/\d/g, (digit) => raised[Number(digit)] ?? digit);
}
