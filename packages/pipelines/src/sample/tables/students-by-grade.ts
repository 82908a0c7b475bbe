import type { SampleFormat } from '../files/sample-file.ts';
import type { SimulatedGrade, SimulatedStage } from '../world/simulate-pupils.ts';
import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn, schoolColumns } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

interface GradeRow extends Pick<ReturnedSchool, 'school'> {
  readonly grade: SimulatedGrade;
}

interface Office {
  readonly stage: SimulatedStage;
  readonly folder: string;
  readonly file: string;
  readonly format: SampleFormat;
  readonly title: { readonly zh: string; readonly en: string };
}

/** Who sends the students of which stage. */
const offices: readonly Office[] = [
  {
    stage: 'vocational',
    folder: 'vocational-students',
    file: '中等职业学校在校生.csv',
    format: 'csv-utf8-bom',
    title: { zh: '中等职业学校在校生', en: 'Students of vocational schools' },
  },
  {
    stage: 'technician',
    folder: 'technician-students',
    file: '技工院校在校生.csv',
    format: 'csv-gb18030',
    title: { zh: '技工院校在校生（市人社局）', en: 'Students of technician schools' },
  },
  {
    stage: 'special',
    folder: 'special-school-students',
    file: '特殊教育学校在校生.csv',
    format: 'csv-utf8-bom',
    title: { zh: '特殊教育学校在校生', en: 'Pupils of special schools' },
  },
];

function folderOf(
  { stage, folder, file, format, title }: Office,
  { year, schools }: SimulatedYear,
): SampleFolder {
  const rows = schools.flatMap(({ school, grades }) =>
    grades.flatMap((grade): GradeRow[] => (grade.stage === stage ? [{ school, grade }] : [])),
  );
  const table = tableSheet<GradeRow>({
    sheet: title.zh,
    title: `${year}年${title.zh}`,
    unit: '人',
    columns: [
      ...schoolColumns<GradeRow>(),
      {
        header: '年级',
        field: 'grade',
        cell: ({ grade }) => grade.grade,
        layout: { kind: 'code' },
      },
      countColumn('在校生数', 'pupils', '人', ({ grade }) => grade.pupils),
      countColumn('其中：女', 'girls', '人', ({ grade }) => grade.girls),
      countColumn('其中：随迁子女', 'migrant', '人', ({ grade }) => grade.migrant),
      countColumn('其中：本省生源', 'local', '人', ({ grade }) => grade.local),
    ],
    rows,
    layouts: [{ id: folder, constants: { stage } }],
    year,
    key: ['school', 'grade'],
  });
  return oneFile(
    { year, folder, dataset: 'pupils', title, received: '10-25', file, format },
    table,
  );
}

/** The folders of those stages whose pupils stand in no form of a school's workbook; none without a school. */
export function studentsByGrade(year: SimulatedYear): SampleFolder[] {
  return offices
    .filter(({ stage }) => year.schools.some(({ grades }) => grades[0]?.stage === stage))
    .map((office) => folderOf(office, year));
}
