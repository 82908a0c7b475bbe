import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { rowTexts } from './row-texts.ts';
import type { RowsInput, TableInput } from './table-input.ts';

function hashRows(dataset: Dataset, input: RowsInput): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(dataset.fields.map((field) => field.name)));
  for (const index of input.rows.keys())
    hash.update(JSON.stringify(rowTexts(dataset, input, index)));
  return hash.digest('hex');
}

async function hashFile(path: string, file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SourceError(contractMessages.unreadable(file, contractMessages.otherReason(reason)));
  }
  return hash.digest('hex');
}

/**
 * What tells one delivery from another: the SHA-256 of its bytes, and how they were read. Rows
 * that were read differently out of the same bytes are another delivery.
 *
 * @throws {SourceError} if the file cannot be read, or a plain row holds what is no value
 */
export async function hashInput(
  dataset: Dataset,
  input: TableInput,
): Promise<{ sha256: string; reading: string }> {
  if (input.kind === 'rows') {
    const rows = hashRows(dataset, input);
    return { sha256: input.sha256 ?? rows, reading: rows };
  }
  const columns = dataset.fields.map((field) => [
    field.name,
    input.columns[field.name] ?? field.name,
  ]);
  return { sha256: await hashFile(input.path, input.file), reading: JSON.stringify(columns) };
}
