import type { Merge } from '../../ingest/cells/grid.ts';

/**
 * The merged ranges of a stacked header: a column of one word reaches down, and columns beside each
 * other that share their first word share its cell.
 *
 * @param headers the words of each column from the top down
 * @param at row and column of the header's first cell, which count from 1
 * @example headerMerges([['小班', '女'], ['小班', '男']], { row: 3, column: 1 }) // => [{ top: 3, bottom: 3, left: 1, right: 2 }]
 */
export function headerMerges(
  headers: readonly (readonly string[])[],
  { row, column }: { readonly row: number; readonly column: number },
): Merge[] {
  const depth = Math.max(...headers.map((words) => words.length));
  const merges: Merge[] = [];
  let start = 0;
  while (start < headers.length) {
    const words = headers[start] ?? [];
    let end = start;
    while (words.length > 1 && headers[end + 1]?.[0] === words[0]) end += 1;
    const isDeep = words.length === 1 && depth > 1;
    if (isDeep || end > start)
      merges.push({
        top: row,
        bottom: isDeep ? row + depth - 1 : row,
        left: column + start,
        right: column + end,
      });
    start = end + 1;
  }
  return merges;
}

/**
 * The rows of a stacked header; of a shared first word only its first column has it.
 *
 * @example headerRows([['县区'], ['小班', '女'], ['小班', '男']]) // => [['县区', '小班', null], [null, '女', '男']]
 */
export function headerRows(headers: readonly (readonly string[])[]): (string | null)[][] {
  const depth = Math.max(...headers.map((words) => words.length));
  return Array.from({ length: depth }, (_, level) =>
    headers.map((words, index) => {
      const before = headers[index - 1];
      const isShared =
        level === 0 && words.length > 1 && (before?.length ?? 0) > 1 && before?.[0] === words[0];
      return isShared ? null : (words[level] ?? null);
    }),
  );
}
