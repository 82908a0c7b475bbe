/**
 * A size in bytes as a reader compares it: whole kilobytes, or megabytes with one decimal.
 *
 * @example byteSize(1_234_567) // => '1.2 MB'
 */
export function byteSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? `${kilobytes} KB`
    : `${(Math.round(bytes / 100_000) / 10).toFixed(1)} MB`;
}
