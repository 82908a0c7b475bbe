import { createHash } from 'node:crypto';
import { cp, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readCsv, type Sentence } from '@eduplan/core';
import { cliMessages, ingestMessages } from '@eduplan/core/messages';
import {
  bundledFigures,
  bundledNotebooks,
  pageName,
  type RunSummary,
  runPublication,
} from '@eduplan/pipelines';
import { beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../refusal.ts';
import { register, temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';
import { smallReturns } from '../small-returns.ts';
import { testFirstPages } from './first-pages.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The files below a folder by their paths in it. */
async function readFolder(folder: string): Promise<Record<string, Buffer>> {
  const place = await realpath(folder);
  const found = await readdir(place, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(place, join(parentPath, name)))
    .sort();
  const read = names.map(async (name) => [name, await readFile(join(place, name))] as const);
  return Object.fromEntries(await Promise.all(read));
}

async function writeNotebooks(notebooks: Record<string, string>, front = ''): Promise<string> {
  const folder = await temporaryFolder();
  const head = `---\ntitle: {zh: 测试, en: Test}\n${front}---`;
  for (const [name, body] of Object.entries(notebooks))
    await writeFile(join(folder, name), `${head}\n\n${body}\n`);
  return folder;
}

/** A folder's files by hash; whole pages would take seconds to compare. */
const hashesOf = async (folder: string) =>
  Object.fromEntries(
    Object.entries(await readFolder(folder)).map(([name, bytes]) => [name, sha256(bytes)]),
  );

let out: string;
let returns: string;
let first: RunSummary;
let files: Record<string, Buffer>;
let hashes: Record<string, string>;

// Longer than a hook may take on a busy machine unless told.
const slow = 240_000;
beforeAll(async () => {
  out = await temporaryFolder();
  returns = await smallReturns();
  first = await runPublication({ out, returns });
  files = await readFolder(first.published.latest);
  hashes = await hashesOf(first.published.latest);
}, slow);

const notebooks = (await readdir(bundledNotebooks)).filter((name) => name.endsWith('.md'));
const paged = ['county', 'annual'];
const single = notebooks
  .map((name) => name.replace(/\.md$/u, ''))
  .filter((name) => !paged.includes(name))
  .sort();

test('a run publishes an index, every report in every format, the tables and its manifest', () => {
  const names = Object.keys(files);
  for (const name of single)
    for (const format of ['html', 'pdf', 'docx', 'xlsx', 'ipynb'])
      for (const suffix of ['', '.en']) expect(names).toContain(`${name}${suffix}.${format}`);
  expect(names).toEqual(expect.arrayContaining(['index.html', 'index.en.html', 'manifest.json']));
  const tables = ['indicators', 'plan-indicators', 'plan-assessments', 'verdicts', 'inputs/pupils'];
  for (const table of tables)
    for (const format of ['csv', 'parquet', 'xlsx'])
      expect(names).toContain(`data/${table}.${format}`);
  expect(first.published).toMatchObject({ latest: join(out, 'latest'), isNew: true });
  expect(first.index).toEqual({ zh: 'index.html', en: 'index.en.html' });
  expect(first.pages.zh).toEqual(expect.arrayContaining(single.map((name) => `${name}.html`)));
  expect([...first.files].sort()).toEqual(names);
  expect(first.pages.en).toEqual(first.pages.zh.map((name) => name.replace('.html', '.en.html')));
  expect(pageName('notebooks/trend.md', 'zh')).toBe('trend.html');
});

test('a notebook with a page for each value of a parameter is written as pages only, unless asked', () => {
  const ofCounties = Object.keys(files).filter((name) => name.startsWith('county-'));
  expect(ofCounties.every((name) => name.endsWith('.html'))).toBe(true);
});

test('the manifest names every input and every output with its hash', async () => {
  const manifest = JSON.parse(String(files['manifest.json']));
  const inputs = ['published.csv', 'targets.csv'].map(async (file) => ({
    dataset: 'published-figures',
    source: 'published-figures',
    covers: file,
    sha256: sha256(await readFile(join(bundledFigures, file))),
  }));
  const published = manifest.inputs.filter(
    ({ dataset }: { dataset: string }) => dataset === 'published-figures',
  );
  expect(published).toMatchObject(await Promise.all(inputs));
  const simulated = manifest.inputs.filter((input: { simulated: boolean }) => input.simulated);
  expect(simulated.length).toBe(manifest.inputs.length - published.length);
  expect(simulated.length).toBeGreaterThan(50);
  const outputs = Object.entries(files)
    .filter(([file]) => file !== 'manifest.json')
    .map(([file, bytes]) => ({ file, sha256: sha256(bytes) }));
  expect(manifest.outputs).toHaveLength(outputs.length);
  expect(manifest.outputs).toEqual(expect.arrayContaining(outputs));
  expect(manifest.definitions).toContainEqual({
    indicator: 'preschool-inclusive-coverage',
    readings: ['default'],
  });
});

test('nothing in the publication tells of the machine or the time', () => {
  for (const [name, bytes] of Object.entries(files)) {
    const text = String(bytes);
    for (const trace of [
      process.cwd(),
      out,
      '/tmp/',
      'file://',
      new Date().toISOString().slice(0, 10),
    ])
      expect(text.includes(trace), `${name}: ${trace}`).toBe(false);
  }
});

test('the tables hold a row for each value and each judged figure, under stable names', () => {
  const table = (name: string) => {
    const [header, ...records] = readCsv(String(files[name]), name);
    return records.map(({ cells }) =>
      Object.fromEntries((header?.cells ?? []).map((column, index) => [column, cells[index]])),
    );
  };
  const verdicts = table('data/verdicts.csv');
  expect(verdicts).toHaveLength(first.data.judged.length);
  expect(verdicts.filter(({ verdict }) => verdict === 'differs')).toEqual([
    {
      indicator: 'compulsory-retention-rate',
      variant: 'default',
      place: '100000',
      year: '2024',
      printed: '95.90%',
      verdict: 'differs',
      computed: '98.22',
      difference: expect.stringMatching(/^2\.3\d{9}$/),
      reading: 'default',
      reason_zh: '',
      reason_en: '',
      recalled: 'no',
      simulated: 'no',
      document: '2024年全国教育事业发展统计公报',
      link: expect.stringMatching(/^https?:/),
      origin: expect.stringMatching(/^figures\/published\.csv:\d+$/),
      input_origins: expect.stringMatching(/^(figures\/published\.csv:\d+ ?){2}$/),
    },
  ]);
  const values = table('data/indicators.csv');
  const withInputs = first.data.result.values.filter(({ inputs }) =>
    Object.values(inputs).some(({ rows }) => rows > 0),
  );
  expect(values).toHaveLength(withInputs.length);
  expect(withInputs.length).toBeGreaterThan(100);
  expect(
    values.find(
      ({ indicator, variant, place, year }) =>
        indicator === 'preschool-inclusive-coverage' &&
        variant === 'default' &&
        place === '100000' &&
        year === '2024',
    ),
  ).toMatchObject({
    value: '91.61',
    unit: '%',
    exact: '328319/358399',
    missing_zh: '',
    place_zh: '中国',
  });
  for (const { value, missing_en: missing } of values) expect(value === '').toBe(missing !== '');
});

test(
  'a second run publishes nothing new and changes no byte; steps are told in order',
  async () => {
    const body =
      "```ts\nclauses('x')\n```\n\n```sql\n--| caption.zh: 甲\n--| caption.en: A\nSELECT count(*) AS n FROM pupils\n```";
    const folder = await writeNotebooks({ 'a.md': body }, 'data: returns\n');
    const place = await temporaryFolder();
    const steps: Sentence[] = [];
    const onStep = (step: Sentence) => steps.push(step);
    const asked = { notebooks: folder, formats: ['html'] } as const;
    const run = () => runPublication({ out: place, returns, ...asked, onStep });
    const { published } = await run();
    const before = await hashesOf(published.latest);
    expect(steps.map(({ zh }) => zh)).toEqual([
      '读取并检查数据',
      '计算指标并复算已公布数字',
      '读取并检查报表',
      '生成报告',
      '生成报告（已成 1 页，共 2 页）',
      '生成报告（已成 2 页，共 2 页）',
      '发布',
    ]);
    expect((await run()).published).toEqual({ ...published, isNew: false });
    expect(await hashesOf(published.latest)).toEqual(before);
    expect(await readdir(join(place, 'editions'))).toEqual([published.edition]);
  },
  slow,
);

testFirstPages(() => ({ run: first, files }));

test(
  'another working directory, time zone and locale give the same edition',
  async () => {
    const cwd = await temporaryFolder();
    const { code, stdout, stderr } = await eduplan(
      ['run', '--out', 'there', '--returns', returns, '--json'],
      {
        cwd,
        env: { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      edition: first.published.edition,
      isNew: true,
      index: 'there/latest/index.html',
      reports: first.pages.zh.map((page) => `there/latest/${page}`),
    });
    expect(await hashesOf(join(cwd, 'there', 'latest'))).toEqual(hashes);
  },
  slow,
);

describe('what goes wrong leaves the publication before it as it was', () => {
  const refused = async (options: Partial<Parameters<typeof runPublication>[0]>) => {
    const sentence = await refusalOf(() => runPublication({ out, returns, ...options }));
    expect(await hashesOf(join(out, 'latest'))).toEqual(hashes);
    expect(await readdir(join(out, 'editions'))).toEqual([first.published.edition]);
    return sentence;
  };

  test.each([
    ['no-record', ingestMessages.noSourceRecord('no-record')],
    ['cut-in-line', ingestMessages.truncated('cut-in-line/figures.csv', 3)],
  ])('a bad register: %s', async (name, sentence) => {
    expect(await refused({ figures: register(name) })).toEqual(sentence);
  });

  test('a notebook that fails, though another before it is right', async () => {
    const notebooks = await writeNotebooks({
      'a.md': `\${count()}`,
      'b.md': `\${value('compulsory-retention-rate', 2015)}`,
    });
    const { zh } = await refused({ notebooks });
    expect(zh).toContain('b.md 第 5 行');
    expect(zh).toContain(cliMessages.noValue('compulsory-retention-rate', 2015, 'default').zh);
  });

  test('a folder of notebooks that is not there or holds none', async () => {
    const folder = await temporaryFolder();
    expect(await refused({ notebooks: folder })).toEqual(cliMessages.noNotebooks(folder));
    const nowhere = join(folder, 'nowhere');
    expect(await refused({ notebooks: nowhere })).toEqual(
      ingestMessages.unreadable(nowhere, 'ENOENT'),
    );
  });

  test('an output folder that cannot be made', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    expect(await refusalOf(() => runPublication({ out: file }))).toEqual(
      cliMessages.unwritable(file, 'EEXIST'),
    );
  });
});

test('what is published is what the folder holds, also when it goes back to what it held before', async () => {
  const notebooks = await writeNotebooks({ 'a.md': `\${count()}` });
  const folder = await temporaryFolder();
  const figures = join(await temporaryFolder(), 'good');
  await cp(register('good'), figures, { recursive: true });
  const run = () => runPublication({ out: folder, figures, notebooks });
  const { published } = await run();
  const before = await readFile(join(figures, 'figures.csv'), 'utf8');
  await writeFile(join(figures, 'figures.csv'), before.replaceAll('90.81', '90.80'));
  const changed = await run();
  expect(changed.published.edition).not.toBe(published.edition);
  expect(changed.verdicts).toMatchObject({ exact: 0, differs: 1 });
  const manifest = JSON.parse(
    String((await readFolder(changed.published.latest))['manifest.json']),
  );
  expect(
    manifest.inputs.map(({ covers, sha256: hash }: Record<string, string>) => [covers, hash]),
  ).toEqual([
    ['figures.csv', sha256(await readFile(join(figures, 'figures.csv')))],
    ['targets.csv', sha256(await readFile(join(figures, 'targets.csv')))],
  ]);
  await writeFile(join(figures, 'figures.csv'), before);
  const reverted = await run();
  expect(reverted.published.edition).toBe(published.edition);
  const record = await readFile(join(figures, 'source.yaml'), 'utf8');
  await writeFile(join(figures, 'source.yaml'), record.replace('2026-01-15', '2025-01-01'));
  await writeFile(join(figures, 'figures.csv'), before.replaceAll('90.81', '90.82'));
  expect(await refusalOf(run)).toEqual(ingestMessages.superseded('figures.csv', '2025-01-01'));
});

test('the formats asked for are those of every page, and two notebooks of one file are refused', async () => {
  const figures = register('good');
  const folder = await writeNotebooks({ 'a.md': '甲' });
  const run = (names: string, formats?: 'pdf'[]) =>
    temporaryFolder().then((place) =>
      runPublication({ out: place, figures, notebooks: names, ...(formats && { formats }) }),
    );
  const { published } = await run(folder, ['pdf']);
  const made = Object.keys(await readFolder(published.latest));
  expect(made.filter((name) => name.startsWith('a.'))).toEqual(['a.en.pdf', 'a.pdf']);
  const taken = await writeNotebooks({ 'Index.md': '甲' });
  expect(await refusalOf(() => run(taken))).toEqual(cliMessages.fileTwice('Index.html'));
});

test('every notebook becomes a page, and text that could be a formula or a page stays text', async () => {
  const notebooks = await writeNotebooks({
    'b.md': "```ts\nverdictsOf('结论', {})\n```\n\n```ts\ncited('来源')\n```",
    'a.md': '甲',
    'notes.txt': '',
  });
  const { pages, published } = await runPublication({
    out: await temporaryFolder(),
    figures: register('harmful-text'),
    notebooks,
  });
  expect(pages).toEqual({ zh: ['a.html', 'b.html'], en: ['a.en.html', 'b.en.html'] });
  const made = await readFolder(published.latest);
  expect(Object.keys(made).filter((name) => name.endsWith('.html'))).toEqual([
    'a.en.html',
    'a.html',
    'b.en.html',
    'b.html',
    'index.en.html',
    'index.html',
  ]);
  const [header, row] = readCsv(String(made['data/verdicts.csv']), 'verdicts.csv');
  expect(row?.cells[header?.cells.indexOf('document') ?? -1]).toMatch(/^'=HYPERLINK\("http:/);
  const html = String(made['b.html']);
  expect(html.includes('&#x3C;script>document.title=1')).toBe(true);
  // The page's own script, and no other.
  expect(html.split('<script')).toHaveLength(2);
  expect(/<img|href="javascript| onerror/i.test(html)).toBe(false);
  // What turns the direction of writing is kept to its own cell.
  expect(html.replaceAll(/<bdi>.*?<\/bdi>/gs, '').includes('\u202E')).toBe(false);
});
