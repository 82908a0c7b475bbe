/** A name as an SQL identifier; nothing in it can end the quotes. @example identifier('a"b') // => '"a""b"' */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text as an SQL literal; nothing in it can end the quotes. @example literal("it's") // => "'it''s'" */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
