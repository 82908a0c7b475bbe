import type { SimulatedFunds } from '../world/simulate-finance.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { regionColumn } from './region-column.ts';
import { wordColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

const items = {
  'general-budget-total': '一般公共预算支出',
  'fiscal-education-funds': '国家财政性教育经费',
  increment: '新增教育经费',
  'increment-teachers-facilities': '新增教育经费用于教师队伍和教学设施',
} as const;

interface ItemRow {
  readonly place: string;
  readonly item: keyof typeof items;
  readonly amount: number;
  readonly previous: number | null;
}

/** Ten thousand yuan in 亿元. */
const inHundredMillions = (amount: number) => Math.round(amount * 100) / 1_000_000;

function itemRows({ place, ...funds }: SimulatedFunds): ItemRow[] {
  const { budgetTotal, fiscalFunds, increment, incrementTeachersFacilities } = funds;
  return [
    { place, item: 'general-budget-total', ...budgetTotal },
    { place, item: 'fiscal-education-funds', ...fiscalFunds },
    { place, item: 'increment', amount: increment, previous: null },
    {
      place,
      item: 'increment-teachers-facilities',
      amount: incrementTeachersFacilities,
      previous: null,
    },
  ];
}

/** 财政教育投入 in 亿元, an item a row: HTML under .xls too. */
export function fundsByItem({ year, finance }: SimulatedYear): SampleFolder {
  const table = tableSheet<ItemRow>({
    sheet: '财政教育投入',
    title: `${year}年财政教育投入情况`,
    unit: '亿元',
    columns: [
      regionColumn<ItemRow>(),
      wordColumn('项目', 'item', items, ({ item }) => item),
      {
        header: '金额/本年',
        field: 'amount',
        cell: ({ amount }) => inHundredMillions(amount),
        layout: { unit: { from: 'caption' } },
      },
      {
        header: '金额/上年同口径',
        field: 'comparablePrevious',
        cell: ({ previous }) => (previous === null ? '—' : inHundredMillions(previous)),
        layout: { unit: { from: 'caption' } },
      },
    ],
    rows: finance.flatMap(itemRows),
    layouts: [{ id: 'items', constants: { level: 'all', vintage: 'final' } }],
    year: { from: 'caption', pattern: '(\\d{4})年财政' },
    key: ['place', 'item'],
  });
  return oneFile(
    {
      year,
      folder: 'education-funds',
      dataset: 'finance',
      title: { zh: '财政教育投入', en: 'Public funds for education' },
      received: '10-15',
      late: true,
      file: '财政教育投入情况.xls',
      format: 'html',
    },
    table,
  );
}
