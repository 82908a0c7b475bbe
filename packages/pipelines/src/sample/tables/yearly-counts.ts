import { inYear } from '../world/course-of-years.ts';
import { countyUnits } from '../world/reporting-places.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn, wordColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

const items = {
  'quality-places-added': '新增优质学位',
  'data-records': '数据平台累计汇集记录',
  'social-workers': '驻校社工',
  'community-stations': '社区家庭教育指导服务站',
  'special-non-compulsory': '非义务教育阶段在校残疾儿童',
  'talent-introduced': '名师入柳引进人才',
  'recruited-for-counties': '市招县用编制',
} as const;
type Item = keyof typeof items;

/** Of the whole city by item from 2021 on; those of `cityRun` stand at 市直属 alone. */
const ofCity: Readonly<Record<Item, readonly number[]>> = {
  'quality-places-added': [6900, 7700, 8600, 9300, 10_200],
  'data-records': [610_000, 940_000, 1_340_000, 1_770_000, 2_150_000],
  'social-workers': [96, 128, 171, 204, 247],
  'community-stations': [310, 352, 408, 449, 497],
  'special-non-compulsory': [640, 705, 792, 868, 951],
  'talent-introduced': [19, 25, 31, 38, 42],
  'recruited-for-counties': [40, 85, 140, 190, 235],
};
const cityRun: ReadonlySet<Item> = new Set(['data-records', 'talent-introduced']);
const countiesAlone: ReadonlySet<Item> = new Set(['recruited-for-counties']);

interface Row {
  readonly place: string;
  readonly item: Item;
  readonly count: number;
}

function rowsOf(item: Item, { year, chance }: SimulatedYear): Row[] {
  const whole = inYear(year, ofCity[item]);
  if (cityRun.has(item)) return [{ place: '市直属', item, count: whole }];
  const places = countyUnits.filter(({ code }) => !countiesAlone.has(item) || code >= '450220');
  const pupils = places.reduce((sum, place) => sum + place.pupils, 0);
  return places.map((place) => ({
    place: place.spelling,
    item,
    count: Math.round((whole * place.pupils * chance.around(0.03, item, place.code)) / pupils),
  }));
}

/** 年度计数: things counted once a year that no school form holds, an item a row. */
export function yearlyCounts(simulated: SimulatedYear): SampleFolder {
  const { year } = simulated;
  const table = tableSheet<Row>({
    sheet: '年度计数',
    title: `${year}年教育事业年度计数`,
    columns: [
      { header: '县区', field: 'place', cell: ({ place }) => place },
      wordColumn('项目', 'item', items, ({ item }) => item),
      countColumn('数量', 'count', '个', ({ count }) => count),
    ],
    rows: (Object.keys(items) as Item[]).flatMap((item) => rowsOf(item, simulated)),
    layouts: [{ id: 'counts' }],
    year,
    key: ['place', 'item'],
  });
  return oneFile(
    {
      year,
      folder: 'yearly-counts',
      dataset: 'yearly-counts',
      title: { zh: '年度计数', en: 'Yearly counts' },
      received: '01-15',
      late: true,
      file: '年度计数.xlsx',
      format: 'xlsx',
    },
    table,
  );
}
