import type { Cell } from '../cells/grid.ts';
import { foldCell } from './fold-cell.ts';

/**
 * Why a cell holds no value.
 *
 * - `empty`: nothing is written.
 * - `not-applicable`: a dash or a stroke; the form allows no value there.
 * - `not-available`: 无, 空, N/A; there is one, but the office has not got it.
 * - `less-than-unit`: `…`; a value smaller than half of the smallest unit printed.
 * - `placeholder`: words left over from a form, such as 填去年数据.
 * - `suppressed`: kept back to protect persons; only by a mark that the source declares.
 * - `spreadsheet-error`: `#DIV/0!`, `#REF!` and the like.
 */
export type MissingReason = (typeof missingReasons)[number];

/** Every {@link MissingReason}. */
export const missingReasons = [
  'empty',
  'not-applicable',
  'not-available',
  'less-than-unit',
  'placeholder',
  'suppressed',
  'spreadsheet-error',
] as const;

/** A cell without a value: why, and the mark that says so, as written. */
export interface MissingValue {
  readonly kind: 'missing';
  readonly reason: MissingReason;
  readonly mark: string;
}

/** The marks that a source declares beyond those that everybody uses. */
export type OwnMarks = Readonly<Record<string, MissingReason>>;

const marks: readonly (readonly [RegExp, MissingReason])[] = [
  [/^$/u, 'empty'],
  [/^[-‐‑‒–—―─━﹣]+$/u, 'not-applicable'],
  [/^[/\\]$/u, 'not-applicable'],
  [/^(?:无|空|N\.?\/?A\.?)$/iu, 'not-available'],
  [/^(?:\.{2,}|⋯+)$/u, 'less-than-unit'],
  [/^(?:待?填|待(?:补|定)).*$/u, 'placeholder'],
  [/^#(?:DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|#+)$/u, 'spreadsheet-error'],
];

/**
 * Why a cell holds no value; null where it holds one. Zero is a value.
 *
 * @param own marks of the source, taken before the common ones
 * @example missingMark('——') // => { kind: 'missing', reason: 'not-applicable', mark: '——' }
 */
export function missingMark(cell: Cell | string, own: OwnMarks = {}): MissingValue | null {
  const raw = typeof cell === 'string' ? cell : cell.text;
  const missing = (reason: MissingReason): MissingValue => ({ kind: 'missing', reason, mark: raw });
  if (typeof cell !== 'string') {
    if (cell.kind === 'empty') return missing('empty');
    if (cell.kind === 'error') return missing('spreadsheet-error');
    if (cell.kind !== 'text') {
      const declared = Object.hasOwn(own, cell.text) ? own[cell.text] : undefined;
      return declared ? missing(declared) : null;
    }
  }
  const bare = raw.trim();
  const { text } = foldCell(raw);
  for (const spelling of [bare, text]) {
    const declared = Object.hasOwn(own, spelling) ? own[spelling] : undefined;
    if (declared) return missing(declared);
  }
  if (/^\d/u.test(text)) return null;
  const known = marks.find(([pattern]) => pattern.test(text));
  return known ? missing(known[1]) : null;
}
