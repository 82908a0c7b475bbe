import { SourceError, type Unit, unitOf } from '@eduplan/core';
import { foldCell } from '../values/fold-cell.ts';

/** A header cell in the one spelling in which headers are compared, and the unit that it carries. */
export interface FoldedHeader {
  readonly text: string;
  readonly unit: Unit | null;
}

const inBrackets = /\(([^()]*)\)$/u;

const longest = 40;

/**
 * The unit of a text that is a unit, as in `万人`, `(人)` and `单位:%`; null of any other text.
 *
 * @example unitIn('(万人)').symbol // => '万人'
 */
export function unitIn(text: string): Unit | null {
  if (text.length > longest) return null;
  const folded = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const [, named = ''] = /^(?:计量)?(?:单位|unit):?(.+)$/iu.exec(folded) ?? [null, folded];
  const symbol = inBrackets.exec(named)?.[0] === named ? named.slice(1, -1) : named;
  try {
    return symbol === '' ? null : unitOf(symbol);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return null;
  }
}

/**
 * A header without white space, line breaks, footnote marks, a unit in brackets at its end, and the
 * `#` or 其中 in front of it; × and * count as one sign, and so do large and small letters.
 *
 * @example foldHeader('#年末 总人口（万人）').text // => '年末总人口'
 */
export function foldHeader(raw: string): FoldedHeader {
  const plain = foldCell(raw).text.replaceAll(/\s/gu, '').replaceAll('*', '×').toLowerCase();
  const bracketed = inBrackets.exec(plain);
  const unit = bracketed ? unitIn(bracketed[1] ?? '') : null;
  const name = unit && bracketed ? plain.slice(0, bracketed.index) : plain;
  return { text: name.replace(/^(?:#|其中[::]?)(?=.)/u, ''), unit };
}
