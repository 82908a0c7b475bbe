import { existsSync } from 'node:fs';
import { cp, readdir, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineDataset, fromRows, openStore, referenceYear } from '@eduplan/core';
import { cliMessages, notebookMessages } from '@eduplan/core/messages';
import { bundledFigures, ingestFigures } from '@eduplan/pipelines';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { places, temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';
import { ask, type RunningPreview, startPreview } from './start-preview.ts';

const notebook = (body: string, front = '') =>
  `---\ntitle: {zh: 试写, en: Draft}\n${front}---\n\n${body}\n`;
const counted = `---\ntitle: {zh: 试写, en: Draft}\n---\n\n:::zh\n共 \${count()} 个数字。\n:::\n\n:::en\n\${count()} figures.\n:::\n`;

// Generous: a machine that runs other tests is slow.
const soon = { timeout: 20_000 };

let browser: Browser;
let folder: string;
let file: string;
let preview: RunningPreview;

beforeAll(async () => {
  folder = await temporaryFolder();
  file = join(folder, 'draft.md');
  await writeFile(file, counted);
  const ownProcess = new Set(['--single-process', '--no-zygote']);
  [preview, browser] = await Promise.all([
    startPreview([file]),
    playwright.launch({
      executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
      args: chromium.args.filter((argument) => !ownProcess.has(argument)),
    }),
  ]);
}, 120_000);

afterAll(() => browser?.close());

interface Opened {
  readonly page: Page;
  readonly said: string[];
}

async function open(url: string): Promise<Opened> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(url);
  return { page, said };
}

const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor(soon);

describe('a preview in a browser', () => {
  test('shows the page, and the new text after a save, without a word on the console', async () => {
    const { page, said } = await open(preview.url);
    await shows(page, /^共 \d+ 个数字。$/);
    expect(new URL(page.url()).pathname).toBe('/draft.html');
    await page.evaluate('document.title = "not reloaded"');
    await writeFile(file, `${counted}\n另一句。\n`);
    await shows(page, '另一句。');
    expect(await page.title()).toBe('试写');
    expect(said).toEqual([]);
    await page.close();
  });

  test('is not reloaded by a save that changes nothing on it', async () => {
    await writeFile(file, counted);
    const { page } = await open(preview.url);
    await shows(page, /^共 \d+ 个数字。$/);
    await page.evaluate('document.title = "not reloaded"');
    await writeFile(file, `${counted}\n<!-- 备注 -->\n`);
    await expect.poll(() => preview.said(), soon).toMatch(/(?:已生成 draft\.html[^\n]*\n){2}/);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await page.title()).toBe('not reloaded');
    await page.close();
  });

  test('sees a save by an editor that gives another file the name, more than once', async () => {
    const { page } = await open(preview.url);
    for (const text of ['改名保存一', '改名保存二', '改名保存三']) {
      const other = join(folder, `.draft.md.${text}.swp`);
      await writeFile(other, `${counted}\n${text}\n`);
      await rename(other, file);
      await shows(page, text);
    }
    await writeFile(file, `${counted}\n原地保存\n`);
    await shows(page, '原地保存');
    await page.close();
  });

  test('shows what is wrong in both languages, says it on the terminal, and repairs', async () => {
    const { page } = await open(preview.url);
    await writeFile(file, notebook('# 一级标题'));
    const { zh, en } = notebookMessages.at('draft.md', 5, notebookMessages.titleInBody());
    await shows(page, zh);
    await shows(page, en);
    expect(await page.title()).toBe('draft.md 无法生成');
    expect(preview.said()).toContain(`错误 ${zh}\n`);
    await writeFile(file, notebook('```ts\nthrow new Error("<b>坏了</b>");\n```'));
    await shows(page, /draft\.md 第 6 行：.*<b>坏了<\/b>/);
    await writeFile(file, counted);
    await shows(page, /^共 \d+ 个数字。$/);
    await page.close();
  });

  test('leads to the other language and back', async () => {
    const { page } = await open(preview.url);
    await page.getByRole('link', { name: 'English' }).first().click();
    await shows(page, /^\d+ figures\.$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: '中文' }).first().click();
    await shows(page, /^共 \d+ 个数字。$/);
    await page.close();
  });

  test('lists the pages of a notebook with parameters, each with its values', async () => {
    const many = notebook(`地区 \${params.place}。`, 'parameters: {place: ["450202", "450203"]}\n');
    await writeFile(file, many);
    const { page } = await open(preview.url);
    await shows(page, '450203');
    expect(await page.locator('main a, ul a').allTextContents()).toEqual(['450202', '450203']);
    await page.getByRole('link', { name: '450203' }).click();
    await shows(page, '地区 450203。');
    await page.getByRole('link', { name: '全部页面' }).click();
    await shows(page, '450202');
    await page.close();
    await writeFile(file, counted);
  });
});

describe('the server of a preview', () => {
  test('gives pages by name and no file by path', async () => {
    const { port } = preview;
    expect((await ask(port, '/draft.html')).status).toBe(200);
    for (const path of ['/draft.md', '/../draft.md', '/%2e%2e%2fdraft.md', '/etc/passwd', '/%'])
      expect((await ask(port, path)).status, path).toBeGreaterThanOrEqual(400);
    expect((await ask(port, '/draft.html', { method: 'POST' })).status).toBe(405);
  });

  test('answers nobody who calls it by a name from elsewhere', async () => {
    const { port } = preview;
    const own = [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`];
    for (const host of own) expect((await ask(port, '/draft.html', { host })).status).toBe(200);
    const others = [
      ...['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`],
      ...[`127.0.0.1:${port + 1}`, `evil@127.0.0.1:${port}`, '127.0.0.1'],
    ];
    for (const host of others) {
      expect((await ask(port, '/draft.html', { host })).status, host).toBeGreaterThanOrEqual(400);
      expect((await ask(port, '/events', { host })).status, host).toBeGreaterThanOrEqual(400);
    }
  });

  test('listens on this machine alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((each) => each?.family === 'IPv4' && !each.internal);
    if (!outside) return;
    const address = `http://${outside.address}:${preview.port}/`;
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  test('leaves the policy of the page as it is but for its own script and address', async () => {
    const bodyOf = async () => (await ask(preview.port, '/draft.html')).body;
    // The last save of the tests before may still be under way.
    await expect.poll(bodyOf, soon).toMatch(/共 \d+ 个数字。/u);
    const body = await bodyOf();
    const policy = /content="(default-src[^"]*)"/u.exec(body)?.[1]?.replaceAll('&#x27;', "'") ?? '';
    const parts = policy.split('; ').map((part) => part.replaceAll(/'sha256-[^']+'/gu, '#'));
    expect(parts).toEqual([
      ...["default-src 'none'", 'script-src # #', 'style-src # #', 'img-src data:'],
      ...['font-src data:', "connect-src 'self'", "base-uri 'none'", "form-action 'none'"],
    ]);
  });
});

describe('eduplan preview', () => {
  test('shows new data after the store was loaded again, and keeps nobody from it', async () => {
    const own = await temporaryFolder();
    const path = join(own, 'store.duckdb');
    const figures = join(own, 'figures');
    await cp(bundledFigures, figures, { recursive: true });
    const load = async () => {
      const store = await openStore(path);
      await ingestFigures(store, figures, places);
      store.close();
    };
    await load();
    const asked = join(own, 'asked.md');
    await writeFile(
      asked,
      notebook(
        '```sql\n--| caption.zh: 登记\n--| caption.en: Register\nSELECT count(*) AS n FROM releases\n```',
      ),
    );
    const running = await startPreview([asked, '--store', path]);
    const number = async () =>
      /<td[^>]*>(\d+)<\/td>/u.exec((await ask(running.port, '/asked.html')).body)?.[1];
    const before = Number(await number());
    expect(before).toBeGreaterThan(0);
    const store = await openStore(path);
    const other = defineDataset({
      ...{ id: 'other', grain: ['place', 'year'] },
      schema: z.object({ place: z.string(), year: referenceYear() }),
    });
    await store.load(other, fromRows([{ place: '450200', year: 2024 }]), {
      ...{ source: 's', received: '2024-01-01' },
    });
    store.close();
    await expect.poll(number, soon).toBe(String(before + 1));
    expect(await running.end()).toBe(0);
  });

  test('ends with Ctrl-C at once and leaves no file, with a page open', async () => {
    const own = join(folder, 'ended.md');
    await writeFile(own, counted);
    const before = await readdir(tmpdir());
    const running = await startPreview([own, '--lang', 'en']);
    const { page } = await open(running.url);
    await shows(page, /^\d+ figures\.$/);
    expect(running.said()).toContain(`Preview: ${running.url} `);
    expect(await running.end()).toBe(0);
    const left = (await readdir(tmpdir())).filter(
      (name) => name.startsWith('eduplan-preview-') && !before.includes(name),
    );
    expect(left).toEqual([]);
    await page.close();
  });

  test('takes another port where the usual one is taken, and says where the asked one is', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, stderr } = await eduplan(['preview', file, '--port', String(port)]);
    expect([code, stderr]).toEqual([1, `${cliMessages.portTaken(port, 'EADDRINUSE').zh}\n`]);
    taken.close();
    const wrong = await eduplan(['preview', file, '--port', '99999', '--lang', 'en']);
    expect(wrong.stderr).toBe(`${cliMessages.portUnreadable('99999').en}\n`);
    expect(existsSync(join(folder, 'none.md'))).toBe(false);
    const none = await eduplan(['preview', join(folder, 'none.md')]);
    expect([none.code, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toContain('none.md');
  });
});
