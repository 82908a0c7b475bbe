import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@eduplan/core';
import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  chromium as playwright,
} from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { renderNotebook } from '../../../packages/reports/src/render-notebook.ts';
import { longTable, rates } from './report.ts';

/** A page opened from a file, and what it said on the console and asked from elsewhere. */
export interface OpenedPage {
  readonly page: Page;
  readonly said: readonly string[];
  readonly asked: readonly string[];
  readonly html: string;
}

/** What a test changes about a page. */
export interface Opening extends BrowserContextOptions {
  readonly language?: Language;
  readonly width?: number;
  readonly scope?: Readonly<Record<string, unknown>>;
  /** Done to the page's text before it is opened. */
  readonly change?: (html: string) => string;
}

/** A browser for the tests of one file, without a network, and what opens a notebook in it. */
export function useBrowser(notebook: string) {
  let browser: Browser;
  let folder: string;
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eduplan-page-'));
    const ownProcess = new Set(['--single-process', '--no-zygote']);
    browser = await playwright.launch({
      executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
      args: chromium.args.filter((argument) => !ownProcess.has(argument)),
      // Without a locale of UTF-8 a browser cannot name a file in Chinese.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  return async ({
    language = 'zh',
    width = 1100,
    scope = {},
    change = (html) => html,
    ...options
  }: Opening = {}): Promise<OpenedPage> => {
    const rendered = await renderNotebook(notebook, {
      file: 'a.md',
      language,
      scope: { values: rates(language), places: longTable(language), ...scope },
    });
    const html = change(rendered.html);
    const path = join(folder, `${++count}.html`);
    await writeFile(path, html);
    const context = await browser.newContext({
      offline: true,
      viewport: { width, height: 800 },
      ...options,
    });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    if (options.javaScriptEnabled !== false)
      await page.evaluate('document.fonts.ready.then(() => null)');
    return { page, said, asked: asked.slice(1), html };
  };
}
