import { foldCell } from '../values/fold-cell.ts';
import { unitIn } from './fold-header.ts';

interface Text {
  readonly column: number;
  readonly text: string;
}

const noteStart =
  /^(?:注|备注|附注|说明|填表说明|资料来源|数据来源|来源|单位负责人|统计负责人|填表人|报出日期|notes?|sources?)\s*(?:\d+\s*)?[:.、]|^(?:注|说明|notes?)$/iu;

/**
 * Whether a row begins the notes below a table: 注：, 数据来源：, 填表人： and the like.
 *
 * @param own starts of such lines that a source record adds
 */
export function startsNotes(texts: readonly Text[], own: readonly string[]): boolean {
  const begin = foldCell(texts[0]?.text ?? '').text;
  return noteStart.test(begin) || own.some((start) => begin.startsWith(start.normalize('NFKC')));
}

const stems = '甲乙丙丁戊己庚辛';

/**
 * Whether a row numbers the columns: 甲 | 乙 | 1 | 2 | …, (1) | (2) | … or 1 | 2 | 3 under all but the first
 * column. Such a row stands under a header and is no data; 1 | 2 | 3 from the first column on may be.
 *
 * @param firstColumn the first column of the table
 */
export function isColumnNumbers(texts: readonly Text[], firstColumn: number): boolean {
  const words = texts.map(({ text }) => text.normalize('NFKC').replaceAll(/\s/gu, ''));
  const bare = words.map((word) => word.replaceAll(/[()]/gu, ''));
  const numbers = bare.filter((word) => /^\d+$/u.test(word)).map(Number);
  const letters = bare.filter((word) => word.length === 1 && stems.includes(word));
  if (numbers.length + letters.length !== words.length || words.length < 2) return false;
  const counts = numbers.every((number, index) => number === index + 1);
  const inBrackets = words.every((word) => /^\(.+\)$/u.test(word));
  const isBeside = numbers.length > 2 && (texts[0]?.column ?? 0) > firstColumn;
  return counts && (letters.length > 0 || inBrackets || isBeside);
}

/** Whether a row under a header holds nothing but units. */
export function isUnits(texts: readonly Text[]): boolean {
  return texts.length > 0 && texts.every(({ text }) => unitIn(text) !== null);
}
