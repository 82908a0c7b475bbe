import type { Sentence } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import type { Cell } from '../cells/grid.ts';
import { foldCell } from './fold-cell.ts';
import { type MissingValue, missingMark, type OwnMarks } from './missing-mark.ts';
import type { RefusedValue } from './parse-quantity.ts';

/** A day, as `2023-09-01`. */
export interface DateValue {
  readonly kind: 'date';
  readonly date: string;
  readonly printed: string;
}

const written = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?: \d{1,2}:\d{2}.*)?$/u,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];

const padded = (part: number) => String(part).padStart(2, '0');

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2100 ? `${year}-${padded(month)}-${padded(day)}` : null;
}

const millisecondsOfADay = 86_400_000;
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

// From 1927 to 2100: shorter numbers may be years, longer ones days written without separators.
const [firstSerial, lastSerial] = [10_000, 73_415];

function fromSerial(text: string, epoch: 1900 | 1904): string | null {
  const [, whole = ''] = /^(\d{5})(?:\.\d+)?$/u.exec(text) ?? [];
  const serial = Number(whole);
  if (whole === '' || serial < firstSerial || serial > lastSerial) return null;
  const date = new Date(dayZero[epoch] + serial * millisecondsOfADay);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** How a column writes its days. */
export interface DateContract {
  /** What a spreadsheet counts its days from: 1900 unless the workbook says 1904. */
  readonly epoch?: 1900 | 1904 | undefined;
  readonly missing?: OwnMarks | undefined;
}

/**
 * The day in one cell: `2023-09-01`, `2023/9/1`, `2023.9.1`, `2023年9月1日`, `20230901`, or the serial
 * number of a spreadsheet from 1927 on. A time of day is left out. A month without a day, a year
 * of two digits and a day that no calendar has are refused.
 *
 * @example parseDate('2023年9月1日').date // => '2023-09-01'
 * @example parseDate('45170').date // => '2023-09-01'
 */
export function parseDate(
  cell: Cell | string,
  { epoch = 1900, missing: own = {} }: DateContract = {},
): DateValue | MissingValue | RefusedValue {
  const missing = missingMark(cell, own);
  if (missing) return missing;
  const printed = typeof cell === 'string' ? cell : cell.shown;
  const { text } = foldCell(typeof cell === 'string' ? cell : cell.text);
  const refused = (sentence: Sentence): RefusedValue => ({ kind: 'refused', printed, sentence });
  for (const pattern of written) {
    const [, year, month, day] = pattern.exec(text) ?? [];
    if (year === undefined) continue;
    const date = isoDate(Number(year), Number(month), Number(day));
    return date ? { kind: 'date', date, printed } : refused(layoutMessages.noSuchDay(printed));
  }
  const date = fromSerial(text, epoch);
  return date ? { kind: 'date', date, printed } : refused(layoutMessages.notADate(printed));
}
