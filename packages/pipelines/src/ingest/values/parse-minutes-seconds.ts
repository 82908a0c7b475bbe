import { layoutMessages } from '@eduplan/core/messages';
import type { Cell } from '../cells/grid.ts';
import { foldCell } from './fold-cell.ts';
import { type MissingValue, missingMark } from './missing-mark.ts';
import type { RefusedValue } from './parse-quantity.ts';

/** A time in whole seconds. */
export interface DurationValue {
  readonly kind: 'duration';
  readonly seconds: number;
  readonly printed: string;
}

// NFKC makes ″ of two primes; a spreadsheet's 1.25 means 1 min 25 s in these columns.
const minutesSeconds =
  /^(?<minutes>\d{1,2})\s*(?:\.|:|['’‘′´`]|分|min)\s*(?<seconds>\d{2})\s*(?:"|”|″|′′|''|秒|s)?$/iu;

/**
 * The time in one cell of a run in minutes and seconds: 50米×8往返跑, 800米跑, 1000米跑. `1.25`, `1′25`,
 * `1'25"`, `1:25` and `1分25秒` are all 85 seconds. The seconds need two digits, since `1.5` may be 1 min 5 s or
 * 1 min 50 s; it is refused, like 60 seconds and more.
 *
 * @example parseMinutesSeconds('1′25').seconds // => 85
 * @example parseMinutesSeconds('1.25').seconds // => 85
 */
export function parseMinutesSeconds(
  cell: Cell | string,
): DurationValue | MissingValue | RefusedValue {
  const missing = missingMark(cell);
  if (missing) return missing;
  const printed = typeof cell === 'string' ? cell : cell.shown;
  const { minutes, seconds } = minutesSeconds.exec(foldCell(printed).text)?.groups ?? {};
  if (minutes === undefined || seconds === undefined || Number(seconds) >= 60)
    return { kind: 'refused', printed, sentence: layoutMessages.notMinutesSeconds(printed) };
  return { kind: 'duration', seconds: Number(minutes) * 60 + Number(seconds), printed };
}
