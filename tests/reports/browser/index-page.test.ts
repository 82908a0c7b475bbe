import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { assessPlan, clauseStatuses, type Language, liuzhouPlan, verdicts } from '@eduplan/core';
import { indexDocument, renderHtml } from '@eduplan/reports';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { resultOf } from '../charts/chart-cases.ts';
import { useBrowser } from './open-page.ts';

const languages: readonly Language[] = ['zh', 'en'];
const longName = '很长的名称'.repeat(30);
const file = (format: string, name: string) => ({ format, href: `${name}.${format}` });
const formats = ['html', 'pdf', 'docx', 'xlsx', 'ipynb'];

const assessments = assessPlan(liuzhouPlan, { result: resultOf([]), milestones: [] }).map(
  (each, index) => ({
    ...each,
    status: clauseStatuses[index % clauseStatuses.length] ?? each.status,
    simulated: index % 3 === 0,
  }),
);

async function pageIn(language: Language): Promise<string> {
  const zh = language === 'zh';
  const years = ['2023', '2024', '2025'];
  const document = indexDocument({
    ...{ language, plan: liuzhouPlan, assessments, year: 2025 },
    reports: [
      {
        ...{ parameter: null, title: '', simulated: false },
        pages: [
          {
            name: zh ? '已公布的数字' : 'Published figures',
            files: formats.map((format) => file(format, 'published')),
          },
        ],
      },
      {
        ...{ parameter: 'year', title: '', simulated: true },
        pages: years.map((year) => ({ name: year, files: [file('html', `annual-${year}`)] })),
      },
    ],
    themes: [
      {
        name: zh ? '学前教育' : 'Preschool',
        indicators: [{ name: zh ? longName : `<b>${'x'.repeat(200)}`, href: 'definitions.html#a' }],
      },
    ],
    verdicts: verdicts.map((verdict, count) => ({
      ...{ verdict, count },
      href: count > 0 ? `published.html#${verdict}` : null,
    })),
    downloads: [
      {
        ...{ name: zh ? '输入' : 'Input', rows: 1_234_567, simulated: 'part' },
        files: ['csv', 'parquet'].map((format) => ({ ...file(format, 'data/a'), bytes: 99_000 })),
      },
      { name: zh ? '大表' : 'Large table', rows: 9_000_000, files: [] },
    ],
    ...{ manifest: 'manifest.json', otherLanguage: zh ? 'index.en.html' : 'index.html' },
  });
  return renderHtml(document, {});
}

const pages = new Map(
  await Promise.all(languages.map(async (each) => [each, await pageIn(each)] as const)),
);
const open = useBrowser('---\ntitle: {zh: 例, en: Example}\n---\n\n一\n');
const openIndex = (language: Language, width = 1100, options = {}) =>
  open({ ...options, language, width, change: () => pages.get(language) ?? '' });

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}

const looks = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1100, 360].map((width) => ({ language, colorScheme, width })),
  ),
);

test.each(looks)(
  'the first page bars nobody and fits the screen: $language, $colorScheme, $width pixels',
  async ({ language, colorScheme, width }) => {
    const { page, said } = await openIndex(language, width, { colorScheme, bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(said).toEqual([]);
  },
);

describe.each(languages)('the first page in %s', (language) => {
  test('has each of its links among the stops of the Tab key, in the order of the page', async () => {
    const { page } = await openIndex(language);
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href]')].filter((one) => one.checkVisibility()).map((one) => one.getAttribute('href'))`,
    );
    expect(links).toEqual(
      expect.arrayContaining([
        ...formats.map((format) => `published.${format}`),
        ...['annual-2025.html', 'definitions.html#a', 'data/a.parquet', 'manifest.json'],
        language === 'zh' ? 'index.en.html' : 'index.html',
      ]),
    );
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const [name, href] = await page.evaluate<[string, string | null]>(
        `[document.activeElement.tagName, document.activeElement.getAttribute('href')]`,
      );
      if (name === 'BODY' || stops.length > links.length + 200) break;
      if (href !== null) stops.push(href);
    }
    expect(stops).toEqual(links);
  });

  test('names each link apart from the others that lead elsewhere, as it is heard alone', async () => {
    const { page } = await openIndex(language);
    const named = await page.evaluate<[string, string][]>(
      `[...document.querySelectorAll('main a[href]')].map((one) =>
        [(one.getAttribute('aria-label') ?? one.textContent).trim(), one.getAttribute('href')])`,
    );
    expect(named.filter(([name]) => name === '')).toEqual([]);
    const leads = new Map<string, Set<string>>();
    for (const [name, href] of named) leads.set(name, new Set([...(leads.get(name) ?? []), href]));
    expect([...leads].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name)).toEqual([]);
  });
});
