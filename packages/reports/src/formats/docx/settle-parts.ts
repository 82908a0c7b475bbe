import { strFromU8 } from 'fflate';
import { fontTable } from './docx-fonts.ts';
import { type Parts, rewriteText } from './fixed-archive.ts';

const relations = /^(.*)_rels\/([^/]+)\.rels$/u;

/** The relationships of each part, by part: their own names, and in their order the ones to use. */
function ownNames(parts: Parts): Map<string, Map<string, string>> {
  const named = new Map<string, Map<string, string>>();
  for (const [name, bytes] of Object.entries(parts)) {
    const [, folder, file] = relations.exec(name) ?? [];
    if (folder === undefined || file === undefined) continue;
    const ids = [...strFromU8(bytes).matchAll(/<Relationship Id="([^"]+)"/gu)];
    const renamed = new Map(ids.map(([, id = ''], index) => [id, `rId${index + 1}`]));
    named.set(name, renamed);
    named.set(`${folder}${file}`, renamed);
  }
  return named;
}

/** Bookmarks numbered in order; those that a list of contents leads to are named by their number. */
function numberBookmarks(xml: string): string {
  const names = new Map<string, string>();
  const open = new Map<string, string>();
  const nameOf = (name: string) => {
    if (!names.has(name)) names.set(name, `_Toc${names.size + 1}`);
    return names.get(name) ?? name;
  };
  let count = 0;
  return xml
    .replaceAll(/(?<= w:(?:anchor|name)=")_Toc\d+(?=")/gu, nameOf)
    .replaceAll(
      /(<w:bookmark(Start|End)\b[^>]*? w:id=")([^"]+)(?=")/gu,
      (_whole, before: string, end: string, id: string) => {
        if (end === 'Start') open.set(id, String(++count));
        return `${before}${open.get(id) ?? id}`;
      },
    );
}

/**
 * The parts of a Word document without what differs each time it is made: links have names in
 * order, and the properties carry no date. Fonts get names to fall back on.
 */
export function settleParts(parts: Parts): Parts {
  const names = ownNames(parts);
  return rewriteText(parts, (name, text) => {
    if (name === 'docProps/core.xml')
      return text.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, '');
    if (name === 'word/fontTable.xml') return fontTable(text);
    const renamed = names.get(name);
    if (!renamed) return text;
    return numberBookmarks(text).replaceAll(
      /( (?:Id|r:id|r:embed|r:link)=")([^"]+)(?=")/gu,
      (whole, attribute: string, id: string) => {
        const own = renamed.get(id);
        return own === undefined ? whole : `${attribute}${own}`;
      },
    );
  });
}
