import { between } from '../world/course-of-years.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn, wordColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

type Stage = 'undergraduate' | 'junior-college';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly stage: Stage;
  readonly grade: number;
  readonly pupils: number;
}

/** Entrants of an institution by stage, in 2021 and in 2025. */
const institutions: readonly {
  readonly code: string;
  readonly name: string;
  readonly entrants: Readonly<Partial<Record<Stage, readonly [number, number]>>>;
}[] = [
  { code: '9990000001', name: '模拟柳州第1本科院校', entrants: { undergraduate: [5400, 6300] } },
  { code: '9990000002', name: '模拟柳州第2本科院校', entrants: { undergraduate: [3300, 4200] } },
  {
    code: '9990000003',
    name: '模拟柳州第3本科院校',
    entrants: { undergraduate: [300, 1100], 'junior-college': [5600, 5200] },
  },
  { code: '9990000004', name: '模拟柳州第1高职院校', entrants: { 'junior-college': [5100, 5300] } },
  { code: '9990000005', name: '模拟柳州第2高职院校', entrants: { 'junior-college': [4400, 4300] } },
  { code: '9990000006', name: '模拟柳州第3高职院校', entrants: { 'junior-college': [3600, 3500] } },
];

const years: Readonly<Record<Stage, number>> = { undergraduate: 4, 'junior-college': 3 };

/** 高等学校在校生: students by institution, level and year of study. */
export function higherEducationStudents({ year, chance }: SimulatedYear): SampleFolder {
  const rows = institutions.flatMap(({ code, name, entrants }) =>
    (Object.keys(entrants) as Stage[]).flatMap((stage) =>
      Array.from({ length: years[stage] }, (_, index): Row => {
        const entered = year - index;
        const pupils =
          between(entered, ...(entrants[stage] ?? [0, 0])) *
          chance.around(0.015, 'higher', code, stage, entered);
        return { code, name, stage, grade: index + 1, pupils: Math.max(0, Math.round(pupils)) };
      }),
    ),
  );
  const table = tableSheet<Row>({
    sheet: '高校在校生',
    title: `${year}年柳州市高等学校在校生`,
    unit: '人',
    columns: [
      { header: '院校代码', field: 'school', cell: ({ code }) => code, layout: { kind: 'code' } },
      { header: '院校名称', cell: ({ name }) => name },
      wordColumn(
        '层次',
        'stage',
        { undergraduate: '本科', 'junior-college': '专科' },
        ({ stage }) => stage,
      ),
      { header: '年级', field: 'grade', cell: ({ grade }) => grade, layout: { kind: 'code' } },
      countColumn('在校生数', 'pupils', '人', ({ pupils }) => pupils),
      countColumn('其中：女', 'girls', '人', ({ pupils }) => Math.floor(pupils * 0.48)),
      countColumn('其中：本省生源', 'local', '人', ({ pupils }) => Math.floor(pupils * 0.83)),
    ],
    rows,
    layouts: [{ id: 'higher' }],
    year,
    key: ['school', 'stage', 'grade'],
    further: { place: '市直属' },
  });
  return oneFile(
    {
      year,
      folder: 'higher-education-students',
      dataset: 'pupils',
      title: { zh: '高等学校在校生', en: 'Students of higher education' },
      received: '11-05',
      file: '高等学校在校生.csv',
      format: 'csv-utf8-bom',
    },
    table,
  );
}
