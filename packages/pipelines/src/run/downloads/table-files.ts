import { writeCsv } from '@eduplan/core';
import type { IndexDownload } from '@eduplan/reports';
import { type DownloadTable, simulatedRows } from './download-table.ts';
import type { InputTable } from './input-tables.ts';
import { parquetBytes } from './parquet-bytes.ts';
import { tableWorkbook } from './table-workbook.ts';

/** The folder of a publication that its tables lie in. */
const dataFolder = 'data';

/** A table and the files that hold it, by their paths in the publication. */
export interface WrittenTable {
  readonly table: DownloadTable;
  /** What the first page says of it, but its name. */
  readonly download: Omit<IndexDownload, 'name'>;
  readonly files: readonly (readonly [path: string, content: string | Uint8Array])[];
}

async function writeOne(table: InputTable): Promise<WrittenTable> {
  const rows = table.leftOut ?? table.rows.length;
  if (table.rows.length === 0) return { table, download: { rows, files: [] }, files: [] };
  const names = table.columns.map(({ name }) => name);
  const contents = {
    csv: Buffer.from(writeCsv(names, table.rows)),
    parquet: await parquetBytes(table),
    xlsx: await tableWorkbook(table),
  };
  const files = Object.entries(contents).map(([format, content]) => ({
    format,
    href: `${dataFolder}/${table.name}.${format}`,
    content,
  }));
  return {
    table,
    download: {
      rows,
      files: files.map(({ format, href, content }) => ({ format, href, bytes: content.length })),
      ...simulatedRows(table),
    },
    files: files.map(({ href, content }) => [href, content] as const),
  };
}

/** Tables as CSV, Parquet and Excel files. The same tables give the same bytes. */
export async function writeTables(tables: readonly InputTable[]): Promise<WrittenTable[]> {
  const written: WrittenTable[] = [];
  for (const table of tables) written.push(await writeOne(table));
  return written;
}
