import type { SimulatedTeachers } from '../world/simulate-staff.ts';
import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn, schoolColumns, wordColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

interface StageRow extends ReturnedSchool {
  readonly teachers: SimulatedTeachers;
}

const stages = {
  kindergarten: '学前',
  primary: '小学',
  junior: '初中',
  senior: '普通高中',
  vocational: '中职',
  technician: '技工',
  special: '特教',
} as const;

const byStage = ({ schools }: SimulatedYear): StageRow[] =>
  schools.flatMap((school) => school.staff.byStage.map((teachers) => ({ ...school, teachers })));

const stageColumn = () =>
  wordColumn<StageRow, keyof typeof stages>(
    '学段',
    'stage',
    stages,
    ({ teachers }) => teachers.stage,
  );

/** 教职工编制核定表: approved posts by school and stage. */
export function approvedPosts(simulated: SimulatedYear): SampleFolder {
  const { year } = simulated;
  const table = tableSheet<StageRow>({
    sheet: '编制',
    title: `${year}年教职工编制核定表`,
    unit: '人',
    columns: [
      ...schoolColumns<StageRow>(),
      stageColumn(),
      countColumn('核定编制数', 'approvedPosts', '人', ({ teachers }) => teachers.approvedPosts),
    ],
    rows: byStage(simulated),
    layouts: [{ id: 'posts' }],
    year: { from: 'caption', pattern: '(\\d{4})年教职工' },
    key: ['school', 'stage'],
    total: '总计',
  });
  return oneFile(
    {
      year,
      folder: 'approved-posts',
      dataset: 'approved-posts',
      title: { zh: '教职工编制', en: 'Approved posts of schools' },
      received: '10-18',
      file: '教职工编制核定表.xlsx',
      format: 'xlsx',
    },
    table,
  );
}

/** 专任教师学历职称: teachers above the required degree, with a senior title, and rotated. */
export function teacherQualifications(simulated: SimulatedYear): SampleFolder {
  const { year } = simulated;
  const table = tableSheet<StageRow>({
    sheet: '学历职称',
    title: `${year}年专任教师学历职称与交流轮岗情况`,
    unit: '人',
    columns: [
      ...schoolColumns<StageRow>(),
      stageColumn(),
      countColumn('高于规定学历', 'aboveDegree', '人', ({ teachers }) => teachers.aboveDegree),
      countColumn('高级职称', 'seniorTitle', '人', ({ teachers }) => teachers.seniorTitle),
      countColumn('交流轮岗', 'rotated', '人', ({ teachers }) => teachers.rotated),
    ],
    rows: byStage(simulated),
    layouts: [{ id: 'qualifications' }],
    year,
    key: ['school', 'stage'],
  });
  return oneFile(
    {
      year,
      folder: 'teacher-qualifications',
      dataset: 'teacher-qualifications',
      title: { zh: '专任教师学历职称', en: 'Qualifications of teachers' },
      received: '10-30',
      file: '专任教师学历职称.csv',
      format: 'csv-utf8',
    },
    table,
  );
}

const withForms = new Set(['kindergarten', 'primary', 'junior', 'senior']);

/** 中职、技工、特教教职工: staff and teachers of those schools whose workbook has no form for them. */
export function otherSchoolStaff(simulated: SimulatedYear): SampleFolder | null {
  const { year } = simulated;
  const rows = byStage(simulated).filter(({ teachers }) => !withForms.has(teachers.stage));
  if (rows.length === 0) return null;
  const teachers = tableSheet<StageRow>({
    sheet: '专任教师',
    title: `${year}年中职、技工、特教学校专任教师`,
    unit: '人',
    columns: [
      ...schoolColumns<StageRow>(),
      stageColumn(),
      countColumn('专任教师', 'fullTimeTeachers', '人', (row) => row.teachers.fullTimeTeachers),
    ],
    rows,
    layouts: [{ id: 'teachers' }],
    year,
    key: ['school', 'stage'],
    total: '合计',
    further: { sheet: '专任教师' },
  });
  const staff = tableSheet<StageRow>({
    sheet: '教职工',
    title: `${year}年中职、技工、特教学校教职工`,
    unit: '人',
    columns: [
      ...schoolColumns<StageRow>(),
      countColumn('教职工数', 'staff', '人', (row) => row.staff.staff),
      countColumn('其中：专任教师', 'fullTimeTeachers', '人', (row) => row.staff.fullTimeTeachers),
      countColumn('其中：在编人员', 'onPosts', '人', (row) => row.staff.onPosts),
    ],
    rows,
    layouts: [{ id: 'staff', dataset: 'staff' }],
    year,
    key: ['school'],
    total: '合计',
    further: { sheet: '教职工' },
  });
  return oneFile(
    {
      year,
      folder: 'other-school-staff',
      dataset: 'teachers',
      title: { zh: '中职、技工、特教学校教职工', en: 'Staff of vocational and special schools' },
      received: '11-02',
      file: '中职技工特教教职工.xls',
      format: 'xls',
    },
    teachers,
    staff,
  );
}
