import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrantChildren, openStore } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { describe, expect, test } from 'vitest';
import { printFindings } from '../../../packages/pipelines/src/cli/print-findings.ts';
import type { Finding } from '../../../packages/pipelines/src/ingest/cells/finding.ts';
import { temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';

const returns = join(import.meta.dirname, '../../fixtures/returns');
const fixture = (name: string) => join(returns, name);

describe('eduplan check', () => {
  test('says in either language what is wrong, with cell and rule, and ends with 1', async () => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((language) => eduplan(['check', fixture('contract'), '--lang', language])),
    );
    expect(zh).toEqual({
      code: 1,
      stderr: '',
      stdout:
        '错误 contract/data.csv!C2：随迁子女的 enrolled 为“-8”：应不小于 0。 [contract]\n' +
        '检查了 1 个文件，1 行合格；错误 1 处，警告 0 处。\n',
    });
    expect(en).toEqual({
      code: 1,
      stderr: '',
      stdout:
        'error contract/data.csv!C2: enrolled of Migrant children is "-8": must be at least 0. [contract]\n' +
        '1 file checked, 1 row kept; 1 error, 0 warnings.\n',
    });
  });

  test('ends with 0 where there are warnings alone, and says so', async () => {
    const { code, stdout } = await eduplan(['check', fixture('total'), '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('warning "合计" at total/data.csv!C4 is printed as 207');
    expect(stdout).toContain('1 file checked, 2 rows kept; 0 errors, 1 warning.');
  });

  test('prints every finding as JSON', async () => {
    const { code, stdout } = await eduplan(['check', fixture('contract'), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      ...{ files: 1, rows: 1, errors: 1, warnings: 0 },
      findings: [
        {
          ...{ file: 'contract/data.csv', sheet: null, row: 2, column: 3, severity: 'error' },
          ...{ rule: 'contract', text: '-8', dataset: 'migrant-children' },
          sentence: {
            zh: 'contract/data.csv!C2：随迁子女的 enrolled 为“-8”：应不小于 0。',
            en: 'contract/data.csv!C2: enrolled of Migrant children is "-8": must be at least 0.',
          },
        },
      ],
    });
  });

  test('loads nothing, and compares with a store only where it is told to', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'store.duckdb');
    const missing = await eduplan(['check', fixture('good'), '--store', path]);
    expect([missing.code, missing.stdout]).toEqual([1, '']);
    expect(existsSync(path)).toBe(false);
    expect((await eduplan(['ingest', fixture('good'), '--store', path])).code).toBe(0);
    const next = join(folder, 'next');
    await cp(fixture('good'), next, { recursive: true });
    const record = join(next, 'source.yaml');
    await writeFile(
      record,
      (await readFile(record, 'utf8'))
        .replace('year: 2024', 'year: 2025')
        .replace('2024-10-15', '2025-10-15'),
    );
    await writeFile(join(next, 'data.csv'), '县区,符合条件人数,已入学人数\n城中区,999,118\n');
    const { stdout } = await eduplan(['check', next, '--store', path, '--lang', 'en']);
    expect(stdout).toBe(
      'warning Migrant children: places that had rows in 2024 have none for 2025: Liunan (450204); check whether they were left out. [coverage]\n' +
        'warning Migrant children: eligible of Chengzhong (450202) adds up to 999 for 2025 against 120 in 2024, too far apart; check units and rows. [magnitude]\n' +
        '1 file checked, 1 row kept; 0 errors, 2 warnings.\n',
    );
    const store = await openStore(path);
    expect(await store.releases()).toHaveLength(1);
    store.close();
  });

  test.each(['check', 'ingest'])(
    '%s refuses what is no delivery with a sentence',
    async (command) => {
      const folder = await temporaryFolder();
      await mkdir(join(folder, 'empty'));
      await mkdir(join(folder, 'broken'));
      await writeFile(join(folder, 'broken/source.yaml'), 'dataset: [\n');
      const store = command === 'ingest' ? ['--store', join(folder, 'store.duckdb')] : [];
      const call = (name: string, ...more: string[]) =>
        eduplan([command, join(folder, name), ...store, ...more]);
      const { zh, en } = ingestMessages.nothingThere('none');
      expect(await call('none')).toEqual({ code: 1, stdout: '', stderr: `${zh}\n` });
      expect(await call('none', '--lang', 'en')).toEqual({
        code: 1,
        stdout: '',
        stderr: `${en}\n`,
      });
      const none = await call('empty', '--json');
      expect(JSON.parse(none.stderr)).toEqual({ error: ingestMessages.noSourceRecord('empty') });
      expect((await call('broken')).stderr).toMatch(/^broken\/source\.yaml:2：不是合格的 YAML/);
    },
  );
});

describe('eduplan ingest', () => {
  test('loads the good rows, lists the bad ones and says that they do not count', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    const { code, stdout } = await eduplan([
      'ingest',
      fixture('key'),
      '--store',
      path,
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      'error key/data.csv!A4 repeats the key of key/data.csv!A2 (place=450202) with another enrolled; keep one row. [key]\n' +
        'Loaded migrant-children 2024: 1 row\n' +
        '2 errors and 0 warnings found; rows with errors do not count.\n',
    );
    const store = await openStore(path);
    expect(await store.rows(migrantChildren)).toHaveLength(1);
    expect(await store.rejects()).toHaveLength(2);
    store.close();
  });
});

describe('printed findings', () => {
  const finding = (severity: Finding['severity'], rule: string, words: string): Finding => ({
    ...{ file: 'a.csv', sheet: null, row: 1, column: 1, text: null, severity, rule },
    sentence: { zh: words, en: words },
  });

  test('have every error first, then twenty warnings of each rule and how many more', () => {
    const many = Array.from({ length: 23 }, (_, index) => finding('warning', 'total', `${index}`));
    const errors = Array.from({ length: 30 }, (_, index) => finding('error', 'key', `e${index}`));
    const lines = printFindings([...many, finding('warning', 'gaps', 'g'), ...errors], 'zh').split(
      '\n',
    );
    expect(lines.slice(0, 31)).toEqual([
      ...errors.map((_, i) => `错误 e${i} [key]`),
      '警告 0 [total]',
    ]);
    expect(lines.slice(49)).toEqual([
      '警告 19 [total]',
      '警告 另有 3 处同类警告，用 --json 可列出全部。 [total]',
      '警告 g [gaps]',
      '',
    ]);
  });
});
