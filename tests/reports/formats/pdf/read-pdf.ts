import { inflateSync } from 'node:zlib';

/** What a test reads of a PDF: enough for what Typst writes, not for every PDF. */
export interface ReadPdf {
  /** The text of each page, in the order in which it is drawn, without spaces between pieces. */
  readonly pages: readonly string[];
  /** Every object without its stream. */
  readonly objects: readonly string[];
  readonly fonts: readonly string[];
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

function readObjects(pdf: Buffer): Map<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const { 1: number, 2: body = '' } of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('stream\n');
    const head = at === -1 ? body : body.slice(0, at);
    const raw = at === -1 ? null : body.slice(at + 7, body.lastIndexOf('\nendstream'));
    const bytes = raw === null ? null : Buffer.from(raw, 'latin1');
    const packed = bytes && head.includes('/FlateDecode');
    objects.set(Number(number), { head, stream: packed ? inflateSync(bytes) : bytes });
  }
  return objects;
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function readMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [block] of cmap.matchAll(/beginbfchar[\s\S]*?endbfchar/g))
    for (const { 1: code = '', 2: hex = '' } of block.matchAll(/<(\w+)> <(\w+)>/g))
      map.set(Number.parseInt(code, 16), utf16(hex));
  return map;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const plain = (literal: string) =>
  literal.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_all, octal, sign) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[sign] ?? sign),
  );

/** The string that begins here; brackets in it that match are not escaped. */
function literalAt(content: string, start: number): string {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    if (content[at] === '\\') at++;
    else if (content[at] === '(') depth++;
    else if (content[at] === ')' && --depth === 0) return content.slice(start, at + 1);
  }
  throw new Error('a string of the PDF has no end');
}

function glyphs(bytes: Buffer, map: ReadonlyMap<number, string>): string {
  const codes = Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readUInt16BE(2 * at));
  return codes.map((code) => map.get(code) ?? '').join('');
}

/** Read what a PDF of ours says. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = readObjects(Buffer.from(bytes));
  const textOf = (head: string, content: string): string => {
    const named = (name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1];
    let map = new Map<number, string>();
    let text = '';
    let replaced = false;
    const tokens =
      /\/(\w+) [\d.]+ Tf|\/ActualText <FEFF(\w+)>|<([0-9A-Fa-f]+)>|\/(\w+) Do\b|\bEMC\b|\(/g;
    for (let found = tokens.exec(content); found; found = tokens.exec(content)) {
      const [all, font, actual, hex, form] = found;
      if (font) {
        const dictionary = objects.get(Number(named(font)))?.head ?? '';
        const cmap = objects.get(Number(/\/ToUnicode (\d+)/.exec(dictionary)?.[1]))?.stream;
        map = readMap(cmap?.toString('latin1') ?? '');
      } else if (actual) {
        text += utf16(actual);
        replaced = true;
      } else if (all === 'EMC') replaced = false;
      else if (form) {
        const inner = objects.get(Number(named(form)));
        text += inner?.stream ? textOf(inner.head, inner.stream.toString('latin1')) : '';
      } else if (hex) {
        text += replaced ? '' : glyphs(Buffer.from(hex, 'hex'), map);
      } else {
        const literal = literalAt(content, found.index);
        tokens.lastIndex = found.index + literal.length;
        text += replaced ? '' : glyphs(Buffer.from(plain(literal.slice(1, -1)), 'latin1'), map);
      }
    }
    return text;
  };
  const all = [...objects.values()];
  const pages = all.filter(({ head }) => /\/Type \/Page\n/.test(head));
  return {
    pages: pages.map(({ head }) => {
      const content = objects.get(Number(/\/Contents (\d+)/.exec(head)?.[1]))?.stream;
      return textOf(head, content?.toString('latin1') ?? '').replaceAll(/[\s\u200b\u2060]+/g, '');
    }),
    objects: all.map(({ head }) => head),
    fonts: [
      ...new Set(all.flatMap(({ head }) => /\/FontName \/\w+\+([\w-]+)/.exec(head)?.[1] ?? [])),
    ].sort(),
  };
}
