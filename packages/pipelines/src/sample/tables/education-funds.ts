import {
  type ComparedAmount,
  type FundedLevel,
  fundedLevels,
  type SimulatedFunds,
} from '../world/simulate-finance.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { regionColumn } from './region-column.ts';
import type { SampleFolder } from './source-folder.ts';
import { type TableColumn, tableSheet, type WrittenTable } from './table-sheet.ts';

const levelNames: Readonly<Record<'all' | FundedLevel, string>> = {
  all: '合计',
  kindergarten: '学前教育',
  primary: '小学',
  junior: '初中',
  senior: '普通高中',
  vocational: '中等职业教育',
  higher: '高等教育',
};

const levels = ['all', ...fundedLevels] as const;

interface ByLevel {
  readonly sheet: string;
  readonly title: string;
  readonly item: string;
  readonly unit: string;
  readonly amounts: (funds: SimulatedFunds, level: 'all' | FundedLevel) => ComparedAmount;
}

/** A table with two columns for each level, one layout for each. */
function levelTable(
  { year, finance }: SimulatedYear,
  { sheet, title, item, unit, amounts }: ByLevel,
): WrittenTable {
  return tableSheet<SimulatedFunds>({
    sheet,
    title: `${year}年${title}`,
    unit,
    columns: [
      regionColumn<SimulatedFunds>(),
      ...levels.flatMap((level): TableColumn<SimulatedFunds>[] => [
        {
          header: `${levelNames[level]}/本年`,
          field: 'amount',
          of: level,
          cell: (funds) => amounts(funds, level).amount,
          layout: { unit: { from: 'caption' } },
        },
        {
          header: `${levelNames[level]}/上年同口径`,
          field: 'comparablePrevious',
          of: level,
          cell: (funds) => amounts(funds, level).previous,
          layout: { unit: { from: 'caption' } },
        },
      ]),
    ],
    rows: finance,
    layouts: levels.map((level) => ({ id: level, constants: { item, level, vintage: 'final' } })),
    year,
    key: ['place'],
    further: { totals: [] },
  });
}

/** 一般公共预算教育经费 by level in 万元, as the HTML that accounting software saves under .xls. */
export function budgetByLevel(simulated: SimulatedYear): SampleFolder {
  return oneFile(
    {
      year: simulated.year,
      folder: 'education-budget',
      dataset: 'finance',
      title: { zh: '一般公共预算教育经费', en: 'General budget education expenditure' },
      received: '09-30',
      late: true,
      file: '一般公共预算教育经费.xls',
      format: 'html',
    },
    levelTable(simulated, {
      sheet: '教育经费',
      title: '一般公共预算教育经费执行情况',
      item: 'general-budget-education',
      unit: '万元',
      amounts: (funds, level) =>
        level === 'all' ? funds.budgetEducation : funds.budgetByLevel[level],
    }),
  );
}

/** Students of the funding statistics by level, in persons. */
export function fundedStudents(simulated: SimulatedYear): SampleFolder {
  const sum = (funds: SimulatedFunds, of: keyof ComparedAmount) =>
    fundedLevels.reduce((whole, level) => whole + funds.studentsByLevel[level][of], 0);
  return oneFile(
    {
      year: simulated.year,
      folder: 'funded-students',
      dataset: 'finance',
      title: { zh: '教育经费统计学生数', en: 'Students of the funding statistics' },
      received: '09-30',
      late: true,
      file: '教育经费统计学生数.xlsx',
      format: 'xlsx',
    },
    levelTable(simulated, {
      sheet: '学生数',
      title: '教育经费统计平均学生数',
      item: 'students-average',
      unit: '人',
      amounts: (funds, level) =>
        level === 'all'
          ? { amount: sum(funds, 'amount'), previous: sum(funds, 'previous') }
          : funds.studentsByLevel[level],
    }),
  );
}
