import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visibleText } from '../../../packages/reports/src/fonts/showable-text.ts';
import { renderDocx } from '../../../packages/reports/src/formats/docx/render-docx.ts';
import { renderChartPng } from '../../../packages/reports/src/formats/image/render-chart-png.ts';
import { renderChartSvg } from '../../../packages/reports/src/formats/image/render-chart-svg.ts';
import { renderIpynb } from '../../../packages/reports/src/formats/ipynb/render-ipynb.ts';
import { renderPdf } from '../../../packages/reports/src/formats/pdf/render-pdf.ts';
import { renderXlsx } from '../../../packages/reports/src/formats/xlsx/render-xlsx.ts';
import { parseMarkdown } from '../../../packages/reports/src/notebook/parse-markdown.ts';
import { goodAddress, hostileNames, hostileReport } from '../formats/hostile-report.ts';
import { readPdf } from '../formats/pdf/read-pdf.ts';
import { useBrowser } from './open-page.ts';

// A page only for what a browser makes of the files' XML and HTML.
const openPage = useBrowser('---\ntitle: {zh: 题, en: T}\n---\n一\n');
const plainName = '某校';

interface Read {
  readonly error: string | null;
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly text: string;
}

/** What a browser reads in a document: the kinds of elements and attributes, and the text. */
function read(page: Page, text: string, type: string): Promise<Read> {
  return page.evaluate(
    ([source = '', as = '']) => {
      const { DOMParser } = globalThis as unknown as {
        DOMParser: new () => { parseFromString(text: string, type: string): ParsedDocument };
      };
      interface ParsedElement {
        readonly nodeName: string;
        getAttributeNames(): string[];
      }
      interface ParsedDocument {
        querySelector(selector: string): { readonly textContent: string } | null;
        querySelectorAll(selector: string): Iterable<ParsedElement>;
        readonly documentElement: { readonly textContent: string };
      }
      const parsed = new DOMParser().parseFromString(source, as);
      const all = [...parsed.querySelectorAll('*')];
      const sorted = (names: string[]) => [...new Set(names)].sort();
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? null,
        elements: sorted(all.map(({ nodeName }) => nodeName)),
        attributes: sorted(all.flatMap((one) => one.getAttributeNames())),
        text: parsed.documentElement.textContent,
      };
    },
    [text, type],
  );
}

const officeParts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels|svg)$/u.test(name))
    .map(([name, content]) => [name, strFromU8(content)] as const);

const plainParts = async (render: 'docx' | 'xlsx') => {
  const { report } = await hostileReport(plainName);
  return new Map(officeParts(await (render === 'docx' ? renderDocx(report) : renderXlsx(report))));
};

const refuse = (line: number): never => {
  throw new Error(`no Markdown in line ${line}`);
};

const spaceless = (text: string) => text.replaceAll(/\s+/gu, '');

describe.each(Object.entries(hostileNames))('a name with %s', (_what, name) => {
  test.each(['docx', 'xlsx'] as const)('is text in a %s file', async (format) => {
    const { page } = await openPage();
    const { report } = await hostileReport(name);
    const bytes = await (format === 'docx' ? renderDocx(report) : renderXlsx(report));
    const plain = await plainParts(format);
    let text = '';
    for (const [part, xml] of officeParts(bytes)) {
      const found = await read(page, xml, 'application/xml');
      expect([part, found.error]).toEqual([part, null]);
      text += found.text;
      // Which elements there are does not depend on the name, a few that hold broken lines aside.
      const known = plain.get(part);
      if (known === undefined) continue;
      const { elements, attributes } = await read(page, known, 'application/xml');
      expect([...elements, 'w:br', 'w:wordWrap', 'tspan']).toEqual(
        expect.arrayContaining([...found.elements]),
      );
      expect([...attributes, 'dy', 'xml:space']).toEqual(
        expect.arrayContaining([...found.attributes]),
      );
      if (part.endsWith('document.xml.rels') || part.includes('worksheets/_rels'))
        expect(
          [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/gu)].map(([, to]) => to),
        ).toEqual(format === 'docx' ? [goodAddress] : []);
      expect(xml.match(/<w:instrText[^>]*>[^<]*/gu)).toEqual(
        known.match(/<w:instrText[^>]*>[^<]*/gu),
      );
      expect(xml.match(/w:instr="[^"]*"/gu)).toEqual(known.match(/w:instr="[^"]*"/gu));
      expect(xml).not.toMatch(/<f[ >]/u);
    }
    expect(visibleText(text).replaceAll('_x005F_', '_')).toContain(visibleText(name));
  });

  test('is text in a Jupyter notebook, and its drawings hold no script', async () => {
    const { page } = await openPage();
    const { notebook, report } = await hostileReport(name);
    const { cells } = JSON.parse(await renderIpynb(report, notebook)) as {
      cells: {
        cell_type: string;
        source: string[];
        outputs?: { data: Record<string, unknown> }[];
      }[];
    };
    const outputs = cells
      .flatMap((cell) => cell.outputs ?? [])
      .flatMap(({ data }) => Object.entries(data));
    expect([...new Set(outputs.map(([type]) => type))].sort()).toEqual([
      'application/vnd.vegalite.v5+json',
      'image/png',
      'image/svg+xml',
      'text/html',
      'text/plain',
    ]);
    let text = '';
    for (const [type, data] of outputs) {
      if (type === 'text/html') {
        const found = await read(page, `<body>${data}`, 'text/html');
        expect(
          'HTML HEAD BODY BDI CAPTION P SMALL SPAN STRONG TABLE TBODY TD TH THEAD TR'.split(' '),
        ).toEqual(expect.arrayContaining([...found.elements]));
        expect(['align', 'scope']).toEqual(expect.arrayContaining([...found.attributes]));
        text += found.text;
      }
      if (type !== 'image/svg+xml') continue;
      const found = await read(page, String(data), 'application/xml');
      expect(found.error).toBeNull();
      expect(found.elements.join()).not.toMatch(/script|foreignObject|image|\ba\b/iu);
      expect(found.attributes.join()).not.toMatch(/\bon|href/iu);
    }
    expect(visibleText(text)).toContain(visibleText(name));
    for (const { cell_type, source } of cells) {
      if (cell_type !== 'markdown') continue;
      const nodes = JSON.stringify(parseMarkdown(source.join(''), refuse));
      const html = [...nodes.matchAll(/"type":"html","value":"([^"]*)"/gu)].map(([, tag]) => tag);
      for (const tag of html) expect(tag).toMatch(/^<\/?(?:code|del|em|span|strong|sup)>$/u);
      for (const [, url] of nodes.matchAll(/"url":"([^"]*)"/gu)) expect(url).toBe(goodAddress);
      expect(nodes).not.toMatch(/"type":"image/u);
    }
  });

  test('stands in a PDF as it is, without code', async () => {
    const { report } = await hostileReport(name);
    const { pages, objects } = readPdf(await renderPdf(report));
    const text = pages.map((page) => page.replace(/\d+\/\d+$/u, '')).join('');
    // The fonts have no Hebrew: the codes of its letters stand for them.
    const shown = spaceless(visibleText(name)).replaceAll(
      /\p{Script=Hebrew}/gu,
      (letter) => `〔U+0${letter.codePointAt(0)?.toString(16).toUpperCase()}〕`,
    );
    expect(text).toContain(`首“${shown}”尾12.5，`);
    expect(text).toContain(`来源：${shown}`);
    const all = objects.join('\n');
    expect(all).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile|SubmitForm|GoToR)\b/u);
    const addresses = [...all.matchAll(/\/URI \(([^)]*)\)/gu)].map(([, address]) => address);
    expect([...new Set(addresses)]).toEqual([goodAddress]);
  });

  test('is drawn as text in a picture that stands alone', async () => {
    const { page } = await openPage();
    const { report } = await hostileReport(name);
    for (const block of report.blocks) {
      if (block.kind !== 'chart') continue;
      const svg = await renderChartSvg(block, { language: 'zh' });
      const found = await read(page, svg, 'application/xml');
      expect(found.error).toBeNull();
      expect(found.elements.join()).not.toMatch(/script|foreignObject|image|\ba\b/iu);
      expect(found.attributes.join()).not.toMatch(/\bon|href/iu);
      expect(spaceless(found.text)).toContain(spaceless(visibleText(name)).slice(0, 8));
      const png = await renderChartPng(block, { language: 'zh', scale: 1 });
      expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    }
  });
});
