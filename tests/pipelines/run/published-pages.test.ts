import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@eduplan/core';
import { bundledNotebooks, pageName, runPublication } from '@eduplan/pipelines';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../registers.ts';

const notebook = 'published-2015-2025.md';
const languages: readonly Language[] = ['zh', 'en'];

let browser: Browser;
let latest: string;

// Longer than a hook may take on a busy machine unless told.
const slow = 240_000;
beforeAll(async () => {
  // Without any other notebook no returns are read.
  const notebooks = await temporaryFolder();
  await copyFile(join(bundledNotebooks, notebook), join(notebooks, notebook));
  const out = await temporaryFolder();
  const { published } = await runPublication({ out, notebooks, formats: ['html'] });
  latest = published.latest;
  const ownProcess = new Set(['--single-process', '--no-zygote']);
  browser = await playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: chromium.args.filter((argument) => !ownProcess.has(argument)),
  });
}, slow);

afterAll(() => browser?.close());

async function openPage(language: Language, width = 1100) {
  const context = await browser.newContext({ offline: true, viewport: { width, height: 800 } });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(join(latest, pageName(notebook, language))).href;
  await page.goto(address);
  await page.evaluate('document.fonts.ready.then(() => null)');
  return { page, said, asked, address };
}

const textsOf = (page: Page, selector: string) => page.locator(selector).allTextContents();
const han = /\p{Script=Han}/u;

describe.each(languages)('the page in %s', (language) => {
  test('opens from a file without a network, asks for nothing else and says nothing', async () => {
    const { page, said, asked, address } = await openPage(language);
    expect(said).toEqual([]);
    expect(asked).toEqual([address]);
    expect(await page.locator('html').getAttribute('lang')).toBe(
      language === 'zh' ? 'zh-CN' : 'en',
    );
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('iframe, object, img, [onclick]').count()).toBe(0);
  });

  test('draws a chart for each that the notebook asks for, with a line and a table in each', async () => {
    const { page } = await openPage(language);
    const markdown = await readFile(join(bundledNotebooks, notebook), 'utf8');
    const asked = markdown.match(/^trend\(/gm)?.length ?? 0;
    expect(asked).toBeGreaterThan(10);
    const figures = page.locator('figure');
    expect(await figures.count()).toBe(asked);
    for (const figure of await figures.all()) {
      const title = (await figure.locator('figcaption').first().textContent()) ?? '';
      expect(await figure.locator('.chart.wide svg').isVisible(), title).toBe(true);
      const box = await figure.locator('.chart.wide svg').boundingBox();
      expect(box?.height, title).toBeGreaterThan(150);
      expect(box?.width, title).toBeGreaterThan(400);
      const drawn = await figure.locator('.chart.wide svg path[stroke]').count();
      expect(drawn, title).toBeGreaterThan(0);
      expect(await figure.locator('.chart.narrow svg').count(), title).toBe(1);
      expect(await figure.locator('table tbody tr').count(), title).toBeGreaterThan(0);
    }
  });

  test('numbers its figures and captions its tables, each caption its own', async () => {
    const { page } = await openPage(language);
    const word =
      language === 'zh' ? { figure: '图', table: '表' } : { figure: 'Figure', table: 'Table' };
    const captions = await textsOf(page, 'figure > figcaption');
    expect(captions.map((caption) => caption.startsWith(word.figure))).not.toContain(false);
    const tables = page.locator('.figure-table table');
    expect(await tables.count()).toBeGreaterThan(5);
    expect(await page.locator('.figure-table table > caption').count()).toBe(await tables.count());
    const named = await textsOf(page, '.figure-table table > caption');
    expect(named.map((caption) => caption.startsWith(word.table))).not.toContain(false);
    expect(new Set([...captions, ...named]).size).toBe(captions.length + named.length);
    expect(await page.locator('table:not(:has(caption))').count()).toBe(0);
  });

  test('is no wider than a phone but inside the boxes of its tables', async () => {
    const { page, said } = await openPage(language, 360);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const beyond = await page.evaluate(`[...document.querySelectorAll('body *')]
      .filter((one) => !one.closest('.table-box, .spoken, .chart.wide'))
      .filter((one) => one.getBoundingClientRect().right > 360.5)
      .map((one) => one.outerHTML.slice(0, 100))`);
    expect(beyond).toEqual([]);
    expect(await page.locator('figure .chart.narrow svg').first().isVisible()).toBe(true);
    expect(said).toEqual([]);
  });

  test('draws its Chinese characters with the font inside the page', async () => {
    const { page } = await openPage(language);
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument', { depth: 0 });
    const selector =
      'h1, h2, p:not(:has([hreflang])), caption, .figure-table th, .figure-table td, svg text';
    const { nodeIds } = await client.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector,
    });
    const texts = await page.locator(selector).allTextContents();
    expect(texts).toHaveLength(nodeIds.length);
    // An English page leaves its quotation marks to the reader's own font.
    const own = language === 'en' ? /[“”]/ : /(?!)/;
    const withHan = nodeIds.filter((_, index) => {
      const text = texts[index] ?? '';
      return han.test(text) && !own.test(text);
    });
    expect(withHan.length).toBeGreaterThan(50);
    for (const nodeId of withHan.filter((_, index) => index % 7 === 0)) {
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { isCustomFont, familyName } of fonts)
        expect([familyName, isCustomFont]).toEqual([expect.stringContaining('Noto Sans SC'), true]);
    }
  });
});

const frame =
  'h1, h2, h3, figcaption, caption, thead th, summary, .contents, .number, main > p:not(:has([hreflang])), .chart svg text';
/** The columns of a table whose head reads so, cell by cell. */
const cellsUnder = (page: Page, ...heads: string[]) =>
  page.evaluate<
    string[]
  >(`[...document.querySelectorAll('.figure-table table')].flatMap((table) => {
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent);
    return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
      [...row.children].filter((_, i) => ${JSON.stringify(heads)}.includes(heads[i]))
        .map((cell) => cell.textContent));
  })`);

test('the English page is in English, but for what was printed and the names of documents', async () => {
  const { page } = await openPage('en');
  expect((await textsOf(page, frame)).filter((text) => han.test(text))).toEqual([]);
  const cells = await cellsUnder(
    page,
    ...['Indicator', 'Place', 'Verdict', 'Meaning', 'Basis', 'Value', 'Target 2025'],
    ...['Against the target', 'Recomputed', 'Year'],
  );
  expect(cells.length).toBeGreaterThan(300);
  expect(cells.filter((text) => han.test(text))).toEqual([]);
  const labels = await page.evaluate<string[]>(
    `[...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'))`,
  );
  expect(labels.filter((text) => han.test(text))).toEqual([]);
});

test('the remarks of the English page name what is missing in English', async () => {
  const { page } = await openPage('en');
  expect((await cellsUnder(page, 'Remark')).filter((text) => han.test(text))).toEqual([]);
});

test('the Chinese page is in Chinese, but for GDP, units, numbers and links', async () => {
  const { page } = await openPage('zh');
  const english = /[A-Za-z]{2,}/;
  const without = (text: string) => text.replaceAll('GDP', '');
  const cells = await cellsUnder(
    page,
    ...[
      '指标',
      '地区',
      '结论',
      '含义',
      '依据',
      '数值',
      '2025年目标',
      '对照目标',
      '公布',
      '复算',
      '说明',
    ],
  );
  const texts = [...(await textsOf(page, `${frame}, .source`)), ...cells];
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => english.test(without(text)))).toEqual([]);
});

test('both pages show the same numbers', async () => {
  const numbers = async (language: Language, ...heads: string[]) =>
    cellsUnder((await openPage(language)).page, ...heads);
  const zh = await numbers('zh', '年份', '公布', '数字个数', '复算减公布');
  const en = await numbers('en', 'Year', 'Published', 'Figures', 'Recomputed − published');
  const digits = (cells: string[]) => cells.map((cell) => cell.replace(/缺失|missing/, ''));
  expect(digits(en)).toEqual(digits(zh));
});
