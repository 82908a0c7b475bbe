import { posix } from 'node:path';
import { type Language, liuzhouPlan } from '@eduplan/core';
import type { RunSummary } from '@eduplan/pipelines';
import { describe, expect, test } from 'vitest';
import { indexWording } from '../../../packages/reports/src/wording/index-wording.ts';

/** A publication of every notebook, with its files by path, in the order of the paths. */
export interface WholePublication {
  readonly run: RunSummary;
  readonly files: Readonly<Record<string, Buffer>>;
}

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

/** Tests of the first pages and of all links, for a publication that a test file has made. */
export function testFirstPages(made: () => WholePublication): void {
  test('every link of every page leads to a file of the edition, and to an anchor that it has', () => {
    const { files } = made();
    const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'));
    const parts = new Map(pages.map(([name, html]) => [name, partsOf(String(html))]));
    const dead = [...parts].flatMap(([name, { links }]) =>
      links
        .filter((href) => !isOutward(href))
        .filter((href) => {
          const [path = '', anchor] = href.split('#').map(decodeURIComponent);
          const target = path === '' ? name : posix.join(posix.dirname(name), path);
          if (!(target in files)) return true;
          return anchor !== undefined && !parts.get(target)?.ids.has(anchor);
        })
        .map((href) => `${name}: ${href}`),
    );
    expect(dead).toEqual([]);
  });

  test('the first pages link to every file of the edition, and to no other', () => {
    const { run, files } = made();
    const linked = new Set(
      languages
        .map((language) => run.index[language])
        .flatMap((name) => [...partsOf(String(files[name])).links])
        .filter((href) => !isOutward(href) && !href.startsWith('#'))
        .map((href) => decodeURIComponent(href.split('#')[0] ?? '')),
    );
    expect([...linked].sort()).toEqual(Object.keys(files));
  });

  describe.each(languages)('the first page in %s', (language) => {
    const page = () => String(made().files[made().run.index[language]]);
    const rowsOf = (table: number) => {
      const [, body = ''] =
        [...page().matchAll(/<table\b[^>]*>(.*?)<\/table>/gsu)][table - 1] ?? [];
      return [...body.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => textOf(cell)),
      );
    };

    test('counts the clauses as the assessments to download do, theme by theme', () => {
      const csv = String(made().files['data/plan-assessments.csv']);
      const [head = '', ...lines] = csv.trim().split('\n');
      const columns = head.split(',');
      // Only columns before the first that can hold a comma are read.
      const statuses = lines.map((line) => {
        const found =
          /,(met|met-after-rounding|on-track|off-track|not-met|no-data|not-assessable),/u;
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
      const { indicators } = made().run.data;
      expect(defined).toHaveLength(indicators.length);
      for (const { id } of indicators)
        expect(
          defined.some((href) => href.endsWith(`#${id}`)),
          id,
        ).toBe(true);
    });
  });
}
