import type { CellValue, SheetCells } from '../files/sample-file.ts';
import { reportingPlace } from '../world/reporting-places.ts';
import type { SchoolInYear } from '../world/school-in-year.ts';
import { type SimulatedSchool, schoolType } from '../world/simulate-schools.ts';

/** 举办者 as the sheets name it. */
const owners: Readonly<Record<SchoolInYear['ownership'], string>> = {
  public: '地方教育部门',
  'inclusive-private': '民办（普惠性）',
  private: '民办',
};

const settings: Readonly<Record<SimulatedSchool['setting'], string>> = {
  city: '主城区',
  town: '镇中心区',
  rural: '村庄',
};

const entryColumn = 2;

/**
 * 教基1001 学校基本情况 of a simulated school: labels with their entries beside them. Address and
 * person are made up, and no reader may keep them.
 */
export function identitySheet(
  school: SimulatedSchool,
  { ownership }: SchoolInYear,
  year: number,
): SheetCells {
  const type = schoolType(school.kind);
  const entries: readonly (readonly CellValue[])[] = [
    ['学校(机构)标识码', school.code, '统计时点', `${year}年9月1日`],
    ['学校(机构)名称', school.name, '学校(机构)英文名称', null],
    ['县(市、区)', reportingPlace(school.place).spelling, '办学类型', type],
    ['举办者', owners[ownership], '城乡分类', settings[school.setting]],
    ['地址', `模拟路${school.serial}号`, '邮政编码', '000000'],
    ['联系人', `模拟联系人${String(school.serial).padStart(4, '0')}`, '联系电话', '00000000000'],
  ];
  return {
    name: `教基1001_${type}`,
    rows: [
      ['学校（机构）基本情况'],
      ['表号：教基1001', null, '模拟数据：不是任何学校的真实报表'],
      ...entries,
    ],
    merges: [{ top: 1, bottom: 1, left: 1, right: 4 }],
  };
}

const firstEntry = 3;

/** Where an entry of {@link identitySheet} stands, counted from 1. */
export const identityCells = {
  code: { row: firstEntry, column: entryColumn },
  name: { row: firstEntry + 1, column: entryColumn },
  place: { row: firstEntry + 2, column: entryColumn },
  date: { row: firstEntry, column: 2 * entryColumn },
} as const;
