import { parseYear, SourceError, years } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';

/**
 * Years as a user writes them: `2024`, `2015-2025`, `2019,2021-2023`; 2015～2025 and 2015至2025年
 * are understood.
 *
 * @throws {SourceError} if a year is not one, or a range runs backwards
 * @example parseYears('2019,2021-2023') // => [2019, 2021, 2022, 2023]
 */
export function parseYears(text: string): number[] {
  const chosen = text.split(/[,，、]/u).flatMap((part) => {
    const [from = '', to = from, ...more] = part
      .normalize('NFKC')
      .trim()
      .split(/[-–—~至]/u);
    if (more.length > 0 || from.trim() === '' || to.trim() === '')
      throw new SourceError(cliMessages.yearsUnreadable(part));
    const [first, last] = [parseYear(from), parseYear(to)];
    if (first > last) throw new SourceError(cliMessages.yearsBackwards(part));
    return years(first, last);
  });
  return [...new Set(chosen)].sort((a, b) => a - b);
}
