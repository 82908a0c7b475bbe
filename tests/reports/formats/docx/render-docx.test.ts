import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../../packages/reports/src/formats/docx/render-docx.ts';
import type { ReportDocument } from '../../../../packages/reports/src/notebook/document.ts';
import { badNames, chartOf, reportOf, tableOf, withName } from './reports.ts';

async function partsOf(report: ReportDocument, notice?: string) {
  const files = unzipSync(await renderDocx(report, notice === undefined ? {} : { notice }));
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { files, xml, body: xml('word/document.xml') };
}

const decode = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The text of each paragraph, with its style. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gsu)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/u.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/gu)]
      .map(([, text = '']) => decode(text))
      .join(''),
  }));

/** Every element opened is closed, in order. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, close, name, rest = ''] of xml.matchAll(/<(\/?)([\w:]+)([^<>]*)>/gu))
    if (close === '/') expect(open.pop()).toBe(name);
    else if (!rest.endsWith('/')) open.push(name ?? '');
  expect(open).toEqual([]);
  expect(xml.replaceAll(/<[^<>]*>/gu, '')).not.toMatch(/[<>]|&(?!lt;|gt;|amp;|quot;|apos;)/u);
}

const rich = `## 入学率

一段**粗**、*斜*与[链接](https://a.example/?x=1&y=2)，见[图 1](#fig-a)[^n]，又见[坏](javascript:alert(1))。

### 小节

1. 甲
   - 乙
2. 丙

> 引

| 项 | 数 |
|:--|--:|
| 甲 | 1 |

[^n]: 注有[链接](https://b.example)。

`;
const figure = (more = '') =>
  `\`\`\`ts\n//| label: fig-a\n//| caption.zh: 题注\n//| caption.en: Caption\n${chartOf("'值'", more)}\n\`\`\`\n`;

describe('a Word document', () => {
  test('has headings, lists, links, notes and tables as such', async () => {
    const { report } = await reportOf(`${rich}${figure()}`);
    const { xml, body } = await partsOf(report);
    const found = paragraphs(body);
    expect(found).toContainEqual({ style: 'Title', text: '年报' });
    expect(found).toContainEqual({ style: 'Heading1', text: '入学率' });
    expect(found).toContainEqual({ style: 'Heading2', text: '小节' });
    expect(found).toContainEqual({ style: 'Caption', text: '图 1  题注' });
    expect(body).toMatch(/<w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">粗</u);
    expect(body).toMatch(/<w:i\/><w:iCs\/><\/w:rPr><w:t xml:space="preserve">斜</u);
    expect(body).toMatch(/<w:hyperlink w:history="1" w:anchor="chart_1">/u);
    expect(body).toContain('<w:bookmarkStart w:name="chart_1"');
    expect(body).toMatch(/<w:fldSimple w:instr="SEQ Figure \\\* ARABIC"><w:r><w:t[^>]*>1</u);
    expect(body).toContain('<w:footnoteReference w:id="1"/>');
    expect(xml('word/footnotes.xml')).toContain('注有');
    expect(xml('word/_rels/document.xml.rels')).toContain(
      'Target="https://a.example/?x=1&amp;y=2"',
    );
    expect(xml('word/_rels/footnotes.xml.rels')).toContain('Target="https://b.example"');
    expect(body).toMatch(/<w:numPr><w:ilvl w:val="1"\/>/u);
    expect(body).toMatch(/TOC [^<]*\\h[^<]*\\o &quot;1-3&quot;/u);
    for (const name of [
      'word/document.xml',
      'word/footnotes.xml',
      'word/styles.xml',
      'word/fontTable.xml',
    ])
      expectWellFormed(xml(name));
  });

  test('links nowhere but to the web, to mail and to itself', async () => {
    const { report } = await reportOf(rich);
    const { files, body } = await partsOf(report);
    expect(
      paragraphs(body)
        .map(({ text }) => text)
        .join(''),
    ).toContain('又见坏。');
    for (const bytes of Object.values(files)) expect(strFromU8(bytes)).not.toContain('javascript:');
  });

  test('repeats the head of a table on each page, and sets numbers to the right', async () => {
    const { report } = await reportOf(`\`\`\`ts\n${tableOf("'丙'")}\n\`\`\``);
    const { body } = await partsOf(report);
    const [head = '', row = '', missing = ''] = body.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(head).toContain('<w:tblHeader/>');
    expect(row).not.toContain('<w:tblHeader/>');
    expect(row).toMatch(/<w:jc w:val="right"\/><\/w:pPr><w:r><w:t xml:space="preserve">90.5%\*</u);
    expect(missing).toContain('>—<');
    const found = paragraphs(body);
    expect(found).toContainEqual({ style: 'Caption', text: '表 1  丙' });
    expect(found).toContainEqual({ style: 'TableNote', text: '来源：丙' });
  });

  test('shows a chart as SVG with a PNG for programs without it, and says in words what it shows', async () => {
    const { report } = await reportOf(figure(", description: '由一升至二'"));
    const { files, xml, body } = await partsOf(report);
    expect(body).toMatch(/<wp:docPr id="1" name="图 1" descr="由一升至二" title="值"\/>/u);
    const image = (tag: string) => {
      const id = new RegExp(`<${tag} [^>]*r:embed="([^"]+)"`, 'u').exec(body)?.[1];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(
        xml('word/_rels/document.xml.rels'),
      )?.[1];
      return files[`word/${target}`] ?? new Uint8Array();
    };
    expect([...image('a:blip').slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(image('a:blip').length).toBeGreaterThan(3000);
    expect(strFromU8(image('asvg:svgBlip'))).toMatch(/^<svg [\s\S]*<\/svg>$/u);
    expect(paragraphs(body).map(({ text }) => text)).toContain('2.0');
  });

  test('names its language and Chinese fonts', async () => {
    for (const [language, tag] of [
      ['zh', 'zh-CN'],
      ['en', 'en-GB'],
    ] as const) {
      const { report } = await reportOf(figure(), { language });
      const { xml } = await partsOf(report);
      expect(xml('word/styles.xml')).toContain(`<w:lang w:val="${tag}" w:eastAsia="zh-CN"/>`);
      expect(xml('word/styles.xml')).toContain('w:eastAsia="SimSun"');
      expect(xml('word/styles.xml')).toContain('w:eastAsia="SimHei"');
      expect(xml('word/fontTable.xml')).toContain('<w:altName w:val="宋体,');
      expect(xml('word/footer1.xml')).toContain('NUMPAGES');
    }
  });

  test('is in English where the report is', async () => {
    const { report } = await reportOf(`${figure()}\n\`\`\`ts\n${tableOf("'Cc'")}\n\`\`\``, {
      language: 'en',
    });
    const texts = paragraphs((await partsOf(report)).body).map(({ text }) => text);
    expect(texts).toContain('Figure 1  Caption');
    expect(texts).toContain('Table 1  Cc');
    expect(texts).toContain('Source: Cc');
  });
});

describe('a Word document that rests on simulated data', () => {
  const body = (share: string) =>
    `\`\`\`ts\n[${tableOf("'真'")}, ${tableOf("'仿'", `, simulated: '${share}'`)}, ${chartOf("'图'", `, simulated: '${share}'`)}]\n\`\`\``;

  test('says so at its top, at the head of each page, and at each chart and table that does', async () => {
    const { xml, body: main } = await partsOf((await reportOf(body('all'))).report);
    const found = paragraphs(main);
    expect(found[1]).toEqual({
      style: 'SimulatedNotice',
      text: '本报告含模拟数据，所在之处均已注明',
    });
    expect(xml('word/header1.xml')).toContain('含模拟数据');
    const captions = found.filter(({ style }) => style === 'Caption').map(({ text }) => text);
    expect(captions).toEqual(['表 1  真', '表 2  仿  [模拟数据]', '图 1  图  [模拟数据]']);
  });

  test('says what it is told to say instead', async () => {
    const { xml, body: main } = await partsOf((await reportOf(body('part'))).report, '演示 <b>');
    expect(xml('word/header1.xml')).toContain('演示 &lt;b&gt;');
    expect(main.match(/演示 &lt;b&gt;/gu)).toHaveLength(4);
  });

  test('says nothing where none does', async () => {
    const { xml, body: main } = await partsOf(
      (await reportOf(`\`\`\`ts\n${tableOf("'真'")}\n\`\`\``)).report,
    );
    expect(main + xml('word/header1.xml')).not.toContain('模拟');
  });
});

test('names made to do harm come out as text', async () => {
  for (const name of badNames) {
    const { xml, body } = await partsOf((await withName(name)).report);
    for (const part of ['word/document.xml', 'word/footnotes.xml']) expectWellFormed(xml(part));
    expect(xml('word/_rels/document.xml.rels')).not.toContain('evil');
    expect(body).not.toContain('<w:instrText');
    const printable = name.replaceAll(/\p{Cs}|(?!\n)\p{Cc}/gu, '');
    if (!/[\u202A-\u202E\u2066-\u2069]/u.test(name))
      expect(paragraphs(body).filter(({ text }) => text === printable).length).toBeGreaterThan(2);
  }
});

test('the same report gives the same bytes, whatever was written before', async () => {
  const { report } = await reportOf(`${rich}${figure()}`);
  const first = await renderDocx(report);
  await renderDocx((await withName('甲')).report);
  expect(Buffer.compare(await renderDocx(report), first)).toBe(0);
  expect(strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())).not.toContain(
    'dcterms:created',
  );
});

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

test.skipIf(office === undefined)(
  'LibreOffice opens it (skipped where it is not installed)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    try {
      const { report } = await reportOf(`${rich}${figure()}`);
      writeFileSync(join(folder, 'a.docx'), await renderDocx(report));
      const run = spawnSync(office ?? '', ['--headless', '--convert-to', 'txt:Text', 'a.docx'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(run.stderr + run.stdout).toContain('a.txt');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
