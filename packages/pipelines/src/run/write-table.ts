import { writeFile } from 'node:fs/promises';
import {
  type IndicatorValue,
  type Language,
  toArrow,
  toCsv,
  toRows,
  writeParquet,
} from '@eduplan/core';
import { renderWorkbook } from './render-workbook.ts';
import { writing } from './writing.ts';

/** The formats that a table of values can be written in. */
export const tableFormats = ['csv', 'json', 'parquet', 'arrow', 'xlsx'] as const;

/** One of the formats that a table of values can be written in. */
export type TableFormat = (typeof tableFormats)[number];

async function contentOf(
  values: readonly IndicatorValue[],
  format: Exclude<TableFormat, 'parquet'>,
  language: Language,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return toCsv(values, { language });
    case 'json':
      return `${JSON.stringify(toRows(values, { language }), null, 2)}\n`;
    case 'arrow':
      return toArrow(values, { language });
    case 'xlsx':
      return renderWorkbook(values, language);
  }
}

/**
 * Write values to a file: the rows of `toRows`, in the format asked for. A file that is there is
 * replaced. The same values give the same bytes.
 *
 * @throws {SourceError} if the file cannot be written
 */
export async function writeTable(
  values: readonly IndicatorValue[],
  format: TableFormat,
  path: string,
  language: Language,
): Promise<void> {
  if (format === 'parquet') return writeParquet(values, path, { language });
  const content = await contentOf(values, format, language);
  await writing(path, () => writeFile(path, content));
}
