import { parseYear, SourceError } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';

const schoolYear = /^(\d{4})\s*[-‐–—―－~〜至/]{1,2}\s*(\d{4}|\d{2})\s*(?:学年度?|年度?)?$/u;
const named = /^(\d{4})\s*(?:年|学年|学年度|年度|年末|年底)$/u;

/**
 * The reference year that a text names: `2023`, `2023年`, `2023学年`, `2023年末`, and of a school year
 * such as `2023—2024学年` or `2023/24` the first of its two.
 *
 * @throws {SourceError} if it is none, lies outside 1900 to 2100, or its two years do not follow
 *   each other
 * @example readYear('2023－2024学年') // => 2023
 */
export function readYear(text: string): number {
  const plain = text.normalize('NFKC').trim();
  const [, from, to] = schoolYear.exec(plain) ?? [];
  if (from === undefined || to === undefined) return parseYear(named.exec(plain)?.[1] ?? text);
  const year = parseYear(from);
  if (Number(to) !== (to.length === 2 ? (year + 1) % 100 : year + 1))
    throw new SourceError(layoutMessages.yearsNotConsecutive(text));
  return year;
}

/** The year that a header names; null of any other header. @example yearIn('2024年') // => 2024 */
export function yearIn(text: string): number | null {
  try {
    return readYear(text);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return null;
  }
}
