import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn, schoolColumns, wordColumn, yesColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { type TableColumn, tableSheet } from './table-sheet.ts';

const kinds = {
  kindergarten: '幼儿园',
  primary: '小学',
  junior: '初级中学',
  'nine-year': '九年一贯制学校',
  senior: '高级中学',
  'complete-secondary': '完全中学',
  'twelve-year': '十二年一贯制学校',
  vocational: '中等职业学校',
  technician: '技工学校',
  special: '特殊教育学校',
} as const;

const titles = { region: '自治区级', city: '市级', county: '县级' } as const;

/** The columns of 学校台账 in their order. */
export const ledgerColumns: readonly TableColumn<ReturnedSchool>[] = [
  { header: '序号', cell: (_, index) => index + 1 },
  ...schoolColumns<ReturnedSchool>(),
  wordColumn('办学类型', 'kind', kinds, ({ school }) => school.kind),
  wordColumn(
    '举办者性质',
    'ownership',
    { public: '公办', 'inclusive-private': '普惠性民办', private: '民办' },
    ({ register }) => register.ownership,
  ),
  wordColumn(
    '城乡分类',
    'setting',
    { city: '城区', town: '镇区', rural: '乡村' },
    ({ school }) => school.setting,
  ),
  wordColumn(
    '区域',
    'area',
    { county: '县域', liujiang: '柳江', city: '城区' },
    ({ register }) => register.area,
  ),
  {
    header: '示范园等级',
    field: 'demonstration',
    cell: ({ register }) => (register.demonstration ? titles[register.demonstration] : '—'),
    layout: { values: { 自治区级: 'region', 市级: 'city', 县级: 'county' } },
  },
  {
    header: '星级',
    field: 'star',
    cell: ({ register }) => register.star ?? '—',
    layout: { kind: 'code' },
  },
  yesColumn('教育共同体', 'community', ({ register }) => register.community),
  yesColumn('集团化办学', 'group', ({ register }) => register.group),
  yesColumn(
    '新建小区配套园（当学年开办）',
    'compoundOpened',
    ({ register }) => register.compoundOpened,
  ),
  yesColumn('教育城域网', 'network', ({ register }) => register.network),
  countColumn('接入点数', 'accessPoints', '个', ({ register }) => register.accessPoints),
  yesColumn('数字校园', 'digitalCampus', ({ register }) => register.digitalCampus),
  countColumn('同步课堂教室数', 'syncClassrooms', '间', ({ register }) => register.syncClassrooms),
  yesColumn('使用平台优质资源', 'platformResources', ({ register }) => register.platformResources),
  yesColumn('开展科技活动', 'scienceActivities', ({ register }) => register.scienceActivities),
  yesColumn('达标特教学校', 'meetsStandard', ({ register }) => register.meetsStandard),
  { header: '备注', cell: () => '模拟' },
];

/** 学校台账: the school register, as CSV in the encoding of Chinese Windows. */
export function schoolLedger({ year, schools }: SimulatedYear): SampleFolder {
  const table = tableSheet({
    sheet: '学校台账',
    title: `${year}年柳州市学校台账`,
    columns: ledgerColumns,
    rows: schools,
    layouts: [{ id: 'ledger' }],
    year: { from: 'caption', pattern: '(\\d{4})年柳州市' },
    key: ['school'],
  });
  return oneFile(
    {
      year,
      folder: 'school-ledger',
      dataset: 'schools',
      title: { zh: '柳州市学校台账', en: 'School register of Liuzhou' },
      received: '10-15',
      file: `${year}年学校台账.csv`,
      format: 'csv-gb18030',
    },
    table,
  );
}
