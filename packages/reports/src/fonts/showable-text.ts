/** Marks without a look of their own: controls, turns of direction, joiners, selectors, halves. */
const invisible =
  /\p{Cc}|\p{Cs}|\p{Cf}|\p{Variation_Selector}|\p{Noncharacter_Code_Point}|\u115F|\u1160|\u3164|\uFFA0/gu;

/** A text without marks that only turn, join or hide other characters. Line ends stay. */
export function visibleText(text: string): string {
  return text.replaceAll('\t', '  ').replaceAll(invisible, (mark) => (mark === '\n' ? mark : ''));
}

/**
 * A text as it can be shown on paper or in a picture, where the reader has no other fonts: its
 * visible characters, with the code of each that the fonts lack in its place.
 *
 * @param covered the characters that the fonts have
 * @example showableText('A\u202E\u{20BB7}', new Set(['A'])) // => 'A〔U+20BB7〕'
 */
export function showableText(text: string, covered: ReadonlySet<string>): string {
  return [...visibleText(text)]
    .map((character) => {
      if (character === '\n' || covered.has(character)) return character;
      if (/\s/u.test(character)) return ' ';
      return `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;
    })
    .join('');
}
