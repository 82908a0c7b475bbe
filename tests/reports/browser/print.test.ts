import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const chart = `
\`\`\`ts
trendFigure({ ...values, language })
\`\`\`
`;
const notebook = `---
title: {zh: 年度报告, en: Yearly report}
---

## 走势

[文件](https://example.org/a)
${[3, 5, 7, 9, 2].map((lines) => '一段话。\n\n'.repeat(lines) + chart).join('\n')}

## 各县

\`\`\`ts
table({ ...places, rows: Array.from({ length: 8 }, () => places.rows).flat() })
\`\`\`
`;
const wideTable = `
\`\`\`ts
table({
  caption: '宽表',
  columns: ['指标名称', '地区', '年份', '公布', '复算', '复算减公布', '结论', '行号', '说明'].map((label, i) => ({
    key: String(i), label, kind: i === 0 ? 'heading' : i === 8 ? 'note' : i > 1 && i < 6 ? 'number' : 'text',
  })),
  rows: [Object.fromEntries(['九年义务教育巩固率', '融水苗族自治县', '2025', '1,234,567.89%*†', '1,234,567.89%*†', '-0.0023', '在输入舍入范围内', '12 ← 345, 678', '按目前进度，2025年为96.1%，规划要求≥99%。'.repeat(3)].map((cell, i) => [i, cell]))],
})
\`\`\`
`;
const tallChart = `
\`\`\`ts
const spec = {
  width: 640, height: 1600,
  data: { values: [{ a: 'A', n: 1 }, { a: 'B', n: 2 }] },
  mark: 'bar',
  encoding: { y: { field: 'a', type: 'nominal' }, x: { field: 'n', type: 'quantitative' } },
};
chart({ spec, title: '高', description: '高图', table: places })
\`\`\`
`;
const openPage = useBrowser(notebook + wideTable + tallChart);

/** A link of one pixel at the top and at the bottom of each drawing: a PDF says which page it is on. */
const markEnds = `for (const [index, one] of [...document.querySelectorAll('.chart.wide')].entries())
  for (const end of ['top', 'bottom']) {
    const mark = document.createElement('a');
    mark.href = 'https://mark.example/' + index + end;
    mark.append('.');
    mark.style.display = 'block';
    mark.style.fontSize = '1px';
    mark.style.lineHeight = '1px';
    if (end === 'top') one.prepend(mark); else one.append(mark);
  }`;

/** The pages of a PDF with the addresses of the links on each. */
function linksByPage(pdf: Buffer): string[][] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n?([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((body) => {
    const [, list = ''] = /\/Annots \[([^\]]*)\]/.exec(body) ?? [];
    return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, id = '']) => {
      const [, address] = /\/URI \(([^)]*)\)/.exec(objects.get(id) ?? '') ?? [];
      return address ?? [];
    });
  });
}

function cutCharts(pdf: Buffer): number[] {
  const pages = linksByPage(pdf);
  const pageOf = (end: string) =>
    pages.findIndex((links) => links.includes(`https://mark.example/${end}`));
  return [0, 1, 2, 3, 4, 5].filter((index) => {
    expect(pageOf(`${index}top`)).toBeGreaterThanOrEqual(0);
    return pageOf(`${index}top`) !== pageOf(`${index}bottom`);
  });
}

test('no chart is cut between two pages of paper, not even one that is higher than a page', async () => {
  const { page } = await openPage();
  await page.evaluate(markEnds);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(cutCharts(pdf)).toEqual([]);
});

test('a drawing that is higher than a page is drawn smaller, whole and in proportion', async () => {
  const { page } = await openPage({ width: 658 });
  const measure = () =>
    page.evaluate(`(() => {
      const svg = [...document.querySelectorAll('.chart.wide svg')].at(-1);
      const box = svg.getBoundingClientRect();
      const drawn = svg.querySelector('g').getBoundingClientRect();
      return { height: box.height, inside: drawn.top >= box.top - 1 && drawn.bottom <= box.bottom + 1 };
    })()`);
  await page.emulateMedia({ media: 'print' });
  const { height, inside } = (await measure()) as { height: number; inside: boolean };
  expect(inside).toBe(true);
  // A4 without its margins is 971 pixels high.
  expect(height).toBeGreaterThan(700);
  expect(height).toBeLessThan(900);
});

test('the head of a table stands on each page that the table is on', async () => {
  const { page } = await openPage();
  await page.evaluate(`{
    const mark = document.createElement('a');
    mark.href = 'https://mark.example/head';
    mark.append('.');
    document.querySelector('.figure-table th').append(mark);
  }`);
  const pages = linksByPage(await page.pdf({ preferCSSPageSize: true }));
  const headed = pages.filter((links) => links.includes('https://mark.example/head'));
  expect(headed.length).toBeGreaterThan(2);
});

test.each(['*{break-inside:auto!important}', 'svg{max-height:none!important}'])(
  'the check sees a chart that is cut: %s',
  async (content) => {
    const { page } = await openPage({ bypassCSP: true });
    await page.addStyleTag({ content });
    await page.evaluate(markEnds);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(cutCharts(pdf).length).toBeGreaterThan(0);
  },
);

test('on paper there are no controls, nothing is wider, and links say where they lead', async () => {
  // As wide as A4 without its margins.
  const { page } = await openPage({ width: 658 });
  await page.locator('.chart:visible path[data-year][tabindex="0"]').first().focus();
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(`({
    controls: [...document.querySelectorAll('input, select, .download, .tip, .bar, .anchor, .skip, .tools')].filter((one) => one.getClientRects().length > 0).length,
    heads: getComputedStyle(document.querySelector('.figure-table thead')).display,
    address: getComputedStyle(document.querySelector('a.outward'), '::after').content,
    whole: [...document.querySelectorAll('figure, .chart.wide')].every((one) => getComputedStyle(one).breakInside === 'avoid'),
    wide: document.documentElement.scrollWidth <= innerWidth,
  })`);
  expect(found).toEqual({
    controls: 0,
    heads: 'table-header-group',
    address: '" (https://example.org/a)"',
    whole: true,
    wide: true,
  });
});
