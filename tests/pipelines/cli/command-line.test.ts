import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indicators } from '@eduplan/core';
import { cliMessages, ingestMessages, placeMessages } from '@eduplan/core/messages';
import { describe, expect, test } from 'vitest';
import { places, register, temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';

const han = /\p{Script=Han}/u;
const machine = /\/(work|home|tmp|Users|root)\//;

/** A call that succeeds: nothing on stderr, which is no terminal here. */
async function call(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await eduplan(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** A call that is refused: nothing on stdout, a sentence on stderr. */
async function refusal(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await eduplan(args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).not.toMatch(/^ +at /m);
  return stderr.trimEnd();
}

describe.concurrent('help', () => {
  test.each(['run', 'report', 'compute'])(
    'of %s says in both languages what it does, and gives calls to copy',
    async (command) => {
      const help = await call(command, '--help');
      expect(help).toMatch(new RegExp(`^Usage: eduplan ${command} `));
      expect(help).toContain(`例 Examples:\n  $ eduplan ${command}`);
      expect(help).toMatch(/^\p{Script=Han}.+。\n[A-Z].+/mu);
      for (const option of ['--lang <language>', '--json', '-h, --help'])
        expect(help).toContain(option);
      expect(help).not.toMatch(machine);
    },
  );

  test('of the whole names every command', async () => {
    const help = await call('--help');
    for (const command of ['run', 'ingest', 'compute', 'reproduce', 'report', 'indicators'])
      expect(help).toMatch(new RegExp(`^  ${command} .*\\p{Script=Han}`, 'mu'));
    expect(help).toContain('例 Example:\n  $ eduplan run');
  });
});

describe.concurrent('what a command prints', () => {
  test('compute: a table of values, and the reason where one is missing', async () => {
    const args = ['preschool-inclusive-coverage', '--place', '柳州', '--years', '2019'];
    const [heads, , computed, published] = (await call('compute', ...args)).split('\n');
    expect(heads).toMatch(/^标识 +口径 +地区 +年份 +数值 +单位 +缺失原因$/);
    expect(computed).toMatch(/^preschool-inclusive-coverage +复算 +柳州市 +2019 +— +% +缺少“/);
    expect(published).toMatch(/^preschool-inclusive-coverage +公布值 +柳州市 +2019 +76\.42 +%$/);
  });

  test('compute --json: the same keys for every value', async () => {
    const json = await call('compute', '--place', '100000', '--years', '2021', '--json');
    const values: Record<string, unknown>[] = JSON.parse(json);
    const keys = 'indicator variant place year value unit exact low high missing'.split(' ');
    for (const value of values) expect(Object.keys(value)).toEqual(keys);
    expect(values).toContainEqual({
      indicator: 'fiscal-education-gdp-share',
      variant: 'gdp-final',
      place: '100000',
      year: 2021,
      value: '3.99',
      unit: '%',
      exact: '4583531/114923700',
      low: '3.9883231273',
      high: '3.9883274678',
      missing: null,
    });
  });

  test('reproduce: every judged figure and the count, in English without a Chinese word of ours', async () => {
    const text = await call('reproduce', '--verdict', 'differs', '--lang', 'en');
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Indicator +Place +Year +Published +Recomputed +Verdict +Remark$/);
    expect(lines[2]).toMatch(
      /^Nine-year compulsory education retention rate +China +2024 +95\.90% +98\.22% +differs +The naive/,
    );
    expect(lines).toHaveLength(5);
    expect(lines[4]).toBe(
      'Published figures recomputed: exact 29, within rounding of its inputs 5, explained by another reading 1, differs 1, not computable 52',
    );
    expect(text).not.toMatch(han);
  });

  test('reproduce --json: the same keys for every figure', async () => {
    const figures: Record<string, unknown>[] = JSON.parse(await call('reproduce', '--json'));
    expect(figures).toHaveLength(88);
    const keys =
      'indicator variant place year printed verdict computed difference reading reason recalled document link origin';
    for (const figure of figures) expect(Object.keys(figure)).toEqual(keys.split(' '));
  });

  test('indicators: one described, with the inputs and readings of its formula', async () => {
    expect(await call('indicators', 'compulsory-retention-rate')).toBe(
      [
        'compulsory-retention-rate  九年义务教育巩固率',
        '算式：初中毕业生数 ÷ 九年前小学招生数',
        '单位：%',
        '输入：',
        '  简单比（不调整转学与死亡）：初中毕业生数、小学招生数（9年前）',
        '依据：全国教育事业发展统计公报',
        '注意：简单比不能复算公报公布的巩固率（2024年高出两个多百分点）；有转入的城市还会超过100%。',
        '',
      ].join('\n'),
    );
  });

  test('indicators --json: every indicator of the catalogue', async () => {
    const listed: { id: string; readings: { inputs: unknown[] }[] }[] = JSON.parse(
      await call('indicators', '--json'),
    );
    expect(listed.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
    for (const { readings } of listed)
      for (const { inputs } of readings) expect(inputs.length).toBeGreaterThan(0);
  });

  test('run: the targets, the verdicts and where the report is; the same again is no new edition', async () => {
    const out = join(await temporaryFolder(), 'out');
    const text = await call('run', '--out', out, '--lang', 'en');
    expect(text).toMatch(/^Inclusive kindergarten coverage +Liuzhou +2019 +76\.42% +published/m);
    expect(text).toContain('Published figures recomputed: exact 29, ');
    const report = join(out, 'latest/published-2015-2025.en.html');
    expect(text).toContain(`\nReport: ${report}\n`);
    expect(text).not.toContain('no new edition');
    expect(text).not.toMatch(han);
    expect(existsSync(report)).toBe(true);
    const again = JSON.parse(await call('run', '--out', out, '--json'));
    expect(Object.keys(again)).toEqual(['latest', 'verdicts', 'reports', 'edition', 'isNew']);
    expect(again).toMatchObject({ isNew: false, verdicts: { exact: 29, differs: 1 } });
    expect(again.latest).toContainEqual({
      target: 'preschool-inclusive-coverage',
      indicator: 'preschool-inclusive-coverage',
      place: '450200',
      year: 2019,
      variant: 'reported',
      value: '76.42',
      comparator: '>=',
      targetValue: '90',
      unit: '%',
      status: 'not-met',
    });
  });
});

describe.concurrent('what is refused, with exit code 1', () => {
  test('an unknown indicator, with those near it', async () => {
    expect(await refusal('compute', 'compulsory-retention-rat')).toMatch(
      /^没有名为“compulsory-retention-rat”的指标；相近的有：compulsory-retention-rate/,
    );
  });

  test('an unknown place; as JSON in both languages', async () => {
    const said = await refusal('compute', '--place', '融永', '--json');
    const near = ['融安', '融水', '融安县', '融水县', '融水自治县'];
    expect(JSON.parse(said)).toEqual({ error: placeMessages.unknownPlace('融永', near) });
    expect(() => places.resolve('融永')).toThrow(placeMessages.unknownPlace('融永', near).zh);
  });

  test('years that run backwards, in the language that is asked for', async () => {
    expect(await refusal('compute', '--years', '2024-2020', '--lang', 'en')).toBe(
      cliMessages.yearsBackwards('2024-2020').en,
    );
  });

  test('a store that is not there is not made', async () => {
    const path = join(await temporaryFolder(), 'none.duckdb');
    expect(await refusal('reproduce', '--store', path)).toBe(cliMessages.noStore(path).zh);
    expect(existsSync(path)).toBe(false);
  });

  test('a call that cannot be read says where to read on', async () => {
    expect(await refusal('run', '--frob')).toBe(
      "命令写法有误 The call is wrong: unknown option '--frob'\n用法见 For usage: eduplan run --help",
    );
  });

  test('a page that cannot be written', async () => {
    const path = join(await temporaryFolder(), 'nowhere', 'page.html');
    expect(await refusal('report', '--out', path)).toBe(cliMessages.unwritable(path, 'ENOENT').zh);
  });
});

test('ingest: loads, finds it again, and names file and line of what is wrong, without its control characters', async () => {
  const folder = await temporaryFolder();
  const store = join(folder, 'store.duckdb');
  const bad = join(folder, 'bad-cell');
  await cp(register('unknown-name'), bad, { recursive: true });
  const figures = await readFile(join(bad, 'figures.csv'), 'utf8');
  await writeFile(join(bad, 'figures.csv'), figures.replace('融永', '融\u001B[2J\u202E永'));

  expect(await call('ingest', register('good'), '--store', store)).toBe(
    '已载入 figures.csv：7 行\n已载入 targets.csv：1 行\n',
  );
  expect(await call('ingest', register('good'), '--store', store, '--lang', 'en')).toBe(
    'figures.csv is already in the store, unchanged\ntargets.csv is already in the store, unchanged\n',
  );
  const said = await refusal('ingest', bad, '--store', store, '--lang', 'en');
  expect(said).toMatch(
    /^bad-cell\/figures\.csv was not loaded.*\n {2}- bad-cell\/figures\.csv line 3, column place_name: The place register has no "融\[2J永"/,
  );
  expect(said).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  expect(await refusal('ingest', folder, '--store', store)).toBe(
    ingestMessages.noSourceRecord(folder.split('/').at(-1) ?? '').zh,
  );
});

test('what the program itself gets wrong has exit code 2 and says so', async () => {
  const { reportFailure } = await import('../../../packages/pipelines/src/cli/output.ts');
  const before = process.exitCode;
  const written: string[] = [];
  const write = process.stderr.write;
  process.stderr.write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  try {
    reportFailure(new TypeError('x is not a function'), { lang: 'en' });
    expect(process.exitCode).toBe(2);
  } finally {
    process.stderr.write = write;
    process.exitCode = before;
  }
  expect(written.join('')).toMatch(
    /^The program failed, not the data; please report this with the following:\nTypeError: x is not a function\n +at /,
  );
});
