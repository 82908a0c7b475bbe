import { between } from '../world/course-of-years.ts';
import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn, schoolColumns } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

/**
 * 平台账号导出: teachers and their activated accounts by school, as the platform exports it, with
 * persons in charge and telephone numbers that no reader may keep.
 */
export function platformAccounts({ year, schools, chance }: SimulatedYear): SampleFolder {
  const activated = (first: number, last: number, platform: string) => (row: ReturnedSchool) => {
    const { fullTimeTeachers } = row.staff;
    const share = between(year, first, last) * chance.around(0.02, platform, row.school.code);
    return Math.min(fullTimeTeachers, Math.round(fullTimeTeachers * share));
  };
  const table = tableSheet<ReturnedSchool>({
    sheet: '账号',
    title: `${year}年平台账号开通情况导出`,
    columns: [
      ...schoolColumns<ReturnedSchool>(),
      countColumn('应开通教师数', 'teachers', '人', ({ staff }) => staff.fullTimeTeachers),
      countColumn(
        '国家平台已激活',
        'nationalActivated',
        '人',
        activated(0.91, 1.01, 'national account'),
      ),
      countColumn(
        '自治区平台已激活',
        'regionalActivated',
        '人',
        activated(0.83, 0.985, 'regional account'),
      ),
      {
        header: '联系人',
        cell: ({ school }) => `模拟联系人${String(school.serial).padStart(4, '0')}`,
      },
      { header: '联系电话', cell: () => '00000000000' },
    ],
    rows: schools,
    layouts: [{ id: 'accounts' }],
    year,
    key: ['school'],
  });
  return oneFile(
    {
      year,
      folder: 'platform-accounts',
      dataset: 'platform-accounts',
      title: { zh: '平台账号', en: 'Platform accounts' },
      received: '12-05',
      file: '平台账号导出.csv',
      format: 'csv-gb18030',
    },
    table,
  );
}
