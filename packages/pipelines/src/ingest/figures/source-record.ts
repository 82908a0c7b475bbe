import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type Sentence, SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { readBytes } from '../files/read-bytes.ts';
import { sourceRecordName } from '../files/source-record-name.ts';

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

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    const [problem = ''] = String(error instanceof Error ? error.message : error).split('\n');
    const [start] = (error instanceof YAMLParseError && error.linePos) || [];
    const said = problem.replace(/( at line \d+, column \d+)?:?$/, '');
    throw new SourceError(
      ingestMessages.sourceRecordBroken(start ? `${file}:${start.line}` : file, {
        zh: `不是合格的 YAML（${said}）`,
        en: `it is not well-formed YAML (${said})`,
      }),
    );
  }
}

/** What is wrong with a record, each fault with its key. */
function describeFaults(content: unknown): Sentence {
  const say = ({ localeError: error }: ReturnType<typeof z.locales.en>) =>
    (schema.safeParse(content, { error }).error?.issues ?? [])
      .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
      .join('; ');
  return { zh: say(z.locales.zhCN()), en: say(z.locales.en()) };
}

const leaves = (from: string, to: string) => {
  const way = relative(from, to);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
};

async function requireInside(folder: string, path: string, file: string): Promise<void> {
  const target = join(folder, path);
  // A link inside the folder can lead out of it; what is not there is for its reader to report.
  const [root, real] = await Promise.all([realpath(folder), realpath(target)]).catch(() => [
    folder,
    target,
  ]);
  if (isAbsolute(path) || leaves(folder, target) || leaves(root, real))
    throw new SourceError(ingestMessages.pathLeavesFolder(file, path));
}

async function readRecordBytes(folder: string, label: string, file: string): Promise<Buffer> {
  try {
    return await readBytes(join(folder, sourceRecordName), file);
  } catch (error) {
    const isFolder = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new SourceError(ingestMessages.noFolder(label));
    const hasRecord = await stat(join(folder, sourceRecordName)).then(
      () => true,
      () => false,
    );
    throw hasRecord ? error : new SourceError(ingestMessages.noSourceRecord(label));
  }
}

/**
 * The source record of a folder.
 *
 * @param label how the folder is named in messages and origins
 * @throws {SourceError} if there is none, it is ill-formed, it points outside the folder, or it
 *   names a file twice
 */
export async function readSourceRecord(folder: string, label: string): Promise<SourceRecord> {
  const file = `${label}/${sourceRecordName}`;
  const text = decodeUtf8(await readRecordBytes(folder, label, file), file);
  const content = parseYaml(text, file);
  const result = schema.safeParse(content);
  if (!result.success)
    throw new SourceError(ingestMessages.sourceRecordBroken(file, describeFaults(content)));
  const seen = new Set<string>();
  for (const { path } of result.data.files) {
    await requireInside(folder, path, file);
    const target = join(folder, path);
    if (seen.has(target)) throw new SourceError(ingestMessages.fileNamedTwice(file, path));
    seen.add(target);
  }
  return result.data;
}
