// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pageScript } from '../../../../packages/reports/src/formats/html/page-script.ts';
import { renderNotebook } from '../../../../packages/reports/src/render-notebook.ts';

const head = '---\ntitle: {zh: 年报, en: Yearly report}\n---\n';
const render = async (body: string, scope = {}, notice?: string) => {
  const settings = { file: 'a.md', language: 'zh', fonts: 'system', scope } as const;
  return (await renderNotebook(head + body, notice ? { ...settings, notice } : settings)).html;
};
const tableOf = (text: string) =>
  `table({ caption: ${text}, columns: [{ key: 'a', label: ${text}, kind: 'heading' }, { key: 'b', label: '乙', kind: 'number' }], rows: [{ a: ${text}, b: null }] })`;
const chartOf = (text: string) =>
  `trendFigure({ title: ${text}, description: ${text}, unit: { label: ${text} }, decimals: 1, language, years: [2020, 2021], source: ${text}, series: [{ name: ${text}, points: [{ year: 2020, value: 1, printed: ${text} }, { year: 2021, value: 2, printed: ${text} }] }] })`;

test('a name made to do harm comes out as text, in prose, tables and charts', async () => {
  const name = '</style><script>alert(1)</script>';
  const html = await render(
    `## 题 \${name}\n\n名 \${name}\n\n\`\`\`ts\n[name, ${tableOf('name')}, ${chartOf('name')}]\n\`\`\`\n`,
    { name },
  );
  const text = '&#x3C;/style>&#x3C;script>alert(1)&#x3C;/script>';
  for (const around of [
    `<p>名 ${text}</p>`,
    `<p>${text}</p>`,
    `<th scope="row" class="long">${text}</th>`,
    `来源：${text}</p>`,
    `>单位：${text}</text>`,
  ])
    expect(html).toContain(around);
});

test('marks that turn the direction of writing stay within their own text', async () => {
  const html = await render('甲 ${name} 乙', { name: '\u202Eabc' });
  expect(html).toContain('甲 <bdi>\u202Eabc\u202C</bdi> 乙');
  const open = await render('甲 ${name} 乙', { name: '\u202Ea\u2066b\u2069\u2069' });
  expect(open).toContain('甲 <bdi>\u202Ea\u2066b\u2069\u202C</bdi> 乙');
  expect(await render('${name}8', { name: 'שלום' })).toContain('<bdi>שלום</bdi>8');
});

test('the page forbids everything but its own style and script, data fonts and data images', async () => {
  const html = await render('一');
  const hash = (tag: string) => {
    const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*)</${tag}>`).exec(html) ?? [];
    return createHash('sha256').update(text).digest('base64');
  };
  expect(html.replaceAll('&#x27;', "'")).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash('script')}'; style-src 'sha256-${hash('style')}'; img-src data:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'">`,
  );
  expect(html.split('<script')).toHaveLength(2);
  expect(html).not.toMatch(/ style="|https?:\/\/(?!www\.w3\.org)/);
});

test('headings have ids of their own words and stand in the contents list', async () => {
  const html = await render('## 入学率\n\n### 城中区\n\n## 入学率\n\n### 柳北区\n');
  for (const id of ['入学率', '城中区', '入学率-2', '柳北区']) {
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain(`href="#${id}"`);
  }
  expect(html).toContain('<html lang="zh-CN">');
});

test('tables name their rows and columns, and say what is missing', async () => {
  const html = await render(
    `| 项 | 数 |\n|:--|--:|\n| 甲 | 1 |\n\n\`\`\`ts\n${tableOf("'丙'")}\n\`\`\``,
  );
  expect(html).toContain('<th scope="row">丙</th>');
  expect(html).toContain('<th scope="col" class="end number-cell">乙</th>');
  expect(html).toContain('<span aria-hidden="true">—</span><span class="spoken">缺失</span>');
  expect(html).toContain('<th scope="col" class="end">数</th>');
  expect(html.match(/class="table-box" role="region" tabindex="0"/g)).toHaveLength(2);
});

test('a chart is a figure with its words, its anchor, its notice and its table', async () => {
  const cell = `\`\`\`ts\n//| label: fig-a\n//| caption.zh: 题注\n//| caption.en: Caption\n${chartOf("'值'")}\n\`\`\``;
  const html = await render(`见[图 1](#fig-a)。\n\n${cell}`, {}, '模拟数据');
  expect(html).toContain('<figure id="fig-a"><figcaption><span class="number">图 1</span>题注');
  expect(html).toMatch(/<svg [^>]*role="img" aria-label="值" aria-description="值"/);
  expect(html).toContain('<summary>数据表</summary>');
  expect(html).toContain('来源：值');
  expect(html.match(/模拟数据/g)).toHaveLength(2);
});

test('notes hold across cells and are headed in the language of the page', async () => {
  const html = await render("一[^1]\n\n```ts\n'二'\n```\n\n[^1]: 注\n");
  expect(html).toContain('<h2 id="footnote-label">注释</h2>');
  expect(html).toContain('id="note-fn-1"');
});

test('marks hang behind their numbers, and what they mean stands below the table as text', async () => {
  const columns =
    "[{ key: 'a', label: '甲', kind: 'heading' }, { key: 'b', label: '乙', kind: 'number' }]";
  const html = await render(
    `\`\`\`ts\ntable({ caption: '题', columns: ${columns}, rows: [{ a: '5*', b: '90.00%*†' }], notes: ['* 少', '† <b>'] })\n\`\`\``,
  );
  expect(html).toContain('<table class="marked">');
  expect(html).toContain('<td class="end number-cell">90.00%<span class="mark">*†</span></td>');
  expect(html).toContain('<th scope="row">5*</th>');
  expect(html).toContain(
    '</div><p class="table-note">* 少</p><p class="table-note">† &#x3C;b></p>',
  );
  expect(await render(`\`\`\`ts\n${tableOf("'丙'")}\n\`\`\``)).not.toMatch(/"marked"|"table-note"/);
});

test('what the marks of a chart mean stands once, below the drawing', async () => {
  const chart = `trendFigure({ title: '率', description: '率', unit: { label: '%' }, decimals: 1, language, years: [2020, 2021], breaks: [{ year: 2021, label: '新口径' }], series: [{ name: '市', points: [{ year: 2020, value: 1, printed: '1.0' }, { year: 2021, value: 2, printed: '2.0' }] }] })`;
  const html = await render(`\`\`\`ts\n${chart}\n\`\`\``);
  expect(html.split('<p class="table-note">† 2021：新口径</p>')).toHaveLength(2);
  expect(html.indexOf('table-note">')).toBeLessThan(html.indexOf('<details '));
  expect(html).toContain('2.0<span class="mark">†</span>');
});

describe('a page that rests on simulated data', () => {
  const body = (part: string) =>
    `\`\`\`ts\n[${tableOf("'真'")}, { ...${tableOf("'仿'")}, simulated: '${part}' }, { ...${chartOf("'图'")}, simulated: '${part}' }]\n\`\`\`\n`;
  const banner = '<p class="notice">本报告含模拟数据，所在之处均已注明</p>';

  test('says so at its top, and at each chart and table that does', async () => {
    const html = await render(body('all'));
    expect(html.indexOf(banner)).toBeGreaterThan(html.indexOf('<h1>'));
    expect(html.indexOf(banner)).toBeLessThan(html.indexOf('</header>'));
    expect(html).toContain('<span class="number">表 2</span>仿<span class="notice-mark">模拟数据');
    expect(html).toContain('<span class="number">图 1</span>图<span class="notice-mark">模拟数据');
    expect(html).toMatch(/<span class="number">表 1<\/span>真(?!<span class="notice-mark")/);
  });

  test('tells where only a part of a chart or table does', async () => {
    const html = await render(body('part'));
    expect(html).toContain('仿<span class="notice-mark">含模拟数据');
    expect(html).toContain('图<span class="notice-mark">含模拟数据');
  });

  test('says so where nothing but a sentence does, and not where none does', async () => {
    const page = (simulatedText: () => boolean) =>
      renderNotebook(`${head}值 \${name}`, {
        file: 'a.md',
        language: 'en',
        fonts: 'system',
        scope: { name: '1%' },
        simulatedText,
      });
    const said = 'This report contains simulated data, marked wherever it stands';
    expect((await page(() => true)).html).toContain(`<p class="notice">${said}</p>`);
    expect((await page(() => false)).html).not.toContain('simulated');
  });
});

test('the script is the same on every page and runs nothing that it is given', async () => {
  const script = (html: string) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
  const html = await render('一');
  expect(script(html)).toBe(script(await render(`## 二\n\n\`\`\`ts\n${tableOf("'丙'")}\n\`\`\``)));
  expect(script(html)).toBe(pageScript());
  expect(pageScript()).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|fetch\(|XMLHttp|<\/|<!--|import\b|export\b|\/\*\*/,
  );
  expect(pageScript()).not.toMatch(/\p{Script=Han}/u);
  expect(pageScript().length).toBeLessThan(40_000);
});

test('figures and tables without a label are anchored by their number, whatever labels others have', async () => {
  const html = await render(
    `\`\`\`ts\n//| label: table-2\n${tableOf("'甲'")}\n\`\`\`\n\n\`\`\`ts\n[${tableOf("'乙'")}, ${chartOf("'丙'")}]\n\`\`\`\n`,
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['page-text', 'table-2', 'table-2-unnamed', 'figure-1', 'figure-1-data']);
});

test('a link out of the page says its address on paper unless its text does', async () => {
  const html = await render('[甲](https://a.cn/b) <https://a.cn/c> [乙](#d)');
  expect(html).toContain('<a href="https://a.cn/b" class="outward">甲</a>');
  expect(html).toContain('<a href="https://a.cn/c">https://a.cn/c</a>');
  expect(html).toContain('<a href="#d">乙</a>');
});
