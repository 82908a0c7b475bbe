import { between } from '../world/course-of-years.ts';
import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn, schoolColumns, yesColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

/** 体育锻炼调查 by school: minutes of the timetable, and what pupils said of their time outside. */
export function exerciseSurvey({ year, schools, chance }: SimulatedYear): SampleFolder | null {
  const rows = schools.filter(({ school }) => school.kind !== 'kindergarten');
  if (rows.length === 0) return null;
  const hasHour = ({ school }: ReturnedSchool) =>
    chance.share('hour in school', school.code) < between(year, 0.78, 0.96);
  const asked = ({ grades }: ReturnedSchool) =>
    Math.min(
      200,
      grades.reduce((sum, { pupils }) => sum + pupils, 0),
    );
  const table = tableSheet<ReturnedSchool>({
    sheet: '体育锻炼',
    title: `${year}年学生体育锻炼时间调查`,
    columns: [
      ...schoolColumns<ReturnedSchool>(),
      {
        header: '课表安排最少分钟数',
        field: 'timetableMinutes',
        cell: (row) =>
          hasHour(row)
            ? 60 + 5 * chance.whole(0, 4, 'minutes', row.school.code)
            : 35 + 5 * chance.whole(0, 4, 'minutes', row.school.code),
        layout: { kind: 'code' },
      },
      yesColumn('每个上学日满1小时', 'hourInSchool', hasHour),
      countColumn('被调查学生数', 'asked', '人', asked),
      countColumn('校外满1小时学生数', 'hourOutOfSchool', '人', (row) => {
        const share = between(year, 0.52, 0.71) * chance.around(0.08, 'outside', row.school.code);
        return Math.min(asked(row), Math.round(asked(row) * share));
      }),
    ],
    rows,
    layouts: [{ id: 'exercise' }],
    year,
    key: ['school'],
  });
  return oneFile(
    {
      year,
      folder: 'exercise-survey',
      dataset: 'exercise-survey',
      title: { zh: '体育锻炼调查', en: 'Timetable and exercise survey' },
      received: '12-10',
      file: '体育锻炼调查.csv',
      format: 'csv-utf8-bom',
    },
    table,
  );
}
