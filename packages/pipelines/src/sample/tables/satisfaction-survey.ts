import { inYear } from '../world/course-of-years.ts';
import { countyUnits, type ReportingPlace } from '../world/reporting-places.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn, wordColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

const groups = { pupils: '学生', parents: '家长', teachers: '教师', public: '群众' } as const;
type Group = keyof typeof groups;

/** Of those who answered, the satisfied; teachers' satisfaction falls once. */
const satisfied: Readonly<Record<Group, readonly number[]>> = {
  pupils: [0.9, 0.906, 0.913, 0.921, 0.93],
  parents: [0.87, 0.878, 0.885, 0.896, 0.906],
  teachers: [0.83, 0.841, 0.853, 0.846, 0.862],
  public: [0.84, 0.849, 0.86, 0.872, 0.881],
};
const asked: Readonly<Record<Group, number>> = {
  pupils: 140,
  parents: 150,
  teachers: 45,
  public: 60,
};

interface Row {
  readonly place: ReportingPlace;
  readonly group: Group;
  readonly respondents: number;
}

/** 教育满意度调查 by county and group. */
export function satisfactionSurvey({ year, chance }: SimulatedYear): SampleFolder {
  const rows = countyUnits.flatMap((place) =>
    (Object.keys(groups) as Group[]).map(
      (group): Row => ({
        place,
        group,
        respondents: Math.round(
          asked[group] * place.pupils * chance.around(0.05, 'asked', place.code, group, year),
        ),
      }),
    ),
  );
  const table = tableSheet<Row>({
    sheet: '满意度',
    title: `${year}年教育满意度调查`,
    unit: '人',
    columns: [
      {
        header: '县区',
        field: 'place',
        cell: ({ place }) => place.spelling,
      },
      wordColumn('调查对象', 'group', groups, ({ group }) => group),
      countColumn('应答人数', 'respondents', '人', ({ respondents }) => respondents),
      countColumn('满意人数', 'satisfied', '人', ({ place, group, respondents }) =>
        Math.min(
          respondents,
          Math.round(
            respondents *
              inYear(year, satisfied[group]) *
              (place.lags ? 0.97 : 1) *
              chance.around(0.004, 'satisfied', place.code, group),
          ),
        ),
      ),
    ],
    rows,
    layouts: [{ id: 'satisfaction' }],
    year,
    key: ['place', 'group'],
    total: '总计',
  });
  return oneFile(
    {
      year,
      folder: 'satisfaction-survey',
      dataset: 'satisfaction-survey',
      title: { zh: '教育满意度调查', en: 'Satisfaction survey' },
      received: '12-25',
      file: '教育满意度调查.xls',
      format: 'xls',
    },
    table,
  );
}
