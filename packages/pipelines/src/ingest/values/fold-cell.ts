/** The text of a cell made plain, and the footnote marks that stood at its ends. */
export interface FoldedCell {
  readonly text: string;
  /** As written: `*`, `[3]`, `①`. */
  readonly footnotes: readonly string[];
}

// NFKC would turn ① and ³ into digits of the number beside them, so marks go first; the ² of m² stays.
const mark = String.raw`(?:[*＊]+|[※†‡]|[[［〔【]\d{1,2}[\]］〕】]|[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|(?<![mM])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)`;
const leading = new RegExp(`^\\s*(${mark})\\s*`, 'u');
const trailing = new RegExp(`\\s*(${mark})\\s*$`, 'u');
const invisible = /\p{Cf}/gu;
const apostrophe = /^['‘’＇](?=[\s+\-−\d０-９])/u;

const plain = /^-?\d[\d.,]*%?$/u;
// What is longer is prose, whose marks are nobody's.
const longest = 200;

/**
 * A cell's text with footnote marks taken off its ends, invisible characters and the apostrophe of
 * a number kept as text taken out, full-width signs made plain (NFKC), a full-width stop between
 * digits read as a decimal point, and the white space around it cut. A text of marks alone is
 * left as it is.
 *
 * @example foldCell('９３。４％①') // => { text: '93.4%', footnotes: ['①'] }
 */
export function foldCell(raw: string): FoldedCell {
  if (plain.test(raw)) return { text: raw, footnotes: [] };
  let text = raw.replaceAll(invisible, '').trim().replace(apostrophe, '');
  const before: string[] = [];
  const after: string[] = [];
  while (text.length <= longest) {
    const [whole = '', found = ''] = leading.exec(text) ?? trailing.exec(text) ?? [];
    if (found === '' || whole.length === text.length) break;
    if (text.startsWith(whole)) before.push(found);
    else after.unshift(found);
    text = text.startsWith(whole) ? text.slice(whole.length) : text.slice(0, -whole.length);
  }
  return {
    text: text
      .normalize('NFKC')
      .trim()
      .replaceAll('−', '-')
      .replaceAll(/(?<=\d)。(?=\d)/gu, '.'),
    footnotes: [...before, ...after],
  };
}
