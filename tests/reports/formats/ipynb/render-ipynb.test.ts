import { describe, expect, test } from 'vitest';
import { renderIpynb } from '../../../../packages/reports/src/formats/ipynb/render-ipynb.ts';
import { badNames, chartOf, reportOf, tableOf, withName } from '../docx/reports.ts';
import { nbformatFaults } from './nbformat-rules.ts';

interface Output {
  readonly data: Readonly<Record<string, string>>;
}
interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly metadata: unknown;
  readonly source: readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly Output[];
}

const parse = (text: string): { cells: Cell[]; metadata: Record<string, unknown> } =>
  JSON.parse(text);

async function cellsOf(...given: Parameters<typeof reportOf>) {
  const { notebook, report } = await reportOf(...given);
  const text = await renderIpynb(report, notebook);
  expect(nbformatFaults(JSON.parse(text))).toEqual([]);
  return parse(text).cells;
}

const cell = (source: string) => `\`\`\`ts\n${source}\n\`\`\`\n\n`;
const source = ({ source: lines }: Cell) => lines.join('');

describe('a Jupyter notebook', () => {
  test('has the prose with its values, and cells with what they showed', async () => {
    const cells = await cellsOf(
      `## 题\n\n一**粗** \${1 + 1}。[^n]\n\n${cell("const a = '值';\na")}| 项 | 数 |\n|:--|--:|\n| 甲 | 1 |\n\n[^n]: 注\n`,
    );
    expect(cells.map(({ cell_type }) => cell_type)).toEqual([
      'markdown',
      'markdown',
      'markdown',
      'code',
      'markdown',
      'markdown',
    ]);
    expect(source(cells[0] as Cell)).toBe('# 年报');
    expect(source(cells[1] as Cell)).toBe('## 题');
    expect(source(cells[2] as Cell)).toBe('一**粗** 2。<sup>1</sup>');
    expect(cells[3]?.source).toEqual(["const a = '值';\n", 'a']);
    expect(cells[3]?.execution_count).toBe(1);
    expect(cells[3]?.outputs?.map(({ data }) => data['text/plain'])).toEqual(['值']);
    expect(source(cells[4] as Cell)).toBe('| 项 | 数 |\n| --- | --: |\n| 甲 | 1 |');
    expect(source(cells[5] as Cell)).toBe('## 注释\n\n1. 注');
  });

  test('shows charts as Vega-Lite, SVG and PNG, and tables as HTML and text', async () => {
    const cells = await cellsOf(cell(`[${chartOf("'图'")}, ${tableOf("'丙'")}]`), {
      language: 'en',
    });
    const [caption, chart, numbers, table] = cells[1]?.outputs ?? [];
    expect(caption?.data['text/plain']).toBe('Figure 1  图');
    expect(Object.keys(chart?.data ?? {})).toEqual([
      'application/vnd.vegalite.v5+json',
      'image/svg+xml',
      'image/png',
      'text/plain',
    ]);
    expect(chart?.data['application/vnd.vegalite.v5+json']).toMatchObject({
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    });
    expect(chart?.data['image/svg+xml']).toMatch(/^<svg /u);
    expect(
      Buffer.from(chart?.data['image/png'] ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(numbers?.data['text/plain']).toBe('图 (%)\nYear\t图\n2020\t1.0\n2021\t2.0\nSource: 图');
    expect(table?.data['text/html']).toContain('<td align="right"><bdi>90.5%*</bdi></td>');
    expect(table?.data['text/plain']).toBe(
      'Table 1  丙\n丙\t乙\n丙\t90.5%*\n丙\t—\n丙\nSource: 丙',
    );
  });

  test('gives no cell the output of another', async () => {
    const outputs = (cells: Cell[]) =>
      cells
        .slice(1)
        .map((each) => [
          source(each),
          ...(each.outputs ?? []).map(({ data }) => data['text/plain']),
        ]);
    expect(
      outputs(await cellsOf(cell('const a = 1;') + cell('[a, 2]') + cell('const b = 3;'))),
    ).toEqual([['const a = 1;'], ['[a, 2]', '1', '2'], ['const b = 3;']]);
    expect(outputs(await cellsOf(cell("'a'") + cell("'b'")))).toEqual([
      ["'a'", 'a'],
      ["'b'", 'b'],
    ]);
    expect(outputs(await cellsOf(cell("['a', 'c']") + cell("'b'")))).toEqual([
      ["['a', 'c']\n\n'b'", 'a', 'c', 'b'],
    ]);
  });

  test('says what a cell is written in where that is not TypeScript', async () => {
    const { notebook, report } = await reportOf(cell("'a'"));
    const [part] = notebook.parts;
    if (part?.kind !== 'cell') throw new Error('no cell');
    const query = {
      ...part,
      syntax: 'sql',
      source: 'select 1',
      options: { ...part.options, output: false },
    } as const;
    const text = await renderIpynb(report, { ...notebook, parts: [query, part] });
    const { cells } = parse(text);
    expect(cells.slice(1).map(({ metadata }) => metadata)).toEqual([
      { vscode: { languageId: 'sql' } },
      {},
    ]);
    expect(cells.slice(1).map(({ outputs }) => outputs?.length)).toEqual([0, 1]);
  });

  test('leaves out what is said in the other language', async () => {
    const body = `:::zh\n中\n:::\n\n:::en\nEnglish\n:::\n\n${cell('language')}`;
    expect((await cellsOf(body)).map(source)).toEqual(['# 年报', '中', 'language']);
    const cells = await cellsOf(body, { language: 'en' });
    expect(cells.map(source)).toEqual(['# Yearly report', 'English', 'language']);
    expect(cells[2]?.outputs?.[0]?.data['text/plain']).toBe('en');
  });

  test('has the source that the report shows where the notebook is not given', async () => {
    const { report } = await reportOf(cell("//| echo: true\n'a'") + cell("'b'"));
    const { cells } = parse(await renderIpynb(report));
    expect(cells.map(source)).toEqual(['# 年报', "'a'"]);
    expect(cells[1]?.outputs?.map(({ data }) => data['text/plain'])).toEqual(['a', 'b']);
  });

  test('says where it rests on simulated data', async () => {
    const cells = await cellsOf(
      cell(
        `[${tableOf("'真'")}, ${tableOf("'仿'", ", simulated: 'all'")}, ${chartOf("'图'", ", simulated: 'part'")}]`,
      ),
    );
    expect(source(cells[0] as Cell)).toBe(
      '# 年报\n\n<strong>本报告含模拟数据，所在之处均已注明</strong>',
    );
    const heads = (cells[1]?.outputs ?? []).map(({ data }) => data['text/plain']?.split('\n')[0]);
    expect(heads[0]).toBe('表 1  真');
    expect(heads[1]).toBe('表 2  仿 [模拟数据]');
    expect(heads[2]).toBe('图 1  图 [含模拟数据]');
  });
});

test('names made to do harm come out as text', async () => {
  for (const name of badNames) {
    const { notebook, report } = await withName(name);
    const text = await renderIpynb(report, notebook);
    expect(nbformatFaults(JSON.parse(text))).toEqual([]);
    for (const { cell_type, source: lines, outputs = [] } of parse(text).cells) {
      const html = outputs.map(({ data }) => data['text/html'] ?? '').join('');
      const markdown = cell_type === 'markdown' ? lines.join('') : '';
      expect(html + markdown).not.toMatch(/<(?:script|!--|\/style)|\$[^<]|\\\(/u);
      expect(markdown).not.toMatch(/(?<!\\)\]\(/u);
      for (const { data } of outputs) expect(data['text/plain']).not.toContain('\u001B');
    }
  }
});

test('the same report gives the same bytes, and each cell a name of its own', async () => {
  const { notebook, report } = await reportOf(cell("'a'") + cell("'a'") + cell(chartOf("'图'")));
  const first = await renderIpynb(report, notebook);
  expect(await renderIpynb(report, notebook)).toBe(first);
  expect(new Set(parse(first).cells.map(({ id }) => id)).size).toBe(4);
});
