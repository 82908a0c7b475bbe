import { general, numberedFormat } from './number-formats.ts';
import { attributeOf } from './scan-xml.ts';
import { superscript } from './superscript.ts';
import type { WorkbookParts } from './workbook-parts.ts';

const escaped = /_x([\da-fA-F]{4})_/g;

/**
 * A text of a workbook part with its own escapes resolved.
 *
 * @example resolveEscapes('甲_x000A_乙') // => '甲\n乙'
 */
export function resolveEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
}

/**
 * The texts that cells refer to by number. The runs of a rich text are joined, those set high as
 * superscripts; the reading aids above its characters are left out.
 */
export function readStrings(parts: WorkbookParts, part: string | null): string[] {
  const strings: string[] = [];
  let [current, inText, inAid, isRaised] = ['', false, false, false];
  if (part === null) return strings;
  parts.scan(part, {
    open(element, tag) {
      if (element === 'si') current = '';
      else if (element === 'vertAlign') isRaised = attributeOf(tag, 'val') === 'superscript';
      else if (element === 't') inText = !inAid;
      else if (element === 'rPh') inAid = true;
    },
    close(element) {
      if (element === 'si') strings.push(resolveEscapes(current));
      else if (element === 't') inText = false;
      else if (element === 'r') isRaised = false;
      else if (element === 'rPh') inAid = false;
    },
    text(text) {
      if (inText) current += isRaised ? superscript(text) : text;
    },
  });
  return strings;
}

/** The number format of each cell style, by the number that cells give. */
export function readFormats(parts: WorkbookParts, part: string | null): string[] {
  const written = new Map<number, string>();
  const numbers: number[] = [];
  let inCellStyles = false;
  if (part === null) return [];
  parts.scan(part, {
    open(element, tag) {
      if (element === 'numFmt')
        written.set(
          Number(attributeOf(tag, 'numFmtId')),
          attributeOf(tag, 'formatCode') ?? general,
        );
      else if (element === 'cellXfs') inCellStyles = true;
      else if (element === 'xf' && inCellStyles)
        numbers.push(Number(attributeOf(tag, 'numFmtId') ?? 0));
    },
    close(element) {
      if (element === 'cellXfs') inCellStyles = false;
    },
  });
  return numbers.map((number) => written.get(number) ?? numberedFormat(number));
}
