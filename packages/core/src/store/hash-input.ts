import { createHash } from 'node:crypto';
import type { Dataset } from '../model/define-dataset.ts';
import { rowTexts } from './row-texts.ts';
import { type FileScan, scanFile } from './scan-file.ts';
import { columnName, type RowsInput, type TableInput } from './table-input.ts';

function hashRows(dataset: Dataset, input: RowsInput): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(dataset.fields.map((field) => field.name)));
  for (const index of input.rows.keys())
    hash.update(JSON.stringify(rowTexts(dataset, input, index)));
  return hash.digest('hex');
}

/** What a delivery is known by, and what was learnt of its bytes on the way. */
export interface InputIdentity {
  readonly sha256: string;
  readonly reading: string;
  /** Of a file; null for plain rows. */
  readonly scan: FileScan | null;
}

/**
 * What tells one delivery from another: the SHA-256 of its bytes, and how they were read. Rows
 * that were read differently out of the same bytes are another delivery.
 *
 * @throws {SourceError} if the file cannot be read, or a plain row holds what is no value
 */
export async function hashInput(dataset: Dataset, input: TableInput): Promise<InputIdentity> {
  if (input.kind === 'rows') {
    const rows = hashRows(dataset, input);
    return { sha256: input.sha256 ?? rows, reading: rows, scan: null };
  }
  const columns = dataset.fields.map(({ name }) => [name, columnName(input, name)]);
  const { delimiter = ',', encoding } = input.text ?? {};
  const told = [...(delimiter === ',' ? [] : [delimiter]), ...(encoding ? [encoding] : [])];
  const scan = await scanFile(input.path, input.file);
  return { sha256: scan.sha256, reading: JSON.stringify([...columns, ...told]), scan };
}
