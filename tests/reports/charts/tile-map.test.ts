import {
  assessPlan,
  type ComputeResult,
  compulsoryRetentionRate,
  exact,
  liuzhouPlan,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { beforeAll, expect, test } from 'vitest';
import { liuzhouTiles } from '../../../packages/reports/src/charts/liuzhou-tiles.ts';
import { type TileMap, tileMap } from '../../../packages/reports/src/charts/tile-map.ts';
import { places } from '../tables/figures.ts';
import { registryRates, retentionOf, thousand } from './cohorts.ts';
import { layersOf, specText, staysInside, textsIn } from './drawn.ts';

const counties = places.counties('450200', 2025).map(({ code }) => code);
const apart = ['LZ-SZ', 'LZ-LD'];

/** The ten counties at 90 % but for 城中区 at 95 % and 鱼峰区 at 80 %; 三江 returned nothing. */
let result: ComputeResult;
beforeAll(async () => {
  const graduates: Readonly<Record<string, number>> = { '450202': 950, '450203': 800 };
  const rows = [...counties.filter((code) => code !== '450226'), ...apart].map((place) => ({
    ...thousand,
    place,
    registeredGraduates: graduates[place] ?? 900,
  }));
  result = await retentionOf(rows, [], [...counties, ...apart]);
});

const tiles = (changed: Partial<TileMap> = {}) =>
  tileMap({ readings: registryRates(result), places, language: 'zh', ...changed });

test('the specification of tiles is as reviewed', async () => {
  await expect(specText(tiles())).toMatchFileSnapshot('tile-map.spec.json');
});

test('each county of Liuzhou has a tile of its own, and no other place has one', () => {
  expect(Object.keys(liuzhouTiles).sort()).toEqual([...counties].sort());
  const spots = Object.values(liuzhouTiles).map((spot) => spot.join());
  expect(new Set(spots).size).toBe(10);
});

test('the table has every place, the missing one with its reason', () => {
  const { rows, caption } = tiles().table;
  expect(caption).toBe('九年义务教育巩固率，学籍同届（跟踪入学学生），2025年');
  expect(rows.slice(0, 3)).toEqual([
    { place: '城中区', value: '95.0%', reason: '' },
    { place: '鱼峰区', value: '80.0%', reason: '' },
    { place: '柳南区', value: '90.0%', reason: '' },
  ]);
  const missing = rows.find(({ place }) => place === '三江侗族自治县');
  expect(missing?.value).toBeNull();
  expect(missing?.reason).not.toBe('');
});

test('every value is printed in its tile, the drawing says that it is no map, nothing leaves it', async () => {
  for (const width of ['wide', 'phone'] as const) {
    const texts = await textsIn(tiles(), width);
    expect(texts.filter((text) => text === '90.0%')).toHaveLength(9);
    expect(texts).toEqual(expect.arrayContaining(['95.0%', '80.0%', '—', '市直属', '柳东新区']));
    expect(texts.join('')).toContain('示意排列，不是地图');
  }
  expect(staysInside(tiles())).toBe(true);
});

test('the greater the value the denser its tile, alike for the same, dashed for none', () => {
  const boxes = layersOf(tiles(), 'rect');
  const dense = boxes.map(({ mark }) => Number(Number(mark?.fillOpacity).toFixed(3)));
  expect(dense.slice(0, 3)).toEqual([0.5, 0.06, 0.353]);
  expect(new Set(dense.slice(2, 9))).toEqual(new Set([0.353]));
  expect(boxes.filter(({ mark }) => mark?.strokeDash)).toHaveLength(1);
});

test('the ten tiles are equal, and places that have none stand apart from them', () => {
  const boxes = layersOf(tiles(), 'rect').map(({ data }) => data?.values[0] ?? {});
  const sizes = boxes
    .slice(0, 10)
    .map(({ x = 0, x2 = 0, y = 0, y2 = 0 }) =>
      [x2 - x, y2 - y].map((side) => Math.round(side)).join(),
    );
  expect(new Set(sizes).size).toBe(1);
  const rightmost = Math.max(...boxes.slice(0, 10).map(({ x2 = 0 }) => x2));
  for (const { x = 0 } of boxes.slice(10)) expect(x).toBeGreaterThan(rightmost);
});

test('a sentence names the highest and the lowest, all of those that tie, and the missing', () => {
  expect(tiles().description).toBe(
    '方块图：九年义务教育巩固率，学籍同届（跟踪入学学生），2025年。最高为城中区（95.0%），最低为鱼峰区（80.0%）。缺失：三江侗族自治县。',
  );
  const tied = registryRates(result).filter(({ place }) => ['450204', '450205'].includes(place));
  expect(tiles({ readings: tied }).description).toContain('有数值的均为90.0%。');
  expect(tiles({ readings: tied, language: 'en' }).description).toContain(
    'All that have a value: 90.0%.',
  );
});

test('an abolished county stands where its successor does, and not beside it', () => {
  const [value] = registryRates(result).filter(({ place }) => place === '450206');
  if (!value) throw new Error('the district is there');
  const before = { ...value, place: '450221' };
  const { x, y } = layersOf(tiles({ readings: [before] }), 'rect')[0]?.data?.values[0] ?? {};
  const own = layersOf(tiles({ readings: [value] }), 'rect')[0]?.data?.values[0] ?? {};
  expect([x, y]).toEqual([own.x, own.y]);
  expect(() => tiles({ readings: [value, before] })).toThrow(
    notebookMessages.tileTaken('柳江县', '柳江区').zh,
  );
});

test('how a clause stands colours the tiles and is printed under the value', async () => {
  const planned = liuzhouPlan.targets.find(
    ({ indicator }) => indicator === compulsoryRetentionRate,
  );
  if (!planned) throw new Error('the plan has a target for it');
  const name = { zh: '巩固率', en: 'Retention' };
  const target = { ...planned, name, value: exact(90), printed: '90', variant: 'registry-cohort' };
  const plan = { ...liuzhouPlan, clauses: [target], targets: [target] };
  const readings = ['450202', '450203', '450226'].flatMap((code) =>
    assessPlan(plan, { result, milestones: [], register: places }, code),
  );
  const block = tiles({ readings });
  expect(block.table.rows.map(({ value, status }) => [value, status])).toEqual([
    ['95.0%', '已达到'],
    ['80.0%', '未达到'],
    [null, '无数据'],
  ]);
  expect(await textsIn(block)).toEqual(expect.arrayContaining(['已达到', '未达到', '无数据']));
  expect(block.description).toBe(
    '方块图：巩固率。已达到：城中区；未达到：鱼峰区；无数据：三江侗族自治县。',
  );
});

test('nothing to show, a place twice and values of two kinds are refused', () => {
  const readings = registryRates(result);
  const gone = readings.filter(({ place }) => place === '450226');
  const title = '九年义务教育巩固率，学籍同届（跟踪入学学生），2025年';
  expect(() => tiles({ readings: gone })).toThrow(notebookMessages.nothingToDraw(title).zh);
  expect(() => tiles({ readings: [] })).toThrow(notebookMessages.nothingToDraw('').zh);
  expect(() => tiles({ readings: [...readings, ...readings] })).toThrow(
    notebookMessages.drawnTwice(title, '城中区').zh,
  );
  const other = result.at(compulsoryRetentionRate, '450203', 2025, 'migration-adjusted');
  expect(() => tiles({ readings: [...readings.slice(0, 1), ...(other ? [other] : [])] })).toThrow(
    notebookMessages.mixedReadings(title, '九年义务教育巩固率（调整转入、转出与死亡），2025年').zh,
  );
});

test('simulated values are marked: all in the head, some each with a square', async () => {
  const all = tiles({ readings: registryRates(await retentionOf([], [thousand])) });
  expect(all.simulated).toBe('all');
  expect((await textsIn(all)).join()).toContain('模拟数据');
  const mixed = await retentionOf([thousand], [{ ...thousand, place: '450203' }]);
  const part = tiles({ readings: registryRates(mixed) });
  expect(part.simulated).toBe('part');
  expect(part.table.rows.map(({ value }) => value)).toEqual(['90.0%', '90.0%（模拟数据）']);
  const squares = layersOf(part, 'point').filter(({ mark }) => mark?.shape === 'square');
  expect(squares.flatMap(({ data }) => data?.values ?? [])).toHaveLength(1);
});
