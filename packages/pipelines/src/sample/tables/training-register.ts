import { inYear } from '../world/course-of-years.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { wordColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

const programmes = {
  overseas: '现代工匠学院海外培训',
  'overseas-other': '其他海外培训',
  'field-engineers': '现场工程师',
  'excellent-principals': '卓越校长',
  'excellent-teachers': '卓越教师',
} as const;
type Programme = keyof typeof programmes;

const trained: Readonly<Record<Programme, readonly number[]>> = {
  overseas: [174, 246, 313, 338, 381],
  'overseas-other': [52, 61, 70, 84, 90],
  'field-engineers': [0, 48, 112, 151, 168],
  'excellent-principals': [0, 0, 34, 34, 34],
  'excellent-teachers': [0, 0, 30, 32, 33],
};

const perEvent = 60;

interface Row {
  readonly programme: Programme;
  readonly event: string;
  readonly trained: number;
}

function eventsOf(programme: Programme, year: number): Row[] {
  const rows: Row[] = [];
  for (let rest = inYear(year, trained[programme]); rest > 0; rest -= perEvent)
    rows.push({
      programme,
      event: `${year}年第${rows.length + 1}期`,
      trained: Math.min(rest, perEvent),
    });
  return rows;
}

/** 培训登记: a row for each event. */
export function trainingRegister({ year }: SimulatedYear): SampleFolder {
  const table = tableSheet<Row>({
    sheet: '培训登记',
    title: `${year}年培训登记表`,
    columns: [
      { header: '序号', cell: (_, index) => index + 1 },
      wordColumn('培训项目', 'programme', programmes, ({ programme }) => programme),
      { header: '期次', field: 'event', cell: ({ event }) => event },
      {
        header: '参训人数',
        field: 'trained',
        cell: (row) => row.trained,
        layout: { unit: '人' },
      },
      { header: '负责人', cell: () => '模拟负责人' },
    ],
    rows: (Object.keys(programmes) as Programme[]).flatMap((one) => eventsOf(one, year)),
    layouts: [{ id: 'training' }],
    year,
    key: ['programme', 'event'],
    further: { place: '市直属' },
  });
  return oneFile(
    {
      year,
      folder: 'training-register',
      dataset: 'training-events',
      title: { zh: '培训登记', en: 'Training register' },
      received: '01-12',
      late: true,
      file: '培训登记表.xlsx',
      format: 'xlsx',
    },
    table,
  );
}
