const middleDots = /[·‧•∙⋅・]/gu;
// Spreadsheets carry zero-width characters (class Cf) along when text is pasted into them.
const invisible = /[\s\p{Cf}]/gu;

/**
 * A place name in the one spelling in which names are compared: full-width signs made plain
 * (NFKC), every white space and invisible character taken out, every middle dot the same.
 * Letters keep their case, and no character of the name itself is changed.
 *
 * @example foldName('融　安 县') // => '融安县'
 */
export function foldName(name: string): string {
  return name.normalize('NFKC').replaceAll(invisible, '').replaceAll(middleDots, '·');
}
