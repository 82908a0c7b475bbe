const longest = 31;

/** What a sheet's name may not hold, or what would need quoting where a link leads to it. */
const forbidden = /[[\]:*?/\\'"!\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A text cut to a number of UTF-16 units, none of its characters in half. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trimEnd();
}

const plain = (text: string) => text.replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' ').trim();

/**
 * Names for sheets that Excel takes: of up to 31 characters, without the signs that it forbids,
 * no two alike, whatever the case of their letters.
 *
 * @param titles what each sheet shows, as its own words
 * @example sheetNames(['表 1 a/b', '表 1 A:B']) // => ['表 1 a b', '表 1 A B (2)']
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>(['history', '']);
  return titles.map((title) => {
    const wanted = cut(plain(title), longest);
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const mark = ` (${count})`;
      name = `${cut(wanted, longest - mark.length)}${mark}`.trim();
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
