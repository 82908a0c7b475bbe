import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { trendFigure } from '../../../../packages/reports/src/charts/trend-figure.ts';
import { renderChartPng } from '../../../../packages/reports/src/formats/image/render-chart-png.ts';
import { renderChartSvg } from '../../../../packages/reports/src/formats/image/render-chart-svg.ts';
import { withFonts } from '../../../../packages/reports/src/formats/image/with-fonts.ts';
import { retention } from '../../charts/values.ts';

const figure = trendFigure({ ...retention, source: '登记册' });
const zh = { language: 'zh' } as const;

function sizeOf(png: Uint8Array): [number, number] {
  const bytes = Buffer.from(png);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('the SVG of a chart holds its words, its fonts and nothing from elsewhere', async () => {
  const svg = await renderChartSvg(figure, zh);
  for (const part of [
    '<title>九年义务教育巩固率</title><desc>2018 年至 2023 年，柳州市由 92% 升至 96%。</desc>',
    '>九年义务教育巩固率</text>',
    '>† 2022：口径调整</text>',
    '>来源：登记册</text>',
    "@font-face{font-family:'Noto Sans SC Subset'",
  ])
    expect(svg).toContain(part);
  expect(svg).not.toMatch(/<script|<image|<foreignObject|https?:\/\/(?!www\.w3\.org|openfont)/);
});

test('a picture is as large as its drawing with a margin, times its scale', async () => {
  const svg = await renderChartSvg(figure, zh);
  const [, width, height] = (/^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  expect(width).toBe(680 + 32);
  expect(sizeOf(await renderChartPng(figure, zh))).toEqual([2 * 712, 2 * (height ?? 0)]);
  expect(sizeOf(await renderChartPng(figure, { ...zh, scale: 1 }))).toEqual([712, height]);
});

test('Chinese characters are drawn as themselves, not as boxes', async () => {
  const drawn = async (title: string) =>
    Buffer.from(await renderChartPng({ ...figure, title }, zh)).toString('base64');
  const pictures = await Promise.all(['柳', '州', '龘', ''].map(drawn));
  expect(new Set(pictures).size).toBe(4);
  expect(await drawn('柳')).toBe(pictures[0]);
});

test('a chart that rests on simulated data says so, and so does a given notice', async () => {
  const simulated = { ...figure, simulated: 'all' } as const;
  expect(await renderChartSvg(simulated, zh)).toContain('>模拟数据</text>');
  expect(await renderChartSvg(simulated, { language: 'en' })).toContain('>simulated data</text>');
  expect(await renderChartSvg(figure, zh)).not.toContain('模拟');
  expect(await renderChartSvg(figure, { ...zh, notice: '内部稿' })).toContain('>内部稿</text>');
});

test.each([
  '</text></svg><script>alert(1)</script>',
  '"onload="alert(1)',
  '</title></style><img src=x>',
  'font-family="x"',
  '$& $1 &amp;',
])('a name made to do harm is text: %s', async (name) => {
  const series = retention.series.map((one) => ({ ...one, name }));
  const harmful = trendFigure({
    ...retention,
    title: name,
    description: name,
    source: name,
    series,
  });
  const svg = await renderChartSvg(harmful, zh);
  expect(svg).not.toMatch(/<script|<img|<[^>]* onload=/);
  expect(svg.split('</svg>')).toHaveLength(2);
  const text = svg.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  expect(text.replaceAll('&amp;', '&')).toContain(`来源：${name}</text>`);
  expect(sizeOf(await renderChartPng(harmful, zh))[0]).toBe(1424);
});

test('marks that only turn or break text are left out, so that the file can be read', async () => {
  const svg = await renderChartSvg({ ...figure, title: '柳\u0000\u202E州\uD800' }, zh);
  expect(svg).toContain('<title>柳州</title>');
  expect(svg.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
});

test('only the fonts of tags are exchanged', () => {
  const text = '<text font-family="A, b">font-family="A, b"</text>';
  expect(withFonts(text, ['X Y', 'serif'])).toBe(
    `<text font-family="'X Y', serif">font-family="A, b"</text>`,
  );
});

test('pictures are the same, byte by byte, from another process', async () => {
  const script = fileURLToPath(new URL('print-digest.ts', import.meta.url));
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=@eduplan/source', script],
    { env: { ...process.env, TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }, encoding: 'utf8' },
  );
  const digest = createHash('sha256').update(await renderChartSvg(figure, zh));
  expect(printed).toBe(digest.update(await renderChartPng(figure, zh)).digest('hex'));
});
