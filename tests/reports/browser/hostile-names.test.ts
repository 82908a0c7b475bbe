import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  goodAddress,
  hostileNames,
  hostileNotebook,
  hostileScope,
} from '../formats/hostile-report.ts';
import { useBrowser } from './open-page.ts';

const openPage = useBrowser(hostileNotebook);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const cases = Object.entries(hostileNames);
const long = hostileNames['two hundred characters'] ?? '';

/** What stands on the page: kinds of elements and attributes, and where links lead. */
const inventory = `({
  elements: [...new Set([...document.querySelectorAll('*')].map((one) => one.localName))].filter((name) => name !== 'bdi').sort(),
  attributes: [...new Set([...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()))].sort(),
  scripts: document.scripts.length,
  styles: document.querySelectorAll('style').length,
  links: [...new Set([...document.querySelectorAll('[href]')].map((one) => one.getAttribute('href')))].filter((address) => !address.startsWith('#')),
})`;

/** How far from the left the words before and behind the name stand in the first paragraph. */
const places = `(() => {
  const walker = document.createTreeWalker(document.querySelector('main p'), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const all = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < node.data.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      all.push({ sign: node.data[at], left: range.getBoundingClientRect().left });
    }
  const behind = all.map(({ sign }) => sign).join('').indexOf('”尾12.5');
  return [...all.slice(0, 2), ...all.slice(behind, behind + 6)].map(({ left }) => left);
})()`;

async function expectInOrder(page: Page) {
  const lefts = (await page.evaluate(places)) as number[];
  expect(lefts).toHaveLength(8);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
}

describe.each(cases)('a name with %s', (_what, name) => {
  test('is text on the page, in its controls and its files', async () => {
    const plain = await openPage({ scope: hostileScope('某校') });
    const expected = (await plain.page.evaluate(inventory)) as object;
    const { page, said, asked } = await openPage({ scope: hostileScope(name) });
    const found = await page.evaluate(inventory);
    expect(found).toEqual(expected);
    expect(found).toMatchObject({ scripts: 1, styles: 1, links: [goodAddress] });
    expect(await page.title()).toBe(name.replaceAll(/\s+/g, ' ').trim());
    for (const place of [
      'h1',
      'main p',
      'main h2',
      'main li',
      'blockquote p',
      '#fig-a figcaption',
      '#fig-a .source',
      '#fig-a fieldset label',
      '#tab-a caption',
      '#tab-a th',
      '#tab-a td.note',
      '#tab-a .table-note',
      '.footnotes li',
    ])
      expect(await page.locator(place).first().textContent(), place).toContain(name);
    await page.locator('#tab-a th button').nth(1).click();
    await page.getByRole('searchbox').last().fill(name);
    expect(await page.locator('#tab-a tbody tr:not(.out)').count()).toBe(9);
    await page.locator('#fig-a .chart:visible path[data-year][tabindex="0"]').focus();
    expect(await page.locator('#fig-a .tip > span').first().textContent()).toBe(`子${name}`);
    for (const link of await page.locator('main p >> nth=1 >> css=a').all())
      expect(await link.getAttribute('href')).toBe(goodAddress);
    expect(await page.title()).not.toBe('taken');
    expect([said, asked]).toEqual([[], []]);
  });

  test('turns nothing around it, and no number beside it', async () => {
    // On one line with what stands around it.
    const short = name.slice(0, 12);
    const { page } = await openPage({ scope: hostileScope(short), width: 1400 });
    await expectInOrder(page);
    const turning = await page.evaluate(
      `[...document.querySelectorAll('svg text')].filter((one) => /[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]/.test(one.textContent)).length`,
    );
    expect(turning).toBe(0);
  });

  test('does not push the page wider than a phone or a sheet of paper', async () => {
    const { page } = await openPage({ scope: hostileScope(name), width: 360 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.setViewportSize({ width: 658, height: 970 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(658);
  });
});

test('a page full of a long name bars nobody’s way', async () => {
  const { page } = await openPage({ scope: hostileScope(long), width: 360, bypassCSP: true });
  await page.evaluate(axe);
  const violations = await page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  );
  expect(violations).toEqual([]);
});

test('the checks see an element that a name makes, and words that it turns', async () => {
  const { page } = await openPage({
    scope: hostileScope('某校'),
    change: (html) => html.replace('某校</h1>', '某校<i></i></h1>').replace('”尾', '\u202E”尾'),
  });
  expect(JSON.stringify(await page.evaluate(inventory))).toContain('"i"');
  await expect(expectInOrder(page)).rejects.toThrow();
});
