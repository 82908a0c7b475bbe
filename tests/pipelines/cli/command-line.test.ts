import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indicators, liuzhouPlan } from '@eduplan/core';
import { cliMessages, ingestMessages, placeMessages } from '@eduplan/core/messages';
import { afterEach, describe, expect, test, vi } from 'vitest';
import stringWidth from '../../../packages/pipelines/node_modules/string-width/index.js';
import { computeCommandDefinition } from '../../../packages/pipelines/src/cli/compute-command.ts';
import { indicatorsCommandDefinition } from '../../../packages/pipelines/src/cli/indicators-command.ts';
import { ingestCommandDefinition } from '../../../packages/pipelines/src/cli/ingest-command.ts';
import { reportFailure } from '../../../packages/pipelines/src/cli/output.ts';
import { reportCommandDefinition } from '../../../packages/pipelines/src/cli/report-command.ts';
import { reproduceCommandDefinition } from '../../../packages/pipelines/src/cli/reproduce-command.ts';
import { runCommandDefinition } from '../../../packages/pipelines/src/cli/run-command.ts';
import { places, register, temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';

const commands = {
  run: runCommandDefinition,
  ingest: ingestCommandDefinition,
  compute: computeCommandDefinition,
  reproduce: reproduceCommandDefinition,
  report: reportCommandDefinition,
  indicators: indicatorsCommandDefinition,
};
type Name = keyof typeof commands;

const han = /\p{Script=Han}/u;
const machine = /\/(work|home|tmp|Users|root)\//;

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What is written while something runs. */
async function written(work: () => unknown) {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      texts[name] += String(text);
      return true;
    });
  await work();
  vi.restoreAllMocks();
  return texts;
}

/** A call within this process: a process of its own takes a second to start. */
async function callHere(name: Name, args: readonly string[]) {
  const texts = await written(() => commands[name].parseAsync([...args], { from: 'user' }));
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { code, ...texts };
}

/** A call that succeeds and says nothing on stderr, which is no terminal here. */
async function call(name: Name, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await callHere(name, args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** A call that is refused: nothing on stdout, a sentence on stderr. */
async function refusal(name: Name, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await callHere(name, args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).not.toMatch(/^ +at /m);
  return stderr.trimEnd();
}

describe('help', () => {
  test.each(Object.keys(commands) as Name[])(
    'of %s says in both languages what it does, and gives calls to copy',
    async (name) => {
      const { stdout: help } = await written(() => commands[name].outputHelp());
      expect(help).toMatch(new RegExp(`^Usage: ${name} `));
      expect(help).toContain(`例 Examples:\n  $ eduplan ${name}`);
      expect(help).toMatch(/^\p{Script=Han}.+。\n[A-Z].+/mu);
      for (const option of ['--lang <language>', '--json', '-h, --help'])
        expect(help).toContain(option);
      expect(help).not.toMatch(machine);
      const { options, registeredArguments } = commands[name];
      for (const { description } of [...options, ...registeredArguments])
        expect(description).toMatch(/\p{Script=Han}.* [a-z ]+|Markdown|JSON/u);
    },
  );
});

describe('as a process of its own', () => {
  test('the help names every command', async () => {
    const { code, stdout, stderr } = await eduplan(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of Object.keys(commands))
      expect(stdout).toMatch(new RegExp(`^  ${name} .*\\p{Script=Han}`, 'mu'));
    expect(stdout).toContain('例 Example:\n  $ eduplan run');
  });

  test('a result goes to stdout, with exit code 0 and nothing on stderr', async () => {
    const args = ['compute', 'preschool-inclusive-coverage', '--place', '100000'];
    const { code, stdout, stderr } = await eduplan([...args, '--years', '2024', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  test('a refusal goes to stderr, with exit code 1', async () => {
    expect(await eduplan(['compute', '--years', '2024-2020', '--lang', 'en'])).toEqual({
      code: 1,
      stdout: '',
      stderr: `${cliMessages.yearsBackwards('2024-2020').en}\n`,
    });
  });

  test('a call that cannot be read says where to read on', async () => {
    expect(await eduplan(['run', '--frob'])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        "命令写法有误 The call is wrong: unknown option '--frob'\n用法见 For usage: eduplan run --help\n",
    });
  });
});

describe('what a command prints', () => {
  test('compute: a table of values, and the reason where one is missing', async () => {
    const args = ['preschool-inclusive-coverage', '--place', '柳州', '--years', '2019'];
    const [heads, , computed, published] = (await call('compute', ...args)).split('\n');
    expect(heads).toMatch(/^标识 +口径 +地区 +年份 +数值 +单位 +缺失原因$/);
    expect(computed).toMatch(/^preschool-inclusive-coverage +复算 +柳州市 +2019 +— +% +缺少“/);
    expect(published).toMatch(/^preschool-inclusive-coverage +公布值 +柳州市 +2019 +76\.42 +%$/);
  });

  test('compute --json: the same keys for every value, those of its inputs among them', async () => {
    const args = ['fiscal-education-gdp-share', '--place', '100000', '--years', '2021'];
    const values: Record<string, unknown>[] = JSON.parse(await call('compute', ...args, '--json'));
    const [first] = values;
    for (const value of values) expect(Object.keys(value)).toEqual(Object.keys(first ?? {}));
    expect(values.map(({ variant, value }) => [variant, value])).toEqual([
      ['default', '4.01'],
      ['gdp-announcement', null],
      ['gdp-final', '3.99'],
      ['reported', '4.01'],
    ]);
    expect(values[2]).toMatchObject({
      indicator: 'fiscal-education-gdp-share',
      place: '100000',
      year: 2021,
      unit: '%',
      exact: '4583531/114923700',
      low: '3.9883231273',
      high: '3.9883274678',
      missing: null,
    });
    expect(values[1]?.missing).toMatch(/^缺少“国内生产总值/);
  });

  test('reproduce: every judged figure and the count, in English without a Chinese word of ours', async () => {
    const text = await call('reproduce', '--verdict', 'differs', '--lang', 'en');
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Indicator +Place +Year +Published +Recomputed +Verdict +Remark$/);
    expect(lines[2]).toMatch(
      /^Nine-year compulsory education retention rate +China +2024 +95\.90% +98\.22% +differs +The naive/,
    );
    expect(lines).toHaveLength(6);
    expect(lines.slice(4).join('\n')).toBe(
      'Published figures recomputed:\n  exact 29, within rounding of its inputs 5, explained by another reading 1, differs 1, not computable 47',
    );
    expect(text).not.toMatch(han);
  });

  test('reproduce --json: the same keys for every figure', async () => {
    const figures: Record<string, unknown>[] = JSON.parse(await call('reproduce', '--json'));
    expect(figures).toHaveLength(83);
    const keys =
      'indicator variant place year printed verdict computed difference reading reason recalled simulated document link origin input_origins';
    for (const figure of figures) expect(Object.keys(figure)).toEqual(keys.split(' '));
  });

  test('indicators: one described, with the inputs and readings of its formula', async () => {
    expect(await call('indicators', 'compulsory-retention-rate')).toBe(
      [
        'compulsory-retention-rate  九年义务教育巩固率',
        '算式：初中毕业生数 ÷ 九年前小学招生数',
        '单位：%，印出1位小数',
        '输入：',
        '  [default] 简单比（不调整转学与死亡）：初中毕业生数 [grade9-graduates]、小学招生数 [in-grade1-intake]（9年前）',
        '  [naive-cohort] 简单比（本届登记）：初中毕业生数 [grade9-graduates]、该届小学一年级入学人数 [cohort-entrants]',
        '  [migration-adjusted] 调整转入、转出与死亡：初中毕业生数 [grade9-graduates]、该届小学一年级入学人数 [cohort-entrants]、该届转入人数 [cohort-moved-in]、该届转出人数 [cohort-moved-out]、该届死亡人数 [cohort-died]',
        '  [registry-cohort] 学籍同届（跟踪入学学生）：该届入学学生中的毕业人数（学籍） [cohort-registered-graduates]、该届小学一年级入学人数 [cohort-entrants]；分母：该届小学一年级入学人数',
        '公布值：[compulsory-retention-rate]；另有公布值，口径：学籍同届（跟踪入学学生）',
        '统计时点：以2025为例：2025学年初（2025年9月1日）；2025年',
        '依据：全国教育事业发展统计公报',
        '注意：简单比不能复算公报公布的巩固率（2024年高出两个多百分点）；有转入的城市还会超过100%。公布值所用口径没有说明。',
        '规划条款：九年义务教育巩固率 [compulsory-retention-rate]：≥ 99%；2025（推定）；刚性',
        '  口径：学籍同届（跟踪入学学生）',
        '  原文：九年义务教育巩固率保持99%以上（b:一(二)发展目标）',
        '  注意：“保持”意味着已达99%且每年都应如此；按学籍同届对照，简单比不能复算公布值。',
        '',
      ].join('\n'),
    );
  });

  test('indicators: what the plan asks of one, with its words, year, force and offices', async () => {
    const text = await call('indicators', 'general-budget-education-growth', '--lang', 'en');
    expect(text).toContain(
      [
        'Clause of the plan: General public budget education expenditure never decreases year on year [finance-budget-education-expenditure-nondecreasing]: no fall, the city and each county; 2025 (assumed); firm',
        '  Reading: all levels, comparable basis',
        '  Words: 确保落实教育经费“两个只增不减” (b:二(一)1)',
      ].join('\n'),
    );
    expect(text).toContain(
      '  Responsible: 市财政局\n  Supporting: 各县（区）人民政府, 新区管委会\n',
    );
  });

  test('indicators: each with what the plan asks of it; with none where it asks nothing', async () => {
    const text = await call('indicators', '--theme', 'finance', '--lang', 'en');
    expect(text).toMatch(/^Id +Indicator +Theme +Unit +The plan asks for$/m);
    expect(text).toMatch(/^fiscal-education-gdp-share .* % {2,}≥ 4%$/m);
    expect(text).toMatch(/^general-budget-education-share .* % {2,}—$/m);
  });

  test('indicators --json: the clauses of the plan about an indicator, whole', async () => {
    const [found] = JSON.parse(await call('indicators', 'community-junior-coverage', '--json'));
    expect(found.clauses).toEqual([
      {
        id: 'community-junior-coverage',
        kind: 'value',
        name: { zh: '县域初中教育共同体覆盖率', en: expect.any(String) },
        variant: 'default',
        comparator: '>',
        value: '60',
        upper: null,
        unit: '%',
        over: 'year',
        direction: null,
        level: 'city',
        year: 2025,
        yearStated: false,
        force: 'firm',
        lead: ['市委编办', '市财政局', '市教育局', '市住房和城乡建设局'],
        support: expect.arrayContaining(['新区管委会']),
        quotes: [{ where: 'a:row 7 建设目标 item 3', text: '县域初中覆盖率超过60%' }],
        caution: { zh: expect.any(String), en: expect.any(String) },
      },
    ]);
    const all: { clauses: { id: string }[] }[] = JSON.parse(await call('indicators', '--json'));
    const about = liuzhouPlan.clauses.filter((clause) => 'indicator' in clause);
    expect(all.flatMap(({ clauses }) => clauses.map(({ id }) => id)).sort()).toEqual(
      about.map(({ id }) => id).sort(),
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

  test('run: the targets, the verdicts and what to open; the same again is no new edition', async () => {
    const notebooks = await temporaryFolder();
    const page = `---\ntitle: {zh: 测试, en: Test}\n---\n\n\${count()}\n`;
    await writeFile(join(notebooks, 'page.md'), page);
    const options = ['--out', join(notebooks, 'out'), '--notebooks', notebooks];
    const text = await call('run', ...options, '--lang', 'en');
    expect(text).toMatch(
      /^Coverage of inclusive \(affordable\) kindergartens: ≥ 90%\n {2}Liuzhou +2019 +76\.42% +published/m,
    );
    expect(text).toContain('Published figures recomputed:\n  exact 29, ');
    expect(text).toMatch(/^The plan.* 150 clauses/m);
    expect(text).not.toContain('simulated');
    const latest = join(notebooks, 'out/latest');
    const reports = '1 report in Chinese and English (2 HTML, 2 PDF, 2 DOCX, 2 XLSX, 2 ipynb)';
    const tables = (await readdir(join(latest, 'data'), { recursive: true })).filter((file) =>
      file.includes('.'),
    );
    expect(text.split('\n').slice(-4)).toEqual([
      `Open first: ${join(latest, 'index.en.html')}`,
      `${reports}, ${tables.length} data files,`,
      `in ${latest}/`,
      '',
    ]);
    expect(text).not.toContain('no new edition');
    expect(text).not.toMatch(han);
    const lines = text.split('\n').filter((line) => !line.includes(latest));
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(110);
    expect(existsSync(join(latest, 'page.en.html'))).toBe(true);
    const again = JSON.parse(await call('run', ...options, '--json'));
    expect(Object.keys(again)).toEqual([
      ...['latest', 'verdicts', 'index', 'reports', 'files', 'edition', 'isNew'],
    ]);
    expect(again.files).toContain(join(latest, 'data/verdicts.csv'));
    expect(again).toMatchObject({ isNew: false, verdicts: { exact: 29, differs: 1 } });
    expect(again.latest).toContainEqual({
      clause: 'preschool-inclusive-coverage',
      indicator: 'preschool-inclusive-coverage',
      place: '450200',
      year: 2019,
      variant: 'reported',
      value: '76.42',
      comparator: '>=',
      target: '90',
      unit: '%',
      status: 'not-assessable',
      simulated: 'no',
    });
  });
});

describe('what is refused, with exit code 1', () => {
  test('an unknown indicator, with those near it', async () => {
    expect(await refusal('compute', 'compulsory-retention-rat')).toMatch(
      /^没有名为“compulsory-retention-rat”的指标；相近的有：compulsory-retention-rate/,
    );
  });

  test('an unknown place; as JSON in both languages', async () => {
    const said = await refusal('compute', '--place', '融永', '--json');
    const near = ['融安', '融水', '融安县', '融水县'];
    expect(JSON.parse(said)).toEqual({ error: placeMessages.unknownPlace('融永', near) });
    expect(() => places.resolve('融永')).toThrow(placeMessages.unknownPlace('融永', near).zh);
  });

  test('a store that is not there is not made', async () => {
    const path = join(await temporaryFolder(), 'none.duckdb');
    expect(await refusal('reproduce', '--store', path)).toBe(cliMessages.noStore(path).zh);
    expect(existsSync(path)).toBe(false);
  });

  test('a page that cannot be written', async () => {
    const folder = await temporaryFolder();
    const [notebook, out] = [join(folder, 'a.md'), join(folder, 'nowhere', 'page.html')];
    await writeFile(notebook, '---\ntitle: {zh: 甲, en: A}\n---\n\n甲\n');
    expect(await refusal('report', notebook, '--out', out)).toBe(
      cliMessages.unwritable(out, 'ENOENT').zh,
    );
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
  const empty = await temporaryFolder();
  expect(await refusal('ingest', empty, '--store', store)).toBe(
    ingestMessages.noSourceRecord(empty.split('/').at(-1) ?? '').zh,
  );
});

test('what the program itself gets wrong has exit code 2 and says so', async () => {
  const { stderr } = await written(() =>
    reportFailure(new TypeError('x is not a function'), { lang: 'en' }),
  );
  expect(process.exitCode).toBe(2);
  expect(stderr).toMatch(
    /^The program failed, not the data; please report this with the following:\nTypeError: x is not a function\n +at /,
  );
});
