import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cliMessages } from '@eduplan/core/messages';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sampleCommandDefinition } from '../../../packages/pipelines/src/cli/sample-command.ts';
import { checkDeliveries } from '../../../packages/pipelines/src/ingest/deliver/check-deliveries.ts';
import { places, temporaryFolder } from '../registers.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function sample(...args: string[]) {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      texts[name] += String(text);
      return true;
    });
  await sampleCommandDefinition.parseAsync(args, { from: 'user' });
  vi.restoreAllMocks();
  return { code: process.exitCode ?? 0, ...texts };
}

describe('eduplan sample', () => {
  test('writes a folder for each year, and says how much', async () => {
    const out = join(await temporaryFolder(), 'new', 'folder');
    const { stdout, stderr } = await sample(
      '--out',
      out,
      '--years',
      '2024-2025',
      '--schools',
      '３',
      '--json',
    );
    expect(stderr).toBe('');
    expect(await readdir(out)).toEqual(['2024', '2025', 'several-years']);
    const { files, answerKey } = JSON.parse(stdout);
    expect(answerKey).toBeNull();
    expect(files).toBe(
      (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) =>
        entry.isFile(),
      ).length,
    );
    expect(await readdir(join(out, '2025/schools'))).toHaveLength(4);
  });

  test('adds the key where errors are planted', async () => {
    const out = await temporaryFolder();
    const { stdout } = await sample(
      '--out',
      out,
      '--years',
      '2025',
      '--schools',
      '3',
      '--plant-errors',
      '--lang',
      'en',
    );
    expect(stdout).toContain(`Key to the planted errors: ${join(out, 'answer-key.csv')}`);
    expect(await readdir(out)).toContain('answer-key.csv');
  });

  test('of one school leaves out the tables that it has no row for, and is right in all of them', async () => {
    const out = await temporaryFolder();
    const { code } = await sample('--out', out, '--years', '2025', '--schools', '1');
    expect(code).toBe(0);
    expect(await readdir(join(out, '2025'))).not.toContain('kindergarten-roll');
    const { findings } = await checkDeliveries(out, places);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('refuses a folder that holds anything', async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, 'own.txt'), 'mine');
    const { code, stderr } = await sample('--out', out, '--years', '2025', '--schools', '1');
    expect(stderr).toBe(`${cliMessages.folderNotEmpty(out).zh}\n`);
    expect(code).toBe(1);
    expect(await readdir(out)).toEqual(['own.txt']);
  });

  test.each([
    [['--years', '2019-2025'], cliMessages.sampleYearOutside(2019, 2021, 2025)],
    [['--schools', '0'], cliMessages.schoolCountUnreadable('0')],
    [['--schools', '一百'], cliMessages.schoolCountUnreadable('一百')],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const out = join(await temporaryFolder(), 'none');
    const { code, stderr } = await sample('--out', out, ...args);
    expect(stderr).toBe(`${sentence.zh}\n`);
    expect(code).toBe(1);
  });
});
