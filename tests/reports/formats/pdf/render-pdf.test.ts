// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../../../packages/reports/src/formats/pdf/render-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { sampleReport } from './sample.ts';

const read = async (...given: Parameters<typeof sampleReport>) =>
  readPdf(await renderPdf(await sampleReport(...given)));

describe('the text of a PDF', () => {
  test.each(['zh', 'en'] as const)(
    'holds headings, prose, figures and notes: %s',
    async (language) => {
      const { pages } = await read(language);
      const zh = language === 'zh';
      const text = pages.join('');
      for (const part of [
        zh ? '柳州市教育年报' : 'Yearlyreport',
        '正文text某校，重斜删码网图一无末坏件',
        '入学率Enrolment',
        '1.甲2.乙',
        '引',
        zh ? '图1' : 'Figure1',
        zh ? '表1各校Schools' : 'Table1各校Schools',
        '丁12',
        '某校00.50%*某校1—',
        '某校8989.50%*',
        '*少few',
        zh ? '来源：登记册register' : 'Source:登记册register',
        'table({caption:',
        '注文note',
        zh ? '各图数值' : 'Numbersofthecharts',
      ])
        expect(text).toContain(part);
    },
  );

  test('holds the words and numbers of a chart, and its table at the end', async () => {
    const { pages } = await read('zh');
    const chart = pages.find((page) => page.includes('图1') && page.includes('单位'));
    expect(chart).toContain('2021');
    expect(pages.at(-1)).toContain('各图数值图1');
  });

  test('is drawn with the embedded fonts alone', async () => {
    const { fonts } = await read('zh', { name: '†←é' });
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    expect(fonts.filter((name) => !name.startsWith('NotoSansSCReport'))).toEqual([]);
  });
});

describe('the pages of a PDF', () => {
  test('are numbered, and the contents name the page of each heading', async () => {
    const { pages } = await read('zh');
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page.endsWith(`${index + 1}/${pages.length}`)).toBe(true);
    });
    const end = pages.findLastIndex((page) => page.includes('末节End')) + 1;
    expect(pages[0]).toMatch(/目录入学率Enrolment\.+\d分县Counties\.+\d末节End/);
    expect(pages[0]).toMatch(new RegExp(`末节End\\.+${end}各图数值`));
  });

  test('repeat the heads of a table that goes on', async () => {
    const { pages } = await read('zh');
    const rows = pages.filter((page) => /某校\d+\.50%/.test(page) || page.includes('某校89'));
    expect(rows.length).toBeGreaterThan(1);
    for (const page of rows) expect(page).toContain('学校数');
  });

  test('each say that the report rests on simulated data, where it does', async () => {
    const { pages } = await read('zh', { simulated: true });
    const said = '本报告含模拟数据，所在之处均已注明';
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.split(said)).toHaveLength(2);
    expect((await read('zh')).pages.join('')).not.toContain('模拟');
  });

  test('never cut a chart, a table or their notes', async () => {
    const long = '很长的说明。'.repeat(3000);
    const table = `table({ caption: '短', columns: [{ key: 'a', label: '甲' }], rows: [{ a: '1' }], notes: [long], source: '末源' })`;
    const chart = `{ ...trendFigure({ ...values, language }), table: { ...trendFigure({ ...values, language }).table, notes: [long] }, source: '图源' }`;
    const markdown = `---\ntitle: {zh: 题, en: T}\n---\n\`\`\`ts\nconst long = '${long}';\n[${table}, ${chart}]\n\`\`\`\n`;
    const { pages } = await read('zh', { markdown });
    expect(pages.length).toBeGreaterThan(15);
    const text = pages.map((page) => page.replace(/\d+\/\d+$/, '')).join('');
    expect(text.split('很长的说明。')).toHaveLength(3 * 3000 + 1);
    for (const source of ['末源', '图源']) expect(text).toContain(`来源：${source}`);
  });

  test('turn on their side for a table that is too wide for them', async () => {
    const cell =
      "table({ caption: '宽', columns: Array.from({ length: 14 }, (_, i) => ({ key: `c${i}`, label: '指标名称', kind: 'heading' })), rows: [Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`c${i}`, '融水苗族自治县']))] })";
    const markdown = `---\ntitle: {zh: 题, en: T}\n---\n一\n\n## 节\n\n\`\`\`ts\n${cell}\n\`\`\`\n\n二\n`;
    const { objects, pages } = await read('zh', { markdown });
    const boxes = objects.flatMap((head) => /\/MediaBox \[([^\]]+)\]/.exec(head)?.[1] ?? []);
    expect(boxes).toEqual([
      '0 0 595.2756 841.8898',
      '0 0 841.8898 595.2756',
      '0 0 595.2756 841.8898',
    ]);
    expect(pages[1]).toContain('节表1宽');
  });
});

test('each chart and table that rests on simulated data says so, and a given notice stands at all', async () => {
  const table =
    "table({ caption: '仿', columns: [{ key: 'a', label: '甲' }], rows: [{ a: '1' }], simulated: 'part' })";
  const markdown = `---\ntitle: {zh: 题, en: T}\n---\n\`\`\`ts\n[${table}, { ...trendFigure({ ...values, language }), simulated: 'all' }]\n\`\`\`\n`;
  const document = await sampleReport('zh', { markdown });
  const text = readPdf(await renderPdf(document)).pages.join('');
  expect(text).toContain('表1仿含模拟数据甲');
  expect(text).toMatch(/图1.+?模拟数据/);
  const noticed = readPdf(await renderPdf(document, { notice: '内部稿' })).pages.join('');
  expect(noticed).toContain('表1仿内部稿甲');
});

describe('the file', () => {
  test('has bookmarks, a language, a title, alternative texts and links, and no date', async () => {
    const { objects } = await read('zh');
    const all = objects.join('\n');
    expect(all).toContain('/Lang (zh-CN)');
    expect(all).toMatch(/\/Outlines \d+ 0 R/);
    expect(all).toContain('/Alt ');
    expect(all).toContain('/URI (https://example.org/a)');
    expect(all).not.toMatch(/javascript:|file:/);
    expect(all).toContain('/Marked true');
    const bytes = Buffer.from(await renderPdf(await sampleReport('en'))).toString('latin1');
    expect(bytes).not.toMatch(/CreationDate|ModDate|CreateDate|ModifyDate/);
    expect(bytes).toContain('/Lang (en)');
  });

  test.each(['zh', 'en'] as const)('keeps to PDF/UA-1: %s', async (language) => {
    const pdf = await renderPdf(await sampleReport(language), { standard: 'ua-1' });
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid');
  });

  test('is the same, byte by byte, from another process elsewhere', async () => {
    const script = fileURLToPath(new URL('print-digest.ts', import.meta.url));
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--conditions=@eduplan/source', script],
      { env: { ...process.env, TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }, encoding: 'utf8' },
    );
    const pdf = await renderPdf(await sampleReport('zh'));
    expect(printed).toBe(createHash('sha256').update(pdf).digest('hex'));
  });
});

describe('a name made to do harm', () => {
  test.each([
    '#panic("x")',
    '#read("/etc/passwd")',
    '*a* _b_ $x^2$ `c` @d <e> // f /* g',
    '"]) #panic() //',
    '\\u{41} \\ " \' ${name}',
    '</text></svg><script>alert(1)</script>',
    '=HYPERLINK("http://x")',
  ])('comes out as it is, in prose, tables and charts: %s', async (name) => {
    const values = {
      title: name,
      description: name,
      unit: { label: name },
      decimals: 1,
      language: 'zh',
      years: [2020, 2021],
      source: name,
      series: [
        {
          name,
          points: [
            { year: 2020, value: 1, printed: name },
            { year: 2021, value: 2, printed: name },
          ],
        },
      ],
    };
    const { pages, objects } = await read('zh', { name, values });
    const text = pages.join('');
    const shown = name.replaceAll(/\s+/g, '');
    expect(text).toContain(`正文text${shown}，`);
    expect(text).toContain(`${shown}89`);
    expect(text).toContain(`单位：${shown}`);
    expect(text).toContain(`来源：${shown}`);
    expect(objects.join('')).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile)\b/);
  });

  test('neither turns nor hides other text, and what has no glyph is named', async () => {
    const text = (await read('zh', { name: '\u202E柳\u0000\u200B州\u{2A6A5}' })).pages.join('');
    expect(text).toContain('正文text柳州〔U+2A6A5〕，');
  });

  test('is whole, however long', async () => {
    const name = 'A'.repeat(200);
    const text = (await read('zh', { name })).pages.join('');
    expect(text).toContain(`正文text${name}，`);
    expect(text).toContain(`${name}89`);
  });
});
