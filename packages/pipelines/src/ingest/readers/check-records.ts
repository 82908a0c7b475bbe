/** What was found by going over the records of an .xls workbook without reading them. */
export interface RecordCheck {
  /** Whether the records tile the stream and every part of it that begins also ends. */
  readonly whole: boolean;
  readonly encrypted: boolean;
  /** No more cells than this are in it. */
  readonly cells: number;
  /** Whether its texts are in a code page, as before Excel 97. */
  readonly inCodePage: boolean;
}

const [endOfPart, filePass, sheetEntry] = [0x0a, 0x2f, 0x85];
const beginnings = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
// Number, text, formula and error cells, in the record numbers of all versions.
const cellRecords = new Set([
  0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x7e, 0xd6, 0xfd, 0x0203, 0x0204, 0x0205, 0x0206, 0x0207,
  0x0406, 0x027e,
]);
const manyNumbers = 0xbd;
const bytesPerNumber = 6;
const unicodeVersion = 0x0600;

/**
 * Go over the records of a workbook stream. Readers of .xls pass over what they cannot read, so
 * that a workbook that was cut off would come out shorter and nobody would know.
 */
export function checkRecords(stream: Uint8Array): RecordCheck {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let [at, open, parts, listed, cells, encrypted] = [0, 0, 0, 0, 0, false];
  const version = stream.length >= 6 ? view.getUint16(4, true) : 0;
  while (at + 4 <= stream.length) {
    const record = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (record === 0 && length === 0 && open === 0) break;
    if (beginnings.has(record)) {
      open += 1;
      parts += 1;
    } else if (record === endOfPart) open -= 1;
    else if (record === sheetEntry) listed += 1;
    else if (record === filePass) encrypted = true;
    else if (cellRecords.has(record)) cells += 1;
    else if (record === manyNumbers) cells += Math.floor(length / bytesPerNumber);
    at += 4 + length;
    if (open < 0) break;
  }
  const whole = at <= stream.length && open === 0 && parts > listed;
  return { whole, encrypted, cells, inCodePage: version < unicodeVersion };
}
