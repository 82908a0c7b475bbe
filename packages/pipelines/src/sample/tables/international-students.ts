import { inYear } from '../world/course-of-years.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

const institutions = [
  { name: '模拟柳州第1本科院校', share: 0.5 },
  { name: '模拟柳州第2本科院校', share: 0.2 },
  { name: '模拟柳州第1高职院校', share: 0.2 },
  { name: '模拟柳州第2高职院校', share: 0.1 },
] as const;

const admitted = [66, 79, 93, 104, 113] as const;
const enrolled = [268, 304, 351, 398, 452] as const;
const aseanShare = 0.78;

/** 来柳留学生 by institution. */
export function internationalStudents({ year }: SimulatedYear): SampleFolder {
  const table = tableSheet<(typeof institutions)[number]>({
    sheet: '留学生',
    title: `${year}年来柳留学生情况`,
    unit: '人',
    columns: [
      { header: '院校', field: 'institution', cell: ({ name }) => name },
      countColumn('当年学历留学生招生', 'degreeAdmissions', '人', ({ share }) =>
        Math.round(inYear(year, admitted) * share),
      ),
      countColumn('在校留学生', 'enrolled', '人', ({ share }) =>
        Math.round(inYear(year, enrolled) * share),
      ),
      countColumn('其中：东盟国家', 'enrolledAsean', '人', ({ share }) =>
        Math.round(inYear(year, enrolled) * share * aseanShare),
      ),
    ],
    rows: institutions,
    layouts: [{ id: 'international' }],
    year,
    key: ['institution'],
    total: '合计',
    further: { place: '市直属' },
  });
  return oneFile(
    {
      year,
      folder: 'international-students',
      dataset: 'international-students',
      title: { zh: '来柳留学生', en: 'International students' },
      received: '01-20',
      late: true,
      file: '来柳留学生.csv',
      format: 'csv-utf8-bom',
    },
    table,
  );
}
