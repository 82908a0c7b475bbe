import type { Sentence } from '../../messages/sentence.ts';
import { defineMeasure, type Measure, sumOf } from '../../model/define-measure.ts';
import { persons } from '../../number/unit.ts';
import { approvedPosts } from '../datasets/approved-posts.ts';
import { teacherQualifications } from '../datasets/teacher-qualifications.ts';
import { teachers } from '../datasets/teachers.ts';
import { yearlyCounts } from '../datasets/yearly-counts.ts';
import { reportedFigure } from './reported-figure.ts';

type Stage = 'kindergarten' | 'primary' | 'junior' | 'senior';

function fullTime(stage: Stage, name: Sentence): Measure {
  return defineMeasure({
    id: `teachers-${stage}`,
    name,
    unit: persons,
    dataset: teachers,
    value: sumOf('fullTimeTeachers'),
    where: { stage },
    reported: reportedFigure(`in-teachers-${stage}`, name, persons),
  });
}

/** Full-time kindergarten teachers, in persons. */
export const kindergartenTeachers = fullTime('kindergarten', {
  zh: '学前教育专任教师数',
  en: 'full-time kindergarten teachers',
});

/** Full-time primary teachers, in persons. */
export const primaryTeachers = fullTime('primary', {
  zh: '小学专任教师数',
  en: 'full-time primary teachers',
});

/** Full-time junior secondary teachers, in persons. */
export const juniorTeachers = fullTime('junior', {
  zh: '初中专任教师数',
  en: 'full-time junior secondary teachers',
});

/** Full-time general senior secondary teachers, in persons. */
export const seniorTeachers = fullTime('senior', {
  zh: '普通高中专任教师数',
  en: 'full-time general senior secondary teachers',
});

const posts = (stage: Stage, zh: string, en: string) =>
  defineMeasure({
    id: `staff-authorized-${stage}`,
    name: { zh: `${zh}教职工编制数`, en: `approved posts of ${en} schools` },
    unit: persons,
    dataset: approvedPosts,
    value: sumOf('approvedPosts'),
    where: { stage },
  });

/** Approved posts (教职工编制) of primary schools, in persons; combined schools split by stage. */
export const primaryApprovedPosts = posts('primary', '小学', 'primary');
/** Approved posts of junior secondary schools, in persons; combined schools split by stage. */
export const juniorApprovedPosts = posts('junior', '初中', 'junior secondary');
/** Approved posts of general senior secondary schools, in persons; combined schools split by stage. */
export const seniorApprovedPosts = posts('senior', '普通高中', 'general senior secondary');

/** Approved posts of primary, junior and general senior secondary schools together, in persons. */
export const schoolApprovedPosts = defineMeasure({
  id: 'staff-authorized-schools',
  name: { zh: '中小学教职工编制数', en: 'approved posts of primary and secondary schools' },
  unit: persons,
  dataset: approvedPosts,
  value: sumOf('approvedPosts'),
  where: { stage: ['primary', 'junior', 'senior'] },
});

const primaryAndSecondary = ['primary', 'junior', 'senior', 'adult-senior'] as const;
const vocational = ['vocational', 'technician'] as const;
const belowHigher = ['kindergarten', ...primaryAndSecondary, ...vocational, 'special'] as const;

const fullTimeAmong = (
  id: string,
  name: Sentence,
  stages: readonly (typeof belowHigher)[number][],
) =>
  defineMeasure({
    id,
    name,
    unit: persons,
    dataset: teachers,
    value: sumOf('fullTimeTeachers'),
    where: { stage: stages },
  });

const qualified = (id: string, name: Sentence, column: 'aboveDegree' | 'seniorTitle' | 'rotated') =>
  defineMeasure({
    id,
    name,
    unit: persons,
    dataset: teacherQualifications,
    value: sumOf(column),
    where: { stage: belowHigher },
  });

/** Full-time teachers of every stage below higher education, in persons. */
export const allTeachers = fullTimeAmong(
  'teachers-all',
  { zh: '专任教师数（高等教育以下）', en: 'full-time teachers below higher education' },
  belowHigher,
);

/** The same without kindergartens, in persons. */
export const teachersWithoutKindergarten = fullTimeAmong(
  'teachers-without-kindergarten',
  { zh: '专任教师数（不含幼儿园）', en: 'full-time teachers without kindergartens' },
  [...primaryAndSecondary, ...vocational, 'special'],
);

/** The same without vocational and technician schools, in persons. */
export const teachersWithoutVocational = fullTimeAmong(
  'teachers-without-vocational',
  { zh: '专任教师数（不含中职、技工）', en: 'full-time teachers without vocational schools' },
  ['kindergarten', ...primaryAndSecondary, 'special'],
);

/** Full-time teachers of primary and secondary schools alone, in persons. */
export const schoolTeachers = fullTimeAmong(
  'teachers-primary-and-secondary',
  { zh: '中小学专任教师数', en: 'full-time teachers of primary and secondary schools' },
  primaryAndSecondary,
);

/** Full-time teachers with a degree above the required one, below higher education, in persons. */
export const teachersAboveDegree = qualified(
  'teachers-above-degree',
  { zh: '高于规定学历专任教师数', en: 'full-time teachers above the required degree' },
  'aboveDegree',
);

/** Full-time teachers with a senior title (高级职称), below higher education, in persons. */
export const teachersSeniorTitle = qualified(
  'teachers-senior-title',
  { zh: '高级职称专任教师数', en: 'full-time teachers with a senior title' },
  'seniorTitle',
);

/** Teachers rotated to another school (交流轮岗) in the school year, below higher education, in persons. */
export const teachersRotated = qualified(
  'teachers-rotated',
  { zh: '交流轮岗教师数', en: 'teachers rotated to another school' },
  'rotated',
);

/** Talents of class E or above introduced in the year under 名师入柳, in persons. */
export const talentIntroduced = defineMeasure({
  id: 'talent-introduced',
  name: { zh: '“名师入柳”当年引进人才数', en: 'talents introduced in the year under 名师入柳' },
  unit: persons,
  dataset: yearlyCounts,
  value: sumOf('count'),
  where: { item: 'talent-introduced' },
});
