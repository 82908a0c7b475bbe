import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import { trendChart } from '../../../packages/reports/src/charts/trend-chart.ts';
import { retention } from './values.ts';

test('the same specification gives the same bytes, also when drawn at once', async () => {
  const first = await drawChart(trendChart(retention));
  const again = await Promise.all([1, 2].map(() => drawChart(trendChart(retention))));
  expect(again).toEqual([first, first]);
});

test('ids in a drawing are its own, so that charts can share a page', async () => {
  const clipped = (field: string) =>
    drawChart({
      data: { values: [{ a: 1, b: 2 }] },
      mark: { type: 'point', clip: true },
      encoding: { x: { field, type: 'quantitative' } },
    });
  const ids = async (field: string) =>
    [...(await clipped(field)).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  const [a, b, again] = [await ids('a'), await ids('b'), await ids('a')];
  expect(a).toHaveLength(1);
  expect(again).toEqual(a);
  expect(b).not.toEqual(a);
  expect(await clipped('a')).toContain(`url(#${a[0]})`);
});

test('years have no separators and names are never shortened', async () => {
  const svg = await drawChart(trendChart(retention));
  expect(svg).toContain('>2025<');
  expect(svg).not.toContain('2,025');
  expect(svg).not.toContain('…');
  expect(svg).toContain('>柳州市\u200296.0%<');
});

test.each(['javascript:alert(1)', 'https://example.org/a', 'file:///etc/passwd'])(
  'a drawing leads nowhere and reads nothing: %s',
  async (address) => {
    const values = [{ address, a: 1 }];
    const x = { field: 'a', type: 'quantitative' } as const;
    const href = { field: 'address', type: 'nominal' } as const;
    await expect(
      drawChart({ data: { values }, mark: 'point', encoding: { x, href } }),
    ).rejects.toThrow(notebookMessages.notRendered('href').zh);
    await expect(
      drawChart({ data: { values }, mark: 'image', encoding: { x, url: href } }),
    ).rejects.toThrow(notebookMessages.notRendered('image').zh);
    await expect(
      drawChart({ data: { url: address }, mark: 'point', encoding: { x } }),
    ).rejects.toThrow(notebookMessages.dataFromAddress(address).zh);
  },
);

test('an error or a warning stops the drawing and is quoted', async () => {
  const data = { values: [{ a: 1 }] };
  const a = { field: 'a', type: 'nominal' } as const;
  await expect(drawChart({ data, mark: 'bar', encoding: { x: a, shape: a } })).rejects.toThrow(
    notebookMessages.chartWarning('shape dropped as it is incompatible with "bar".').zh,
  );
  const broken = { data, mark: 'point', transform: [{ filter: 'datum.a >' }] } as const;
  await expect(drawChart({ ...broken, transform: [...broken.transform] })).rejects.toThrow(
    /^无法照此绘图：Unexpected end of input/,
  );
});
