import { liuzhouPlan } from '@eduplan/core';
import type { Chance } from '../world/chance.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { wordColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

const stages = { prepared: '筹备', inspected: '验收', approved: '批准', opened: '启用' } as const;
type Stage = keyof typeof stages;
const order: readonly Stage[] = ['prepared', 'inspected', 'approved', 'opened'];

interface Row {
  readonly event: string;
  readonly name: string;
  readonly stage: Stage;
  readonly date: string;
}

/** Every event of the plan by the name of the first clause that asks for it. */
const events = new Map(
  [...liuzhouPlan.clauses]
    .reverse()
    .flatMap((clause) =>
      clause.kind === 'milestone' ? [[clause.event, clause.name.zh] as const] : [],
    ),
);

/** The stages that an event reaches, and when: most are through by 2025, some stop short or are late. */
function historyOf(event: string, name: string, chance: Chance): Row[] {
  const reached = chance.happens(0.8, 'reached', event) ? 4 : chance.whole(1, 3, 'stages', event);
  const start = chance.whole(2021, 2023, 'start', event);
  return order.slice(0, reached).map((stage, index): Row => {
    const month = String(chance.whole(1, 12, 'month', event, stage)).padStart(2, '0');
    const day = String(chance.whole(1, 28, 'day', event, stage)).padStart(2, '0');
    return { event, name, stage, date: `${start + index}-${month}-${day}` };
  });
}

/** 节点事件登记 of one year; null of a year without any. */
export function milestoneRegister({ year, chance }: SimulatedYear): SampleFolder | null {
  const rows = [...events]
    .flatMap(([event, name]) => historyOf(event, name, chance))
    .filter(({ date }) => date.startsWith(`${year}-`))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.event < b.event ? -1 : 1));
  if (rows.length === 0) return null;
  const table = tableSheet<Row>({
    sheet: '节点事件',
    title: `${year}年重点工作节点登记`,
    columns: [
      {
        header: '事项',
        field: 'milestone',
        cell: ({ name }) => name,
        layout: { values: Object.fromEntries([...events].map(([event, name]) => [name, event])) },
      },
      wordColumn('阶段', 'stage', stages, ({ stage }) => stage),
      { header: '日期', field: 'date', cell: ({ date }) => date, layout: { kind: 'date' } },
      {
        header: '文件',
        field: 'document',
        cell: (_, index) => `模拟文〔${year}〕${index + 1}号`,
      },
    ],
    rows,
    layouts: [{ id: 'milestones' }],
    year,
    key: ['milestone', 'stage'],
    further: { place: '柳州市' },
  });
  return oneFile(
    {
      year,
      folder: 'milestones',
      dataset: 'milestones',
      title: { zh: '节点事件', en: 'Milestones' },
      received: '01-18',
      late: true,
      file: '节点事件登记.csv',
      format: 'csv-utf8',
    },
    table,
  );
}
