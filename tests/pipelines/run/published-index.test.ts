import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type Language, liuzhouPlan } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { publish, type RunSummary, runPublication } from '@eduplan/pipelines';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseFormats, reportFormats } from '../../../packages/pipelines/src/run/report-formats.ts';
import { indexWording } from '../../../packages/reports/src/wording/index-wording.ts';
import { refusalOf } from '../refusal.ts';
import { temporaryFolder } from '../registers.ts';
import { smallReturns } from '../small-returns.ts';

let run: RunSummary;
let paths: readonly string[];
const texts = new Map<string, string>();

// Longer than a hook may take on a busy machine unless told.
const slow = 400_000;
beforeAll(async () => {
  run = await runPublication({ out: await temporaryFolder(), returns: await smallReturns() });
  const { latest } = run.published;
  const found = await readdir(`${latest}/`, { recursive: true, withFileTypes: true });
  paths = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.relative(posix.normalize(latest), join(parentPath, name)))
    .sort();
  for (const path of paths)
    if (path.endsWith('.html')) texts.set(path, await readFile(join(latest, path), 'utf8'));
}, slow);

interface Parts {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** The values of an attribute, in the form in which a page's serializer writes it. */
const attributes = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&#x26;', '&'));

const partsOf = (html: string): Parts => ({
  links: attributes(html, /<a\b[^>]*? href="([^"]*)"/gu),
  ids: new Set(attributes(html, /<[^>]*? id="([^"]*)"/gu)),
});

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<');

const isOutward = (href: string) => /^[a-z]+:/u.test(href);
const languages: readonly Language[] = ['zh', 'en'];

test('every link of every page leads to a file of the edition, and to an anchor that it has', () => {
  const parts = new Map([...texts].map(([name, html]) => [name, partsOf(html)]));
  const dead = [...parts].flatMap(([name, { links }]) =>
    links
      .filter((href) => !isOutward(href))
      .filter((href) => {
        const [path = '', anchor] = href.split('#').map(decodeURIComponent);
        const target = path === '' ? name : posix.join(posix.dirname(name), path);
        if (!paths.includes(target)) return true;
        return anchor !== undefined && !parts.get(target)?.ids.has(anchor);
      })
      .map((href) => `${name}: ${href}`),
  );
  expect(dead).toEqual([]);
});

test('the first pages link to every file of the edition, and to no other', () => {
  const linked = new Set(
    languages
      .map((language) => run.index[language])
      .flatMap((name) => [...partsOf(texts.get(name) ?? '').links])
      .filter((href) => !isOutward(href) && !href.startsWith('#'))
      .map((href) => decodeURIComponent(href.split('#')[0] ?? '')),
  );
  expect([...linked].sort()).toEqual(paths);
});

describe.each(languages)('the first page in %s', (language) => {
  const page = () => texts.get(run.index[language]) ?? '';
  const rowsOf = (table: number) => {
    const [, body = ''] = [...page().matchAll(/<table\b[^>]*>(.*?)<\/table>/gsu)][table - 1] ?? [];
    return [...body.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => textOf(cell)),
    );
  };

  test('counts the clauses as the assessments to download do, theme by theme', async () => {
    const csv = await readFile(join(run.published.latest, 'data/plan-assessments.csv'), 'utf8');
    const [head = '', ...lines] = csv.trim().split('\n');
    const columns = head.split(',');
    // Only columns before the first that can hold a comma are read.
    const statuses = lines.map((line) => {
      const found = /,(met|met-after-rounding|on-track|off-track|not-met|no-data|not-assessable),/u;
      return found.exec(line)?.[1] ?? '';
    });
    expect(columns).toContain('status');
    expect(statuses).toHaveLength(liuzhouPlan.clauses.length);
    const count = (...wanted: string[]) => statuses.filter((one) => wanted.includes(one)).length;
    const counts = {
      all: statuses.length,
      met: count('met'),
      rounded: count('met-after-rounding'),
      onCourse: count('on-track'),
      behind: count('off-track', 'not-met'),
      open: count('no-data', 'not-assessable'),
    };
    const words = indexWording[language].headline(liuzhouPlan.name[language], counts);
    expect(textOf(page()).includes(textOf(words))).toBe(true);
    // The board's own table comes first, then the counts by theme; its last row is of all themes.
    const rows = rowsOf(2);
    const last = rows.at(-1)?.slice(1, 3);
    expect(last).toEqual([String(counts.all), String(counts.met)]);
    const themes = rows.slice(1, -1);
    expect(themes).toHaveLength(new Set(liuzhouPlan.clauses.map(({ theme }) => theme)).size);
    expect(themes.reduce((sum, [, all]) => sum + Number(all), 0)).toBe(counts.all);
  });

  test('says that what it counts is simulated, and has no other script, style or address', () => {
    const html = page();
    expect(html.includes(indexWording[language].simulated)).toBe(true);
    expect(html.split('<script')).toHaveLength(2);
    expect(/Content-Security-Policy" content="default-src [^"]*none/u.test(html)).toBe(true);
    expect(/ src="(?!data:)|url\((?!data:|#)/u.test(html)).toBe(false);
  });

  test('links to the definition of every indicator', () => {
    const { links } = partsOf(page());
    const defined = links.filter((href) => /^definitions.*#/u.test(href));
    expect(defined).toHaveLength(run.data.indicators.length);
    for (const { id } of run.data.indicators)
      expect(
        defined.some((href) => href.endsWith(`#${id}`)),
        id,
      ).toBe(true);
  });
});

test('a list of formats names each once, and no other than there are', async () => {
  expect(parseFormats('pdf, HTML,pdf')).toEqual(['html', 'pdf']);
  expect(await refusalOf(() => parseFormats('html,epub'))).toEqual(
    cliMessages.unknownFormat('epub', reportFormats),
  );
});

test.each([
  '../a.html',
  '/a.html',
  'a/../../b',
  '.hidden',
  'a//b',
  'a\\b',
  'c:x',
  'a\u202Eb',
  'a.',
])('a file is not published as %j', async (path) => {
  const folder = await temporaryFolder();
  expect(await refusalOf(() => publish(new Map([[path, '']]), folder))).toEqual(
    cliMessages.notAFileName(path),
  );
  expect(await readdir(folder)).toEqual([]);
});
