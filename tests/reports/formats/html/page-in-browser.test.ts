import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@eduplan/core';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderNotebook } from '../../../../packages/reports/src/render-notebook.ts';
import { retention } from '../../charts/values.ts';

const notebook = `---
title: {zh: 义务教育年度报告, en: Yearly report}
---

## 巩固率 Retention

共用 shared \${rate}

\`\`\`ts
trendFigure({ ...values, language })
\`\`\`

\`\`\`ts
table({
  caption: '各县 Counties',
  columns: Array.from({ length: 12 }, (_, i) => ({ key: \`c\${i}\`, label: \`指标名称 \${i}\`, kind: i ? 'number' : 'heading' })),
  rows: [Object.fromEntries(Array.from({ length: 12 }, (_, i) => [\`c\${i}\`, i === 11 ? null : i ? '1,234.5' : '融水苗族自治县']))],
})
\`\`\`
`;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eduplan-page-'));
  const ownProcess = new Set(['--single-process', '--no-zygote']);
  browser = await playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: chromium.args.filter((argument) => !ownProcess.has(argument)),
  });
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function openPage(
  language: Language,
  width: number,
  colorScheme: 'light' | 'dark',
  scope = { rate: '96.0%', values: retention },
) {
  const { html } = await renderNotebook(notebook, { file: 'a.md', language, scope });
  const path = join(folder, `${language}.html`);
  await writeFile(path, html);
  const context = await browser.newContext({
    offline: true,
    colorScheme,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  await page.evaluate('document.fonts.ready.then(() => null)');
  return { page, said, asked, path };
}

test.each(['zh', 'en'] as const)('a page opens offline without a word: %s', async (language) => {
  const { page, said, asked, path } = await openPage(language, 1100, 'light');
  expect(said).toEqual([]);
  expect(asked).toEqual([pathToFileURL(path).href]);
  expect(await page.locator('.chart.wide svg').isVisible()).toBe(true);
  expect(await page.locator('.chart.narrow svg').isVisible()).toBe(false);
  expect(await page.evaluate('[...document.fonts].map(({ status }) => status)')).not.toContain(
    'error',
  );
});

test('Chinese characters are drawn with the embedded font, each with its own glyph', async () => {
  const { page } = await openPage('zh', 1100, 'light');
  const drawn = await page.evaluate(`(() => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const ink = (text, font) => {
      pen.clearRect(0, 0, 300, 150);
      pen.font = '40px ' + font;
      pen.fillText(text, 0, 60);
      return pen.getImageData(0, 0, 60, 90).data.join();
    };
    const embedded = "'Noto Sans SC Subset', none";
    return {
      checked: document.fonts.check("16px 'Noto Sans SC Subset'", '巩固率'),
      alike: ink('巩', embedded) === ink('率', embedded),
      without: ink('巩', embedded) === ink('巩', 'none'),
    };
  })()`);
  expect(drawn).toEqual({ checked: true, alike: false, without: false });
});

test('on a phone the page itself never scrolls sideways, in the dark either', async () => {
  const { page, said } = await openPage('zh', 360, 'dark');
  expect(said).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  expect(await page.locator('.chart.narrow svg').isVisible()).toBe(true);
  const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(colour).toBe('rgb(21, 24, 28)');
  const line = '.chart.narrow path[stroke="#0072b2"]';
  expect(await page.evaluate(`getComputedStyle(document.querySelector('${line}')).stroke`)).toBe(
    'rgb(92, 179, 236)',
  );
});

test.each([
  '<script>document.title = 1</script>',
  '</style></title></svg><img src=x onerror="document.title = 1">',
  '" onload="document.title = 1',
  "' onclick='x' <a href='javascript:x'>",
])('a name made to do harm makes no element and no attribute: %s', async (name) => {
  const series = retention.series.map((one) => ({ ...one, name: one.name + name }));
  const values = { ...retention, title: name, description: name, source: name, series };
  const { page, said } = await openPage('zh', 1100, 'light', { rate: name, values });
  expect(said).toEqual([]);
  expect(await page.title()).toBe('义务教育年度报告');
  const found = await page.evaluate(`({
    elements: document.querySelectorAll('script, img, iframe, object, foreignObject, [href^="javascript"]').length,
    handlers: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((key) => key.startsWith('on')),
    styles: document.querySelectorAll('style').length,
    text: document.querySelector('p').textContent,
  })`);
  expect(found).toEqual({ elements: 1, handlers: [], styles: 1, text: `共用 shared ${name}` });
});

test('the same notebook gives the same bytes', async () => {
  const scope = { rate: '96.0%', values: retention };
  const render = () => renderNotebook(notebook, { file: 'a.md', language: 'zh', scope });
  expect(await render()).toEqual(await render());
});
