import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readersMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import type { Grid } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import { readGrids } from '../../../../packages/pipelines/src/ingest/readers/read-grids.ts';

const textsOf = (grid: Grid) =>
  Array.from({ length: grid.height }, (_, row) =>
    Array.from({ length: grid.width }, (__, column) => grid.at(row + 1, column + 1).text),
  );
const read = async (text: string) => (await readGrids(Buffer.from(text), 'a.txt')).map(textsOf);

test('a delimited file keeps its title lines, its blank lines and the rows that spreadsheets show', async () => {
  expect(await read('数据库：年度数据, 全市\n\n地区\t学生\n"柳\n江"\t 001 \n')).toEqual([
    [
      ['数据库：年度数据, 全市', ''],
      ['', ''],
      ['地区', '学生'],
      ['柳\n江', ' 001 '],
    ],
  ]);
});

test('a quotation mark that never closes is refused with the line that it stands in', async () => {
  const { zh } = readersMessages.quoteOpen('a.txt', 2);
  await expect(read('县区,学生\n"柳江,3\n鹿寨,4\n')).rejects.toThrow(zh);
});

test('text in neither encoding is refused with its line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('县区,学生\n'),
    Buffer.of(0xff, 0xff),
    Buffer.from('\n'),
  ]);
  const { zh } = readersMessages.unknownEncoding('a.csv', 2);
  await expect(readGrids(bytes, 'a.csv')).rejects.toThrow(zh);
});

test('bytes that are no text are refused', async () => {
  const { zh } = readersMessages.unknownFormat('a.csv');
  await expect(readGrids(Buffer.of(1, 2, 3, 0, 4), 'a.csv')).rejects.toThrow(zh);
});

test('a page keeps text as it stands and makes merges of cells that reach over others', async () => {
  const page = `<!DOCTYPE html><html><head><style>td{a:b}</style></head><!-- <table> --><TABLE border=1>
<tr><th rowspan=2>县区<th colspan="2">在校生&nbsp;数</tr><tr><td>男</td><td>女</td></tr>
<tr><td>融水<br>县</td><td x:num="0.951">0.951</td><td>001</td></tr></TABLE></html>`;
  const [grid] = await readGrids(Buffer.from(page), 'a.xls');
  if (grid === undefined) throw new Error('no grid');
  expect(textsOf(grid)).toEqual([
    ['县区', '在校生\u00a0数', ''],
    ['', '男', '女'],
    ['融水\n县', '0.951', '001'],
  ]);
  expect(grid.sheet).toBeNull();
  expect(grid.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 2, bottom: 1, right: 3 },
  ]);
});

test('several tables of a page are named by their order', async () => {
  const page = '<p>甲<table><tr><td>外<table><tr><td>内</table></table><table><tr><td>后</table>';
  const grids = await readGrids(Buffer.from(page), 'a.xls');
  expect(grids.map((grid) => [grid.sheet, textsOf(grid)])).toEqual([
    ['1', [['外']]],
    ['2', [['内']]],
    ['3', [['后']]],
  ]);
});

test.each([
  ['<html><body>请登录</body></html>', readersMessages.noTable('a.txt').zh],
  ['<table><tr><td>柳江</td></tr><tr><td>鹿', readersMessages.tableOpen('a.txt').zh],
])('the page %s is refused', async (page, sentence) => {
  await expect(read(page)).rejects.toThrow(sentence);
});

test('JSON objects become rows under their keys, with all the digits of their numbers', async () => {
  const json =
    '[{"县区": "柳江", "学生": 0.10, "id": 450205199001011234}, {"学生": null, "备注": [1, "二"], "公办": true}]';
  const [grid] = await readGrids(Buffer.from(json), 'a.json');
  if (grid === undefined) throw new Error('no grid');
  expect(textsOf(grid)).toEqual([
    ['县区', '学生', 'id', '备注', '公办'],
    ['柳江', '0.10', '450205199001011234', '', ''],
    ['', '', '', '[1,"二"]', 'TRUE'],
  ]);
  expect(grid.at(2, 2).kind).toBe('number');
  expect(grid.at(3, 5).kind).toBe('boolean');
});

test('of JSON lines, line 1 becomes row 2, and a blank line leaves its row empty', async () => {
  expect(await read('{"县区":"柳江"}\n\n{"县区":"鹿寨"}\n')).toEqual([
    [['县区'], ['柳江'], [''], ['鹿寨']],
  ]);
});

test.each([
  ['[{"县区":"柳江"},', readersMessages.jsonBroken('a.txt', null).zh],
  ['{"县区":"柳江"}\n{"县区":\n', readersMessages.jsonBroken('a.txt', 2).zh],
  ['[{"县区":"柳江"},3]', readersMessages.jsonNotRows('a.txt', 2).zh],
])('the JSON %s is refused', async (json, sentence) => {
  await expect(read(json)).rejects.toThrow(sentence);
});

test('a Parquet file becomes its columns over its rows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-'));
  try {
    const path = join(folder, 'a.parquet');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT '柳江' AS 县区, 1.50::DECIMAL(4,2) AS 率, DATE '2023-09-01' AS 日期, true AS 公办 UNION ALL SELECT '001', NULL, NULL, NULL) TO '${path}' (FORMAT parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
    const bytes = await readFile(path);
    const [grid] = await readGrids(bytes, 'a.parquet');
    if (grid === undefined) throw new Error('no grid');
    expect(textsOf(grid)).toEqual([
      ['县区', '率', '日期', '公办'],
      ['柳江', '1.50', '2023-09-01', 'TRUE'],
      ['001', '', '', ''],
    ]);
    expect([1, 2, 3, 4].map((column) => grid.at(2, column).kind)).toEqual([
      'text',
      'number',
      'date',
      'boolean',
    ]);
    await expect(readGrids(bytes.subarray(0, 200), 'a.parquet')).rejects.toThrow(
      'a.parquet 不能作为 Parquet 读取',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
