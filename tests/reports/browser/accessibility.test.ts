import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const notebook = `---
title: {zh: 年度报告, en: Yearly report}
---

## \${language === 'zh' ? '走势' : 'Trend'}

\${language === 'zh' ? '见' : 'See'} [2024](https://example.org/a)[^1]

\`\`\`ts
trendFigure({ ...values, language })
\`\`\`

## \${language === 'zh' ? '各县' : 'Counties'}

### \${language === 'zh' ? '全部' : 'All'}

\`\`\`ts
table(places)
\`\`\`

| A | B |
|:--|--:|
| a | 1 |
| b | 2 |

[^1]: 2024
`;
const openPage = useBrowser(notebook);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}

const looks = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1100, 380].map((width) => ({ language, colorScheme, width })),
  ),
);

test.each(looks)(
  'nothing bars the way: $language, $colorScheme, $width pixels wide, at rest and in use',
  async (look) => {
    const { page } = await openPage({ ...look, bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    await page.locator('summary').click();
    await page.locator('.figure-table th button').nth(1).click();
    await page.getByRole('searchbox').last().fill('a');
    await page.locator('.chart:visible path[data-year][tabindex="0"]').focus();
    expect(await page.locator('.tip').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await page.locator('.bar button').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
  },
);

test('the rules do find what bars the way', async () => {
  const { page } = await openPage({
    bypassCSP: true,
    change: (html) =>
      html.replace('<html lang="zh-CN">', '<html>').replace(/ aria-label="巩固率"/g, ''),
  });
  const found = JSON.stringify(await violations(page));
  expect(found).toContain('html-has-lang');
});

test('without the script nothing bars the way either', async () => {
  const { page } = await openPage({
    bypassCSP: true,
    change: (html) => html.replace(/<script>[\s\S]*<\/script>/, ''),
  });
  expect(await page.locator('button').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test('the first stop of the Tab key leads past the contents list', async () => {
  const { page } = await openPage({ language: 'en' });
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  expect(await skip.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  const box = await skip.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(`document.activeElement.closest('main') !== null`)).toBe(true);
});

test('whatever is focused shows it', async () => {
  const { page } = await openPage();
  const stops = new Set<string>();
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Tab');
    const [name, width] = (await page.evaluate(
      `[document.activeElement.tagName, Number.parseFloat(getComputedStyle(document.activeElement).outlineWidth)]`,
    )) as [string, number];
    if (name === 'BODY') break;
    stops.add(name);
    expect([name, width]).toEqual([name, 2]);
  }
  expect([...stops].sort()).toEqual(
    expect.arrayContaining(['A', 'BUTTON', 'INPUT', 'SELECT', 'SUMMARY', 'path']),
  );
});

test('a chart has its words and its table, a table its caption and named heads', async () => {
  const { page } = await openPage({ language: 'en' });
  const chart = page.locator('.chart.wide svg');
  expect(await chart.getAttribute('aria-label')).toBe('Retention rate');
  expect(await chart.getAttribute('aria-description')).toContain('Line chart');
  const found = await page.evaluate(`({
    captions: [...document.querySelectorAll('table')].map((one) => one.caption?.textContent.length > 0),
    heads: [...document.querySelectorAll('th')].every((one) => one.scope === (one.closest('thead') ? 'col' : 'row')),
    tables: document.querySelectorAll('figure details table').length,
  })`);
  expect(found).toEqual({ captions: [true, true, true], heads: true, tables: 1 });
});
