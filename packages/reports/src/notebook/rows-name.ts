/**
 * The name under which later cells know the rows of a cell with a label.
 *
 * @example rowsName('schools-by-county') // => 'schoolsByCounty'
 */
export function rowsName(label: string): string {
  return label
    .replaceAll(/-+(.)/gu, (_, letter: string) => letter.toUpperCase())
    .replaceAll('-', '');
}
