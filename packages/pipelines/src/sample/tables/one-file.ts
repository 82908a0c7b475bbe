import type { SampleFormat } from '../files/sample-file.ts';
import type { SampleFolder } from './source-folder.ts';
import type { WrittenTable } from './table-sheet.ts';

/** A folder with one file, whose sheets are tables. */
export interface OneFile {
  readonly year: number;
  /** Name of the folder, and in it of the source. */
  readonly folder: string;
  readonly dataset: string;
  /** Without the year. */
  readonly title: { readonly zh: string; readonly en: string };
  /** Month and day received, written 10-15; of the year after where `late` is set. */
  readonly received: string;
  readonly late?: true;
  readonly file: string;
  readonly format: SampleFormat;
}

/** A folder of one file with its source record. */
export function oneFile(
  { year, folder, dataset, title, received, late, file, format }: OneFile,
  ...tables: readonly WrittenTable[]
): SampleFolder {
  const path = `${year}/${folder}`;
  return {
    path,
    record: {
      dataset,
      source: `sample-${year}-${folder}`,
      title: { zh: `${year}年${title.zh}`, en: `${title.en}, ${year}` },
      received: `${late ? year + 1 : year}-${received}`,
      tables: tables.flatMap(({ layouts }) => layouts),
    },
    files: [{ path: `${path}/${file}`, format, sheets: tables.map(({ cells }) => cells) }],
  };
}
