// Printable ASCII without the signs that mean something in a pattern, or in a class.
const plain = String.raw`[\w ,:;=<>~@#%&'"!/\x60-]`;
const plainInClass = String.raw`[\w ,:;=<>~@#%&'"!/\x60.$|()*+?{}]`;
const escaped = String.raw`\\[dw]|\\[!-/:-@\[-\x60{-~]`;
const repeated = String.raw`[*+?]|\{\d{1,3}(?:,\d{0,3})?\}`;
const inClass = `[A-Za-z0-9]-[A-Za-z0-9]|${escaped}|${plainInClass}`;
const characterClass = String.raw`\[-?(?:${inClass})+-?\]`;

const readAlike = new RegExp(
  String.raw`^(?:${plain}|[\^$|]|\((?!\?)|\)|${escaped}|${repeated}|${characterClass})*$`,
);

/**
 * Whether JavaScript and RE2, the regular expressions of DuckDB, read a pattern alike.
 *
 * Left out is what they read differently or only one knows: `.`, negated classes, `\D` and `\W`
 * (a sign beyond the first plane is two units to JavaScript), `\s`, `\b`, Unicode classes,
 * lookaround, named and numbered groups, and everything that is not ASCII.
 *
 * @example readsAlike('^\\d{6}$') // => true
 * @example readsAlike('^[^,]+$') // => false
 */
export function readsAlike(pattern: string): boolean {
  return readAlike.test(pattern);
}
