import { SSF } from '@e965/xlsx';
import type { Cell } from '../cells/grid.ts';
import { plainDecimal } from './plain-decimal.ts';

/** The format of cells that have none. */
export const general = 'General';

// What the numbers stand for where Chinese is the language; no file writes these formats out.
const numbered: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
const builtIn: Readonly<Record<number, string>> = { ...SSF.get_table(), ...numbered };

/**
 * The format that a number stands for without the file writing it out; General where it is unknown.
 *
 * @example numberedFormat(31) // => 'yyyy"年"m"月"d"日"'
 */
export function numberedFormat(number: number): string {
  return builtIn[number] ?? general;
}

// A time that runs past a day, such as [h]:mm, is a quantity and no date.
const elapsed = /\[(?:h+|m+|s+)\]/i;
const known = new Map<string, boolean>();

function isDateFormat(format: string): boolean {
  let date = known.get(format);
  if (date === undefined) {
    date = format !== general && !elapsed.test(format) && Boolean(SSF.is_date(format));
    known.set(format, date);
  }
  return date;
}

const millisecondsPerDay = 86_400_000;
const daysFrom1900To1904 = 1462;
const lastDay = 2_958_465;
// The calendar of spreadsheets has a 29 February 1900; before it, days are off by one.
const dayThatNeverWas = 60;
const epoch = Date.UTC(1899, 11, 30);

/**
 * The date of a day number, as ISO text: `2023-09-01`, with a time `2023-09-01T08:30:00`, or the
 * time alone of a number below 1. Null where it is no day of the calendar.
 *
 * @example isoDate(45170, false) // => '2023-09-01'
 */
export function isoDate(serial: number, from1904: boolean): string | null {
  const day = serial + (from1904 ? daysFrom1900To1904 : 0);
  if (!(serial >= 0 && day < lastDay + 1)) return null;
  const milliseconds = Math.round(day * millisecondsPerDay);
  // Day numbers are floats: a second is as fine as they can be trusted.
  const seconds = Math.round(milliseconds / 1000) * 1000;
  const text = new Date(epoch + seconds).toISOString();
  const time = text.slice(11, 19);
  if (serial < 1) return time;
  if (day < dayThatNeverWas + 1) return null;
  return seconds % millisecondsPerDay === 0 ? text.slice(0, 10) : `${text.slice(0, 10)}T${time}`;
}

function show(value: number, format: string, from1904: boolean, text: string): string {
  if (format === general || format === '@') return text;
  try {
    return String(SSF.format(format, value, { date1904: from1904 }));
  } catch {
    // A format that nobody can read shows the number as it is.
    return text;
  }
}

/**
 * A cell that stores a number: a date where its format is one.
 *
 * @param text the decimal that the file stores
 */
export function numberCell(
  text: string,
  format: string,
  from1904: boolean,
  formula: string | null,
): Cell {
  const value = Number(text);
  const date = isDateFormat(format) ? isoDate(value, from1904) : null;
  const shown = show(value, format, from1904, text);
  if (date !== null) return { kind: 'date', text: date, shown, formula };
  return { kind: 'number', text, shown, formula };
}

/** A number cell of a file that stores doubles rather than text. */
export function doubleCell(
  value: number,
  format: string,
  from1904: boolean,
  formula: string | null,
): Cell {
  return numberCell(plainDecimal(value), format, from1904, formula);
}
