const special = /[.+^${}()|[\]\\]/gu;

/**
 * Whether a name fits a pattern, in which `*` stands for any run of characters without a slash,
 * `**` for any run, and `?` for one character. Both are compared in one Unicode form, since file
 * systems disagree about it.
 *
 * @example fitsPattern('2023/柳州.xls', '*\/柳州.*') // => true
 */
export function fitsPattern(name: string, pattern: string): boolean {
  const source = pattern
    .normalize('NFC')
    .replaceAll(special, '\\$&')
    .replaceAll(/\*\*|\*|\?/gu, (wild) => ({ '**': '.*', '*': '[^/]*' })[wild] ?? '[^/]');
  return new RegExp(`^${source}$`, 'su').test(name.normalize('NFC'));
}

/**
 * Whether a name fits one of several patterns and none of those that begin with `!`.
 *
 * @example fitsOneOf('a.meta.csv', ['*.csv', '!*.meta.csv']) // => false
 */
export function fitsOneOf(name: string, patterns: readonly string[]): boolean {
  const [not, is] = [true, false].map((negated) =>
    patterns.filter((pattern) => pattern.startsWith('!') === negated),
  );
  return (
    !!is?.some((pattern) => fitsPattern(name, pattern)) &&
    !not?.some((pattern) => fitsPattern(name, pattern.slice(1)))
  );
}
