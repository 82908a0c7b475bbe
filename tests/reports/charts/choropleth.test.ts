import type { ComputeResult } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { beforeAll, expect, test } from 'vitest';
import { type Choropleth, choropleth } from '../../../packages/reports/src/charts/choropleth.ts';
import { projectBoundaries } from '../../../packages/reports/src/charts/project-boundaries.ts';
import { places } from '../tables/figures.ts';
import { registryRates, retentionOf, thousand } from './cohorts.ts';
import { layersOf, specText, textsIn } from './drawn.ts';

/** An invented square of degrees. */
const square = (west: number, south: number, side: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});
const shape = (code: unknown, geometry: unknown, more: object = {}) => ({
  type: 'Feature',
  properties: { adcode: code, ...more },
  geometry,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
/** Three invented squares in the open sea: two counties, the second tiny, and a stranger. */
const invented = collection(
  shape(450202, square(0, 0, 2), { name: '</style><script>alert(1)</script>' }),
  shape('450203', square(2, 0, 0.1)),
  shape('990000', square(2, 1, 1)),
  shape(undefined, square(3, 0, 0.5)),
);

let result: ComputeResult;
beforeAll(async () => {
  const rows = [
    thousand,
    { ...thousand, place: '450203', registeredGraduates: 800 },
    { ...thousand, place: 'LZ-SZ', registeredGraduates: 700 },
  ];
  result = await retentionOf(rows);
});

const map = (geojson: unknown = invented, changed: Partial<Choropleth> = {}) =>
  choropleth(geojson, {
    readings: registryRates(result),
    approval: '审图号：桂S(2024)1号',
    codeProperty: 'adcode',
    places,
    language: 'zh',
    ...changed,
  });

test('the specification of a map is as reviewed', async () => {
  await expect(specText(map())).toMatchFileSnapshot('choropleth.spec.json');
});

test('a map without its approval number is refused', () => {
  for (const approval of ['', '无', '审图号：', 'GS2024-1'])
    expect(() => map(invented, { approval })).toThrow(
      notebookMessages.noApproval(approval.replace('审图号：', '')).zh,
    );
});

test('the approval number stands on the map, at either width', async () => {
  for (const width of ['wide', 'phone'] as const)
    expect(await textsIn(map(), width)).toContain('审图号：桂S(2024)1号');
  expect(await textsIn(map(invented, { approval: 'GS（2023）0650号', language: 'en' }))).toContain(
    'Map approval number (审图号): GS（2023）0650号',
  );
});

test('values stand in their place, or by number under the map where it is too small', async () => {
  const texts = await textsIn(map());
  expect(texts).toEqual(expect.arrayContaining(['城中区', '90.0%', '1', '1 鱼峰区 80.0%']));
  expect(texts).not.toContain('鱼峰区');
});

test('places without a boundary and shapes without a place are told; the table has every place', () => {
  const { rows, notes } = map().table;
  expect(rows.map(({ place, value }) => [place, value])).toEqual([
    ['城中区', '90.0%'],
    ['鱼峰区', '80.0%'],
    ['市直属', '70.0%'],
  ]);
  expect(notes).toEqual([
    '没有对应的边界，未画在图上：市直属',
    '边界文件中有而没有数值的地区代码：990000',
    '边界文件中有 1 个图形没有地区代码',
  ]);
});

test('nothing of the file but codes and boundaries reaches the chart', () => {
  expect(JSON.stringify(map())).not.toContain('<');
});

test('boundaries keep their proportions at their latitude, north up, whichever way rings turn', () => {
  const ring = (square(10, 59, 2).coordinates[0] ?? []) as [number, number][];
  for (const turned of [ring, [...ring].reverse()]) {
    const { boundaries, height } = projectBoundaries([{ code: 'a', polygons: [[turned]] }], 100);
    // At 60 degrees a degree of longitude is half as long as one of latitude.
    expect(height).toBe(200);
    const points = boundaries[0]?.polygons[0]?.[0] ?? [];
    expect(Math.max(...points.map(([x]) => x))).toBe(100);
    expect(points[turned.findIndex(([, latitude]) => latitude === 61)]?.[1]).toBe(0);
  }
});

test('a tall map is no higher than a page', () => {
  const tall = [
    {
      code: 'a',
      polygons: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 40],
            [0, 40],
            [0, 0],
          ] as const,
        ],
      ],
    },
  ];
  const { height, boundaries } = projectBoundaries(tall, 600);
  expect(height).toBe(620);
  const xs = (boundaries[0]?.polygons[0]?.[0] ?? []).map(([x]) => x);
  expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(300, 1);
});

test('a place without a value is dashed, and a stranger is drawn as ground alone', () => {
  const gone = registryRates(result).map((value) =>
    value.place === '450203' ? { ...value, value: null } : value,
  );
  const shapes = layersOf(map(invented, { readings: gone }), 'geoshape');
  expect(shapes.map(({ mark }) => [mark?.fill, mark?.strokeDash ?? null])).toEqual([
    ['#ffffff', null],
    ['#0072b2', null],
    ['#ffffff', [3, 3]],
  ]);
});

test('what is no GeoJSON of polygons in degrees is refused where it is wrong', () => {
  const metres = square(500_000, 2_700_000, 10);
  const cases: [unknown, string, string][] = [
    ['map.json', 'type', '"map.json"'],
    [{ type: 'Topology' }, 'type', '"Topology"'],
    [collection(), 'features', '[]'],
    [collection(shape('450202', null)), 'features[0].geometry', 'null'],
    [collection(shape('450202', { type: 'Point' })), 'features[0].geometry.type', '"Point"'],
    [collection(shape('450202', metres)), 'features[0].geometry.coordinates', '[500000,2700000]'],
  ];
  for (const [geojson, where, found] of cases)
    expect(() => map(geojson)).toThrow(notebookMessages.badBoundaries(where, found).zh);
});

test('a property that holds no code of a place is refused, telling what it holds', () => {
  expect(() => map(collection(shape('城中区', square(0, 0, 1))))).toThrow(
    notebookMessages.noneMatched('adcode', ['城中区']).zh,
  );
  expect(() => map(invented, { codeProperty: 'id' })).toThrow(
    notebookMessages.noneMatched('id', []).zh,
  );
});

test('a simulated map says so in its head and its sentence', async () => {
  const block = map(invented, { readings: registryRates(await retentionOf([], [thousand])) });
  expect(block.simulated).toBe('all');
  expect(block.description).toMatch(/（模拟数据）$/);
  expect((await textsIn(block)).join()).toContain('模拟数据');
});
