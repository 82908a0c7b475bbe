/**
 * An ISO date and time without what says nothing: the zone mark, midnight, empty fractions.
 *
 * @example isoDateTime('2023-09-01T00:00:00.000') // => '2023-09-01'
 */
export function isoDateTime(text: string): string {
  return text
    .trim()
    .replace(/Z$/, '')
    .replace(/\.0+$/, '')
    .replace(/[T ]00:00(?::00)?$/, '')
    .replace(' ', 'T');
}
