import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const notebook = `---
title: {zh: 年度报告, en: Yearly report}
---

## 巩固率

\`\`\`ts
//| label: fig-rate
trendFigure({ ...values, language })
\`\`\`

## 各县

${'一段话。\n\n'.repeat(30)}

\`\`\`ts
//| label: tab-places
table(places)
\`\`\`

| 项 | 数 |
|:--|--:|
| 甲 | 1 |
| 乙 | 2 |
`;
const openPage = useBrowser(notebook);
const openReview = useBrowser(`---
title: {zh: 年度评估, en: Yearly review}
---

\`\`\`ts
many.map(() => trendFigure({ ...values, language }))
\`\`\`

\`\`\`ts
//| label: tab-many
table({ ...places, rows: rows.flatMap(() => places.rows) })
\`\`\`
`);
const openTotals = useBrowser(`---
title: {zh: 合计, en: Totals}
---

| 地区 | 数 |
|:--|--:|
| 甲 | 2 |
| 乙 | 1 |
| 合计 | 3 |
`);

const firstColumn = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('#tab-places tbody tr')].filter((row) => row.getClientRects().length > 0).map((row) => row.cells[0].textContent)`,
  );
const point = (page: Page, line: number, year: number) =>
  page.locator(`.chart.wide [data-line="${line}"][data-year="${year}"]`);

describe('a table', () => {
  test('is sorted by the number behind the text, stably, missing values last, and back again', async () => {
    const { page, said } = await openPage();
    const printed = await firstColumn(page);
    const head = page.locator('#tab-places th').nth(1);
    const button = head.locator('button');
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const rising = [
      '三江县',
      '柳江区',
      '+cmd|x',
      '=1+1',
      '柳城县',
      '城中区',
      '鹿寨县',
      '鱼峰区',
      '融水县',
      '融安县',
    ];
    expect(await firstColumn(page)).toEqual(rising);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const falling = [
      '融水县',
      '鱼峰区',
      '鹿寨县',
      '柳城县',
      '城中区',
      '=1+1',
      '+cmd|x',
      '柳江区',
      '三江县',
      '融安县',
    ];
    expect(await firstColumn(page)).toEqual(falling);
    await page.locator('#tab-places th button').first().click();
    expect(await page.locator('[aria-sort]').count()).toBe(1);
    expect(await head.getAttribute('aria-sort')).toBeNull();
    await page.locator('#tab-places th button').first().click();
    await page.locator('#tab-places th button').first().click();
    expect(await firstColumn(page)).toEqual(printed);
    expect(said).toEqual([]);
  });

  test('keeps the row of its totals below the others, whichever way it is sorted', async () => {
    const { page } = await openTotals();
    const rows = () => page.locator('tbody td:first-child').allTextContents();
    const button = page.locator('th button').nth(1);
    await button.click();
    expect(await rows()).toEqual(['乙', '甲', '合计']);
    await button.click();
    expect(await rows()).toEqual(['甲', '乙', '合计']);
    await button.click();
    expect(await rows()).toEqual(['甲', '乙', '合计']);
  });

  test('is filtered by words in any cell and says how many rows are left', async () => {
    const { page } = await openPage();
    const field = page.getByRole('searchbox', { name: '筛选行：表 1 各县数值' });
    await field.fill('融');
    expect(await firstColumn(page)).toEqual(['融安县', '融水县']);
    expect(await page.getByText('显示10行中的2行').isVisible()).toBe(true);
    await field.fill('融 丁');
    expect(await firstColumn(page)).toEqual(['融水县']);
    await field.fill('没有');
    expect(await firstColumn(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await firstColumn(page)).toHaveLength(10);
    await page.emulateMedia({ media: 'screen' });
    await field.fill('');
    expect(await firstColumn(page)).toHaveLength(10);
  });

  test('is saved as CSV with all its rows as printed, its notice, and no formula', async () => {
    const { page } = await openPage();
    await page.getByRole('searchbox').last().fill('融');
    const coming = page.waitForEvent('download');
    await page.locator('#tab-places .download').click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('表-1-各县数值-含模拟数据.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toBe(
      `\ufeff地区,数值,说明,数据说明
柳城县,9.5%,甲,含模拟数据
鹿寨县,10.5%*,乙,含模拟数据
融安县,,丙,含模拟数据
融水县,"1,234.0%",丁,含模拟数据
三江县,-3.0%,戊,含模拟数据
城中区,9.5%,己,含模拟数据
鱼峰区,100.0%†,庚,含模拟数据
'=1+1,2.0%,辛,含模拟数据
'+cmd|x,1.0%（模拟数据）,"a,""b""",含模拟数据
柳江区,0.0%,'＠x,含模拟数据
`,
    );
  });

  test('in the prose is named, sorted and saved as well', async () => {
    const { page } = await openPage();
    const table = page.locator('main > .table-box table');
    expect(await table.locator('caption').textContent()).toBe('项 数');
    await table.locator('th button').nth(1).click();
    await table.locator('th button').nth(1).click();
    expect(await table.locator('tbody tr').first().textContent()).toContain('乙');
  });
});

describe('a chart', () => {
  test('tells of the point under the mouse: its line, year, printed value and marks', async () => {
    const { page } = await openPage();
    await point(page, 1, 2020).hover();
    const tip = page.locator('#fig-rate .tip');
    expect(await tip.locator('> *').allTextContents()).toEqual([
      '融水县（复算）',
      '2020年：81.5',
      '巩固率（单位：%）',
      '模拟数据',
    ]);
    await point(page, 0, 2022).hover();
    expect(await tip.locator('> *').allTextContents()).toEqual([
      '柳州市（公布）',
      '2022年：94.0',
      '巩固率（单位：%）',
      '与以前年份不可比，见图下说明',
    ]);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.locator('h1').hover();
    expect(await tip.isVisible()).toBe(false);
  });

  test('every point is annotated with the values at its own place', async () => {
    const { page } = await openPage();
    const found =
      await page.evaluate(`[...document.querySelectorAll('.chart.wide path[data-year]')].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { ...one.dataset, x: left + width / 2, y: top + height / 2 };
    })`);
    const points = found as { year: string; printed: string; name: string; x: number; y: number }[];
    expect(points).toHaveLength(11);
    const at = (name: string, year: number) => {
      const one = points.find((each) => each.name.startsWith(name) && each.year === String(year));
      if (!one) throw new Error(`${name} ${year}`);
      return one;
    };
    const perYear = (at('柳州', 2025).x - at('柳州', 2018).x) / 7;
    const perUnit = (at('柳州', 2025).y - at('柳州', 2018).y) / 7;
    for (const { x, y, year, printed } of points) {
      expect(x - at('柳州', 2018).x).toBeCloseTo((Number(year) - 2018) * perYear, 1);
      expect(y - at('柳州', 2018).y).toBeCloseTo((Number(printed) - 90) * perUnit, 1);
    }
  });

  test('is walked through by keyboard: one stop, arrows along years and lines', async () => {
    const { page } = await openPage();
    await point(page, 0, 2018).focus();
    const stops = await page.locator('.chart.wide [tabindex="0"]').count();
    expect(stops).toBe(1);
    const tip = page.locator('#fig-rate .tip b');
    expect(await tip.textContent()).toBe('2018年：90.0');
    await page.keyboard.press('ArrowRight');
    expect(await tip.textContent()).toBe('2019年：91.0');
    await page.keyboard.press('ArrowDown');
    expect(await tip.textContent()).toBe('2019年：80.0');
    await page.keyboard.press('End');
    expect(await tip.textContent()).toBe('2021年：84.0');
    const focused = await page.evaluate('document.activeElement.ariaLabel');
    expect(focused).toBe('融水县（复算） · 2021年：84.0 · 巩固率（单位：%） · 分母小于30');
    await page.keyboard.press('Tab');
    expect(await tip.isVisible()).toBe(false);
  });

  test('a line stands out while its name, its legend or its point is pointed at or focused', async () => {
    const { page } = await openPage();
    const opacity = (line: number) =>
      page.evaluate(
        `getComputedStyle(document.querySelector('.chart.wide path[data-path][data-line="${line}"]')).opacity`,
      );
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.chart.wide text[data-line="1"]').first().hover();
    expect([await opacity(0), await opacity(1)]).toEqual(['0.15', '1']);
    await page.locator('h1').hover();
    expect([await opacity(0), await opacity(1)]).toEqual(['1', '1']);
    await page.getByRole('checkbox', { name: '柳州市（公布）' }).focus();
    expect([await opacity(0), await opacity(1)]).toEqual(['1', '0.15']);
    await page.locator('fieldset label').last().hover();
    expect([await opacity(0), await opacity(1)]).toEqual(['0.15', '1']);
  });

  test('shows the lines and the years chosen, and all of them on paper', async () => {
    const { page } = await openPage();
    const shown = (): Promise<string[]> =>
      page.evaluate(
        `[...document.querySelectorAll('.chart.wide path[data-year]')].filter((one) => getComputedStyle(one).display !== 'none').map(({ dataset }) => dataset.line + ' ' + dataset.year).sort()`,
      );
    await page.getByRole('checkbox', { name: '柳州市（公布）' }).uncheck();
    expect(await shown()).toEqual(['1 2019', '1 2020', '1 2021']);
    await page.getByRole('checkbox', { name: '柳州市（公布）' }).check();
    await page.getByLabel('自').selectOption('2023');
    expect(await shown()).toEqual(['0 2023', '0 2024', '0 2025']);
    const corners = (selector: string) =>
      page.evaluate(
        `[...document.querySelectorAll('.chart.wide ${selector}')].filter((one) => getComputedStyle(one).display !== 'none').flatMap((one) => one.getAttribute('d').match(/,/g) ?? []).length`,
      );
    expect(await corners('path[data-path]')).toBe(3);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toHaveLength(11);
    expect(await corners('path[data-path]')).toBe(11);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('至').selectOption('2020');
    expect(await page.getByLabel('自').inputValue()).toBe('2020');
    expect(await shown()).toEqual(['0 2020', '1 2020']);
  });

  test('its numbers are saved as CSV', async () => {
    const { page } = await openPage();
    const coming = page.waitForEvent('download');
    await page.locator('#fig-rate .download').click();
    const download = await coming;
    const lines = (await readFile(await download.path(), 'utf8')).split('\n');
    expect(lines[0]).toBe('\ufeff年份,柳州市（公布）,融水县（复算）,数据说明');
    expect(lines[3]).toBe('2020,92.0,81.5（模拟数据）,含模拟数据');
    expect(lines[4]).toBe('2021,93.0,84.0*,含模拟数据');
  });
});

describe('a page', () => {
  test('has a link to each heading, figure and table, which copies its address', async () => {
    const { page } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    const hashes = await page.evaluate(
      `[...document.querySelectorAll('.anchor')].map((one) => decodeURIComponent(one.hash))`,
    );
    expect(hashes).toEqual(['#巩固率', '#fig-rate', '#各县', '#tab-places']);
    await page.getByRole('link', { name: '复制链接：表 1' }).click();
    expect(await page.evaluate('location.hash')).toBe('#tab-places');
    await page.getByRole('status').filter({ hasText: '链接' }).waitFor();
    const top = await page.evaluate(
      `document.getElementById('tab-places').getBoundingClientRect().top`,
    );
    expect(top).toBeGreaterThanOrEqual(40);
    expect(top).toBeLessThan(700);
  });

  test('marks the section being read, in the list and in the bar that follows', async () => {
    const { page } = await openPage();
    const current = () =>
      page.evaluate(
        `[...document.querySelectorAll('.contents > ol [aria-current]')].map((one) => one.textContent)`,
      );
    expect(await current()).toEqual([]);
    expect(await page.locator('.bar').isVisible()).toBe(false);
    await page.evaluate(`document.getElementById('各县').scrollIntoView()`);
    await page.locator('.bar').waitFor();
    expect(await current()).toEqual(['各县']);
    const button = page.locator('.bar button');
    expect(await button.textContent()).toBe('目录各县');
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.locator('.panel a').first().click();
    await expect.poll(current).toEqual(['巩固率']);
    expect(await page.locator('.panel').isVisible()).toBe(false);
  });

  test('is ready for use within a second of being opened', async () => {
    // As many charts and rows as a yearly review has.
    const big = await openReview({
      scope: { many: Array.from({ length: 14 }), rows: Array.from({ length: 40 }) },
    });
    const readyAfter: number[] = [];
    for (let opening = 0; opening < 3; opening++) {
      await big.page.reload();
      readyAfter.push(
        Number(await big.page.evaluate(`performance.getEntriesByName('controls')[0].startTime`)),
      );
    }
    expect(await big.page.locator('figure').count()).toBe(14);
    expect(await big.page.locator('#tab-many tbody tr').count()).toBe(400);
    // The best of three: others use the machine, too.
    expect(Math.min(...readyAfter)).toBeLessThan(1000);
    expect(Math.min(...readyAfter)).toBeGreaterThan(0);
    expect(Buffer.byteLength(big.html)).toBeLessThan(3_000_000);
    await big.page.locator('#tab-many th button').nth(1).click();
    expect(await big.page.locator('#tab-many [aria-sort]').count()).toBe(1);
    expect(big.said).toEqual([]);
  });

  test('says nothing, asks for nothing and stays below three megabytes', async () => {
    const { said, asked, html } = await openPage();
    expect([said, asked]).toEqual([[], []]);
    expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
  });

  test('reads without its script, with no control that would do nothing', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    expect(await page.locator('button, input, select, .anchor, .tools').count()).toBe(0);
    expect(await page.locator('.chart.wide svg').isVisible()).toBe(true);
    expect(await page.locator('#tab-places tbody tr').count()).toBe(10);
    expect(await page.locator('details table').count()).toBe(1);
  });

  test('runs no script but its own: an inline one, a handler, eval and a request are refused', async () => {
    const { page, said } = await openPage({
      change: (html) =>
        html.replace(
          '</body>',
          `<script>document.title = 'taken'</script><img src="data:," onerror="document.title = 'taken'"><script src="https://example.org/a.js"></script></body>`,
        ),
    });
    expect(await page.title()).toBe('年度报告');
    expect(said.filter((text) => text.includes('Content Security Policy'))).toHaveLength(3);
    await page.evaluate(`{
      const made = document.createElement('script');
      made.textContent = "document.title = 'taken'";
      document.body.append(made);
      setTimeout("document.title = 'taken'");
      document.body.setAttribute('onclick', "document.title = 'taken'");
      document.body.click();
    }`);
    const answer = await page.evaluate(`fetch('data:,x').then(() => 'read', () => 'refused')`);
    expect(answer).toBe('refused');
    expect(await page.title()).toBe('年度报告');
    expect(await page.locator('th button').count()).toBeGreaterThan(3);
  });

  test.each([
    '<script>document.title = 1</script>',
    '</script><script>document.title = 1</script>',
    '</style></title></svg><img src=x onerror="document.title = 1">',
    '"],"x":["\' onclick=\'x\' {name} $1',
    '\u202Eabc\u2066',
    '长'.repeat(200),
  ])('keeps a name that means harm as text in every control: %s', async (name) => {
    const values = {
      title: name,
      unit: { label: name },
      decimals: 1,
      description: name,
      years: [2020, 2021],
      source: name,
      series: ['甲', '乙'].map((prefix) => ({
        name: prefix + name,
        points: [2020, 2021].map((year) => ({ year, value: year, printed: name })),
      })),
    };
    const places = {
      caption: name,
      columns: [{ key: 'a', label: name, kind: 'heading' }],
      rows: Array.from({ length: 9 }, () => ({ a: name })),
    };
    const { page, said } = await openPage({ scope: { values, places } });
    await page.locator('#tab-places th button').click();
    await page.getByRole('searchbox').last().fill(name);
    await point(page, 1, 2021).focus();
    expect(await page.locator('.tip > span').first().textContent()).toBe(`乙${name}`);
    const coming = page.waitForEvent('download');
    await page.locator('#fig-rate .download').click();
    expect((await coming).suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.csv$/u);
    const found = await page.evaluate(`({
      elements: document.querySelectorAll('script, img, iframe, object, foreignObject').length,
      handlers: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((key) => key.startsWith('on')),
      title: document.title,
    })`);
    expect(found).toEqual({ elements: 1, handlers: [], title: '年度报告' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1100);
    expect(said).toEqual([]);
  });
});
