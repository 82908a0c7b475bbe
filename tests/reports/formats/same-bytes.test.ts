import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const script = fileURLToPath(new URL('print-digests.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** What each format of a report comes to in a process of its own, in another folder, zone and locale. */
async function digestsIn(cwd: string, env: Record<string, string>) {
  const { stdout } = await run(
    process.execPath,
    ['--import', tsx, '--conditions=@eduplan/source', script],
    { cwd, env: { ...process.env, ...env }, timeout: 110_000 },
  );
  return JSON.parse(stdout) as Record<string, string>;
}

test('every format has the same bytes from another process, folder, time zone, locale and user', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan bytes '));
  try {
    const here = await digestsIn(process.cwd(), { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    const there = await digestsIn(folder, {
      TZ: 'Pacific/Kiritimati',
      LANG: 'ar_EG.UTF-8',
      LC_ALL: 'ar_EG.UTF-8',
      LANGUAGE: 'ar',
      HOME: folder,
      TMPDIR: folder,
      USER: 'somebody',
    });
    expect(Object.keys(here)).toHaveLength(14);
    expect(new Set(Object.values(here)).size).toBe(14);
    expect(there).toEqual(here);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 240_000);
