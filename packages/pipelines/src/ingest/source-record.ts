import { join, relative, sep } from 'node:path';
import { SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { parse } from 'yaml';
import { z } from 'zod';
import { readBytes } from './read-table.ts';

const schema = z.strictObject({
  dataset: z.string(),
  source: z.string().regex(/^[a-z0-9-]+$/),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  producer: z.string(),
  licence: z.string(),
  received: z.iso.date(),
  files: z.array(z.strictObject({ path: z.string(), rows: z.int().min(1) })).min(1),
});

/** What a folder of deliveries says of itself: who sent what, when, and how many rows. */
export type SourceRecord = z.infer<typeof schema>;

/** The name of the source record in a folder. */
export const sourceRecordName = 'source.yaml';

/**
 * The source record of a folder.
 *
 * @param label how the folder is named in messages and origins
 * @throws {SourceError} if there is none, it is ill-formed, or it points outside the folder
 */
export async function readSourceRecord(folder: string, label: string): Promise<SourceRecord> {
  const file = `${label}/${sourceRecordName}`;
  const bytes = await readBytes(join(folder, sourceRecordName), file).catch(() => {
    throw new SourceError(ingestMessages.noSourceRecord(label));
  });
  let content: unknown;
  try {
    content = parse(bytes.toString('utf8'));
  } catch (error) {
    const [problem = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new SourceError(ingestMessages.sourceRecordBroken(file, problem));
  }
  const result = schema.safeParse(content);
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new SourceError(ingestMessages.sourceRecordBroken(file, problems.join('; ')));
  }
  for (const { path } of result.data.files) {
    const inside = relative(folder, join(folder, path));
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`))
      throw new SourceError(ingestMessages.pathLeavesFolder(file, path));
  }
  return result.data;
}
