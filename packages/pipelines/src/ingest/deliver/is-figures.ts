import { join } from 'node:path';
import { publishedFigures } from '@eduplan/core';
import { parse } from 'yaml';
import { readBytes } from '../files/read-bytes.ts';
import { sourceRecordName } from '../files/source-record-name.ts';
import type { DeliveryFolder } from './find-deliveries.ts';

/** Whether a folder is a register of published figures, which has a reader of its own. */
export async function isFigures({ folder, label }: DeliveryFolder): Promise<boolean> {
  const bytes = await readBytes(join(folder, sourceRecordName), `${label}/${sourceRecordName}`);
  try {
    const content: unknown = parse(bytes.toString('utf8'), { logLevel: 'error' });
    return (
      typeof content === 'object' &&
      content !== null &&
      'dataset' in content &&
      content.dataset === publishedFigures.id
    );
  } catch {
    // What is wrong with the record, its own reader says better.
    return false;
  }
}
