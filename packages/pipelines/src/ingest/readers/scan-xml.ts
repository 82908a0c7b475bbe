/** What a scan calls: names come without their prefix, `tag` is the text of the attributes. */
export interface XmlHandler {
  open(name: string, tag: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Why an XML part was refused: it declares a document type, or it is not well formed. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
  constructor(readonly kind: 'doctype' | 'broken') {
    super(kind);
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const highestCodePoint = 0x10ffff;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name] ?? whole;
  const hexadecimal = name[1] === 'x' || name[1] === 'X';
  const code = hexadecimal ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= highestCodePoint ? String.fromCodePoint(code) : whole;
}

/**
 * A text of XML with its entities resolved: the five of XML itself and character numbers.
 *
 * @example unescapeXml('A&amp;B &#x67D3;') // => 'A&B 染'
 */
export function unescapeXml(text: string): string {
  return text.includes('&') ? text.replace(/&(#[xX][\da-fA-F]{1,6}|#\d{1,7}|\w+);/g, entity) : text;
}

/**
 * The value of an attribute, by its name without a prefix; undefined where there is none.
 *
 * @example attributeOf('r:id="rId1" name="A&amp;B"', 'name') // => 'A&B'
 */
export function attributeOf(tag: string, name: string): string | undefined {
  let at = 0;
  for (let equals = tag.indexOf('='); equals >= 0; equals = tag.indexOf('=', at)) {
    const key = tag.slice(at, equals).trim();
    let start = equals + 1;
    while (tag.charCodeAt(start) <= 0x20) start += 1;
    const end = tag.indexOf(tag[start] ?? '', start + 1);
    if (end < 0) return undefined;
    if (key === name || (key.endsWith(name) && key[key.length - name.length - 1] === ':'))
      return unescapeXml(tag.slice(start + 1, end));
    at = end + 1;
  }
  return undefined;
}

const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const tagEnd = 0x3e;

// A sign > may stand inside the quotation marks of an attribute.
function endOfTag(xml: string, from: number): number {
  let open = 0;
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml.charCodeAt(at);
    if (open !== 0) open = sign === open ? 0 : open;
    else if (sign === tagEnd) return at;
    else if (sign === doubleQuote || sign === singleQuote) open = sign;
  }
  throw new XmlFault('broken');
}

function endAfter(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlFault('broken');
  return at + mark.length;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
const withoutReturns = (text: string) =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

function nameEnd(xml: string, from: number, end: number): number {
  let at = from;
  while (at < end && xml.charCodeAt(at) > 0x20 && xml.charCodeAt(at) !== slash) at += 1;
  return at;
}

const cdata = '<![CDATA[';

/** Pass over a comment, a declaration or raw text; says where it ends. */
function scanMarked(xml: string, at: number, handler: XmlHandler): number {
  if (xml.startsWith('<?', at)) return endAfter(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return endAfter(xml, '-->', at);
  if (!xml.startsWith(cdata, at)) throw new XmlFault('doctype');
  const end = endAfter(xml, ']]>', at);
  handler.text(withoutReturns(xml.slice(at + cdata.length, end - 3)));
  return end;
}

/**
 * Go through an XML text once, from tag to tag. Entities that the text itself declares do not
 * exist here: a document type is refused before it could say what it stands for.
 *
 * @throws {XmlFault} if a document type is declared, or tags do not pair up to the end
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let [at, roots] = [0, 0];
  for (let tag = xml.indexOf('<'); tag >= 0; tag = xml.indexOf('<', at)) {
    if (tag > at && open.length > 0) handler.text(unescapeXml(withoutReturns(xml.slice(at, tag))));
    const sign = xml[tag + 1];
    if (sign === '!' || sign === '?') {
      at = scanMarked(xml, tag, handler);
    } else if (sign === '/') {
      at = endAfter(xml, '>', tag);
      const name = localName(xml.slice(tag + 2, at - 1).trimEnd());
      if (open.pop() !== name) throw new XmlFault('broken');
      handler.close(name);
    } else {
      const end = endOfTag(xml, tag + 1);
      const afterName = nameEnd(xml, tag + 1, end);
      const name = localName(xml.slice(tag + 1, afterName));
      const closed = xml.charCodeAt(end - 1) === slash;
      if (open.length === 0) roots += 1;
      handler.open(name, xml.slice(afterName, closed ? end - 1 : end));
      if (closed) handler.close(name);
      else open.push(name);
      at = end + 1;
    }
  }
  if (open.length > 0 || roots !== 1) throw new XmlFault('broken');
}
