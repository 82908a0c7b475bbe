import type { Sentence } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { renderHtml } from '../../../packages/reports/src/formats/html/render-html.ts';
import { at, cell, failed, failure, run } from './cells.ts';

const named = [
  'title: {zh: 各区学校, en: Schools by district}',
  'description: {zh: 柱形图。, en: Bars.}',
];
const rest = [
  'mark: bar',
  'encoding:',
  '  x: {field: name, type: nominal, title: {zh: 区, en: District}}',
  '  y: {field: schools, type: quantitative}',
];
const values = 'data: {values: [{name: 甲, schools: 12}, {name: 乙, schools: 7.5}]}';
const ofCell = 'data: {cell: by-place}';
const columns =
  "columns: [{key: 'name', label: '区'}, {key: 'schools', label: '学校数', kind: 'number'}]";
const made = (rows: string, more = '') =>
  cell('ts', '//| label: by-place', `table({caption: 'c', ${columns}, rows: ${rows}${more}})`);
const two = made(
  "[{name: '甲', schools: '12'}, {name: '乙', schools: null}]",
  ", source: '公报', simulated: 'all'",
);

async function chartOf(body: string, language: 'zh' | 'en' = 'zh') {
  const { blocks } = await run(body, {}, language);
  const chart = blocks.find((block) => block.kind === 'chart');
  if (!chart) throw new Error('no chart');
  return chart;
}

test('a chart draws values written into it, and shows them as its table', async () => {
  const chart = await chartOf(cell('vega-lite', ...named, values, ...rest), 'en');
  expect(chart).toMatchObject({
    title: 'Schools by district',
    description: 'Bars.',
    spec: { mark: 'bar', encoding: { x: { title: 'District' } } },
    table: {
      caption: 'Schools by district',
      columns: [
        { key: 'name', label: 'name', kind: 'text' },
        { key: 'schools', label: 'schools', kind: 'number' },
      ],
      rows: [
        { name: '甲', schools: '12' },
        { name: '乙', schools: '7.5' },
      ],
    },
  });
  expect(chart.spec).not.toHaveProperty('title');
});

test('a chart draws the rows of a cell, with their source and what they rest on', async () => {
  const chart = await chartOf(two + cell('vega-lite', '#| label: fig', ...named, ofCell, ...rest));
  expect(chart).toMatchObject({
    label: 'fig',
    simulated: 'all',
    source: '公报',
    spec: {
      data: {
        values: [
          { name: '甲', schools: 12 },
          { name: '乙', schools: null },
        ],
      },
    },
    table: {
      columns: [{ label: '区' }, { label: '学校数' }],
      rows: [{ schools: '12' }, { schools: null }],
    },
  });
});

test('the options alone may name a chart, and JSON is read as YAML is', async () => {
  const spec = JSON.stringify({
    data: { values: [{ n: 1 }] },
    mark: 'point',
    encoding: { x: { field: 'n', type: 'quantitative' } },
    config: { axis: { grid: false } },
  });
  const chart = await chartOf(
    cell('vega-lite', '#| caption.zh: 一点', '#| caption.en: One point', spec),
  );
  expect(chart).toMatchObject({ title: '一点', description: '一点', caption: '一点' });
  expect(chart.spec.config?.axis).toMatchObject({ grid: false, labelLimit: 0 });
});

test('a chart is written on the page like every other, and twice alike', async () => {
  const body = cell('vega-lite', '#| echo: true', ...named, values, ...rest);
  const page = await renderHtml(await run(body), { fonts: 'system' });
  expect(page).toContain('aria-label="各区学校"');
  expect(page).toContain('<td class="end number-cell">7.5</td>');
  expect(page).toContain('mark: bar');
  expect(page).toBe(await renderHtml(await run(body), { fonts: 'system' }));
});

test('names that look like markup reach the page as text', async () => {
  const name = '</style><script>alert(1)</script>';
  const spec = JSON.stringify({
    title: name,
    description: name,
    data: { values: [{ name, schools: 3 }] },
    mark: 'bar',
    encoding: {
      x: { field: 'name', type: 'nominal' },
      y: { field: 'schools', type: 'quantitative', title: name },
    },
  });
  const page = await renderHtml(await run(cell('vega-lite', spec)), { fonts: 'system' });
  const withoutAttributes = page.replaceAll(/="[^"]*"/gu, '');
  expect(withoutAttributes).toContain('alert(1)');
  expect(withoutAttributes).not.toContain('<script>alert');
});

test.each<[string, string, number, Sentence]>([
  ['title', cell('vega-lite', values, ...rest), 5, notebookMessages.chartUnnamed()],
  [
    'description',
    cell('vega-lite', 'title: a', values, ...rest),
    5,
    notebookMessages.chartUnnamed(),
  ],
  ['data', cell('vega-lite', ...named, ...rest), 5, notebookMessages.chartWithoutData()],
])('a chart without %s fails the build', async (_, body, line, said) => {
  expect(await failure(run(body))).toEqual(failed(line, said));
});

test('a warning of Vega fails the build on the line of its cell', async () => {
  const wrong = cell(
    'vega-lite',
    ...named,
    values,
    'mark: bar',
    'encoding: {q: {field: name, type: nominal}}',
  );
  expect(await failure(run(`甲\n\n${wrong}`))).toEqual(
    failed(
      7,
      notebookMessages.chartWarning('q-encoding is dropped as q is not a valid encoding channel.'),
    ),
  );
});

test('rows that are not numbers alone are not drawn', async () => {
  const body =
    made("[{name: '甲', schools: '12所'}]") + cell('vega-lite', ...named, ofCell, ...rest);
  expect(await failure(run(body))).toEqual(
    failed(9, notebookMessages.notDrawable('by-place', 'schools', '12所')),
  );
  const noTable = cell(
    'ts',
    '//| label: by-place',
    "chart({spec: {}, title: 'a', description: 'b', table: {caption: 'c', columns: [{key: 'n', label: 'n'}], rows: [{n: '1'}]}})",
  );
  expect(await failure(run(noTable + cell('vega-lite', ...named, ofCell, ...rest)))).toEqual(
    failed(9, notebookMessages.noRowsOf('by-place')),
  );
});

const temporal = (more: string) => [
  ...named,
  'data: {values: [{d: 2024-01-01}]}',
  'mark: point',
  `encoding: {x: {field: d, type: temporal${more}}}`,
];

test.each<[readonly string[], number, Sentence | RegExp]>([
  [[...named, 'mark: ['], 7, /^notebooks\/a\.md 第 [78] 行：无法读取图的定义（YAML 或 JSON）：/u],
  [['- a'], 5, notebookMessages.specNotMap()],
  [[...named, ofCell, ...rest], 7, notebookMessages.noCellBefore('by-place', [])],
  [[...named, 'data: {cell: 5}', ...rest], 7, notebookMessages.dataOfCell()],
  [[...named, 'data: {cell: a, name: b}', ...rest], 7, notebookMessages.dataOfCell()],
  [[...named, 'data: {url: a.csv}', ...rest], 7, notebookMessages.dataFromAddress('a.csv')],
  [[...named, values, 'mark: {type: image}'], 8, notebookMessages.notRendered('image')],
  [[...named, values, 'transform: [{sample: 5}]'], 8, notebookMessages.notReproducible('sample')],
  [
    [...named, values, 'transform:', '  - {calculate: "random()", as: r}'],
    9,
    notebookMessages.notReproducible('random()'),
  ],
  [temporal(''), 9, notebookMessages.timeZone()],
  [temporal(', timeUnit: year'), 9, notebookMessages.timeZone()],
  [['x: &a {b: 1}', 'y: *a'], 6, notebookMessages.specAlias('a')],
  [['//| echo: true', 'mark: bar'], 5, notebookMessages.invalidOption('//| echo: true', '#|')],
])('a specification that is wrong is refused with its line: %j', async (lines, line, said) => {
  const found = await failure(Promise.resolve().then(() => run(cell('vega-lite', ...lines))));
  if (said instanceof RegExp) expect(found?.zh).toMatch(said);
  else expect(found).toEqual(at(line, said));
});

test('times in UTC are drawn', async () => {
  const chart = await chartOf(cell('vega-lite', ...temporal(', timeUnit: utcyear')));
  expect(chart.table.rows).toEqual([{ d: '2024-01-01' }]);
});

test('a chart of a cell that stands only after it is refused', async () => {
  const found = await failure(
    Promise.resolve().then(() => run(cell('vega-lite', ...named, ofCell, ...rest) + two)),
  );
  expect(found).toEqual(at(7, notebookMessages.noCellBefore('by-place', [])));
});
