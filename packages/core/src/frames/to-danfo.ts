import type { DataFrame } from 'danfojs-node';
import { framesMessages } from '../messages/frames.ts';
import { SourceError } from '../messages/sentence.ts';
import { type ColumnType, columnsOf } from './columns.ts';
import { type ResultOptions, type Results, toRows } from './to-rows.ts';

const dtypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'int32',
  float: 'float32',
};

async function loadDanfo() {
  try {
    return await import('danfojs-node');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' && message.includes("'danfojs-node'"))
      throw new SourceError(framesMessages.danfoAbsent());
    throw error;
  }
}

/**
 * Results as a danfo data frame with the columns of `toRows`. The package danfojs-node is the
 * caller's to install; its `float32` is a name only, the numbers keep all their digits.
 *
 * @throws {SourceError} if danfojs-node is not installed
 * @throws {DefinitionError} if two inputs of an indicator would share a column
 */
export async function toDanfo(results: Results, options: ResultOptions = {}): Promise<DataFrame> {
  const danfo = await loadDanfo();
  const rows = toRows(results, options);
  const columns = columnsOf(rows);
  return new danfo.DataFrame(
    rows.map((_, index) => columns.map(({ values }) => values[index] ?? null)),
    {
      columns: columns.map(({ name }) => name),
      dtypes: columns.map(({ type }) => dtypes[type]),
    },
  );
}
