import { placeMessages } from '../messages/places.ts';
import { DefinitionError, type Sentence, SourceError } from '../messages/sentence.ts';

/**
 * What a reference year means.
 *
 * - `school`: the school year that begins on 1 September of the year; stocks are counted that day.
 * - `calendar`: 1 January to 31 December.
 * - `fiscal`: the budget year; in China the calendar year, named apart since final accounts follow it.
 */
export type YearKind = 'school' | 'calendar' | 'fiscal';

/** The kinds of reference year by name. @example yearKindLabels.school.zh // => '学年' */
export const yearKindLabels: Readonly<Record<YearKind, Sentence>> = {
  school: { zh: '学年', en: 'school year' },
  calendar: { zh: '日历年', en: 'calendar year' },
  fiscal: { zh: '财政年度', en: 'fiscal year' },
};

const earliest = 1900;
const latest = 2100;

/**
 * A reference year in words.
 *
 * @throws {DefinitionError} if the year is not a whole number
 * @example describeYear(2023, 'school').zh // => '2023学年初（2023年9月1日）'
 */
export function describeYear(year: number, kind: YearKind): Sentence {
  if (!Number.isInteger(year)) throw new DefinitionError(placeMessages.yearNotWhole(year));
  const sentences: Record<YearKind, Sentence> = {
    school: {
      zh: `${year}学年初（${year}年9月1日）`,
      en: `school year beginning 1 September ${year}`,
    },
    calendar: { zh: `${year}年`, en: `calendar year ${year}` },
    fiscal: { zh: `${year}财政年度`, en: `fiscal year ${year}` },
  };
  return sentences[kind];
}

/**
 * Every year from the first to the last, both included.
 *
 * @throws {DefinitionError} if either is not a whole number, or the last is before the first
 * @example years(2021, 2023) // => [2021, 2022, 2023]
 */
export function years(from: number, to: number): number[] {
  for (const year of [from, to])
    if (!Number.isInteger(year)) throw new DefinitionError(placeMessages.yearNotWhole(year));
  if (to < from) throw new DefinitionError(placeMessages.yearsBackwards(from, to));
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

/**
 * A year as somebody wrote it: four digits, plain or full-width, with or without 年.
 *
 * @throws {SourceError} if the text is anything else, or the year lies outside 1900 to 2100
 * @example parseYear('２０２３年') // => 2023
 */
export function parseYear(text: string): number {
  const digits = /^(\d{4})\s*年?$/u.exec(text.normalize('NFKC').trim())?.[1];
  const year = Number(digits);
  if (digits === undefined || year < earliest || year > latest)
    throw new SourceError(placeMessages.notAYear(text, earliest, latest));
  return year;
}
