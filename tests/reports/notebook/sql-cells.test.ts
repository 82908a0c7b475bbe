// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code of a notebook's cells
import type { Sentence } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { renderNotebook } from '../../../packages/reports/src/render-notebook.ts';
import { at, cell, failed, failure, file, head, run } from './cells.ts';
import { withDuckDb } from './duckdb-source.ts';

const schools = `CREATE TABLE schools AS FROM (VALUES
  ('450202', '城中区', 12, 45.60::DECIMAL(9, 2)),
  ('450203', '鱼峰区', 30, NULL),
  ('450204', '<script>alert(1)</script>', 7, 9.10)) AS t (place, name, schools, share)`;
const captioned = ['--| caption.zh: 各区学校', '--| caption.en: Schools by district'];

const query = (body: string, language: 'zh' | 'en' = 'zh', parameters = {}) =>
  withDuckDb(schools, (sql) => run(body, { sql, parameters }, language));

test('the rows of a query are shown as a table under its caption', async () => {
  const asked = 'SELECT name, schools, share FROM schools WHERE place < $language ORDER BY place';
  const heads = [
    '--| columns.zh: 区 | 学校数 | 占比',
    '--| columns.en: District | Schools | Share',
  ];
  const body = cell('sql', ...captioned, ...heads, asked);
  const { blocks } = await query(body, 'en');
  expect(blocks).toEqual([
    {
      kind: 'table',
      caption: 'Schools by district',
      columns: [
        { key: 'name', label: 'District', kind: 'heading' },
        { key: 'schools', label: 'Schools', kind: 'number' },
        { key: 'share', label: 'Share', kind: 'number' },
      ],
      rows: [
        { name: '城中区', schools: '12', share: '45.60' },
        { name: '鱼峰区', schools: '30', share: null },
        { name: '<script>alert(1)</script>', schools: '7', share: '9.10' },
      ],
    },
  ]);
});

test('a label names the rows for later cells, and echo shows the query without its options', async () => {
  const body =
    cell('sql', '--| label: by-place', '--| output: false', '--| echo: true', 'FROM schools') +
    cell('ts', 'byPlace.map((row) => `${row.name} ${row.schools}`).slice(0, 2)');
  expect((await query(body)).blocks).toEqual([
    { kind: 'code', source: 'FROM schools' },
    { kind: 'text', text: '城中区 12' },
    { kind: 'text', text: '鱼峰区 30' },
  ]);
});

test('a query names the parameters of the notebook', async () => {
  const given = '---\ntitle: {zh: 甲, en: A}\nparameters: {place: [x]}\n---\n';
  const body = cell('sql', ...captioned, 'SELECT name FROM schools WHERE place = $place');
  const { html } = await withDuckDb(schools, (sql) =>
    renderNotebook(given + body, {
      file,
      sql,
      language: 'zh',
      fonts: 'system',
      parameters: { place: '450204' },
    }),
  );
  expect(html).toContain('&#x3C;script>alert(1)');
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('鱼峰区');
});

test('rows that rest on simulated data mark the table and the page', async () => {
  const sql = {
    query: async () => ({
      columns: [{ name: 'n', kind: 'number' as const }],
      rows: [{ n: 5n }],
      simulated: 'all' as const,
    }),
  };
  const shown = await run(cell('sql', ...captioned, 'SELECT 5'), { sql });
  expect(shown).toMatchObject({ simulated: true, blocks: [{ simulated: 'all' }] });
  const hidden = cell('sql', '--| label: n', '--| output: false', 'SELECT 5');
  expect(await run(hidden, { sql })).toMatchObject({ simulated: true, blocks: [] });
});

const same = (text: string): Sentence => ({ zh: text, en: text });

test.each<[string, readonly string[], number, Sentence]>([
  [
    'does not parse',
    [...captioned, 'SELECT name', 'FORM schools'],
    8,
    same('Error: Parser Error: syntax error at or near "schools"'),
  ],
  [
    'writes',
    [...captioned, 'DROP TABLE schools'],
    5,
    same(
      'Error: Invalid Input Error: Cannot execute statement of type "DROP" on database "test" which is attached in read-only mode!',
    ),
  ],
  ['has no rows', [...captioned, 'FROM schools LIMIT 0'], 5, notebookMessages.noRows('各区学校')],
  [
    'gives binary fractions',
    [...captioned, 'SELECT 0.1::DOUBLE AS share'],
    5,
    notebookMessages.sqlNotPrinted('share', '0.1'),
  ],
  [
    'gives true and false',
    [...captioned, 'SELECT true AS public'],
    5,
    notebookMessages.sqlNotPrinted('public', 'true'),
  ],
  [
    'names a column twice',
    [...captioned, 'SELECT name, place AS name FROM schools'],
    5,
    notebookMessages.columnTwice('name'),
  ],
  [
    'has other columns than its options name',
    [
      ...captioned,
      '--| columns.zh: 区',
      '--| columns.en: District',
      'SELECT name, place FROM schools',
    ],
    5,
    notebookMessages.headsCount(1, ['name', 'place']),
  ],
])('a query that %s fails the build on its own line', async (_, lines, line, said) => {
  const found = await failure(query(cell('sql', ...lines)));
  expect(found).toEqual(failed(line, said));
});

test('without a database a query fails, and a statement beside it is not run', async () => {
  const body = cell('sql', ...captioned, 'SELECT 1');
  expect(await failure(run(body))).toEqual(failed(5, notebookMessages.noSqlSource()));
  expect((await failure(query(cell('sql', ...captioned, 'SELECT 1;', 'SELECT 2'))))?.en).toContain(
    'Cannot prepare multiple statements at once!',
  );
});

const options = ['echo', 'label', 'caption.zh', 'caption.en', 'output', 'columns.zh', 'columns.en'];
test.each<[readonly string[], number, Sentence]>([
  [['SELECT 1'], 5, notebookMessages.sqlWithoutCaption()],
  [['--| output: false', 'SELECT 1'], 5, notebookMessages.outputUnused()],
  [['--| label: a', '--| output: no', 'SELECT 1'], 6, notebookMessages.invalidFlag('output', 'no')],
  [['//| echo: true', 'SELECT 1'], 5, notebookMessages.invalidOption('//| echo: true', '--|')],
  [['--| echo', 'SELECT 1'], 5, notebookMessages.invalidOption('--| echo', '--|')],
  [['--| width: 3', 'SELECT 1'], 5, notebookMessages.unknownKey('width', options)],
  [[...captioned, '--| columns.zh: 甲', 'SELECT 1'], 7, notebookMessages.headsIncomplete()],
])('options that are wrong are named with their line: %j', async (lines, line, said) => {
  expect(await failure(Promise.resolve().then(() => run(cell('sql', ...lines))))).toEqual(
    at(line, said),
  );
});

test('two queries may not name the same constant', async () => {
  const one = cell('sql', '--| label: a-b', '--| output: false', 'SELECT 1 AS n');
  const two = cell('sql', '--| label: a--b', '--| output: false', 'SELECT 1 AS n');
  const found = await failure(query(one + two));
  expect(found?.zh).toBe(
    `${file} 第 10 行：代码无法编译：Identifier 'aB' has already been declared`,
  );
  expect(head.split('\n')).toHaveLength(4);
});
