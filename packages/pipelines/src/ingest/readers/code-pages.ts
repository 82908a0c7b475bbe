import { set_cptable } from '@e965/xlsx';

// The code pages that a workbook may name, by the names that decoders know them under.
const labels: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  1200: 'utf-16le',
  65001: 'utf-8',
  874: 'windows-874',
  10000: 'macintosh',
};

const decode = (codePage: number, bytes: Iterable<number>): string =>
  new TextDecoder(
    labels[codePage] ??
      (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252'),
  ).decode(Uint8Array.from(bytes));

/**
 * Teach the reader of .xls the code pages of workbooks from before Excel 97, with the decoders
 * that are there anyhow in place of half a megabyte of tables.
 */
export function knowCodePages(): void {
  set_cptable({ utils: { decode } });
}
