import type { Sentence } from '../../messages/sentence.ts';
import { countRows, defineMeasure, sumOf } from '../../model/define-measure.ts';
import { institutions, persons, unitOf } from '../../number/unit.ts';
import { platformAccounts } from '../datasets/platform-accounts.ts';
import { schools } from '../datasets/schools.ts';
import { yearlyCounts } from '../datasets/yearly-counts.ts';
import { recognised } from './recognised.ts';

const scopes = {
  all: { where: {}, key: 'registered', zh: '各级各类学校', en: 'schools of every kind' },
  'without-kindergartens': {
    where: {
      kind: [
        'primary',
        'junior',
        'nine-year',
        'senior',
        'complete-secondary',
        'twelve-year',
        'vocational',
        'technician',
        'special',
      ],
    },
    key: 'registered-without-kindergartens',
    zh: '学校（不含幼儿园）',
    en: 'schools without kindergartens',
  },
  public: {
    where: { ownership: 'public' },
    key: 'registered-public',
    zh: '公办学校',
    en: 'public schools',
  },
} as const;

/** Which schools count: all of the register, all but kindergartens, or public ones. */
export type SchoolScope = keyof typeof scopes;

function schoolsOf(scope: SchoolScope) {
  const { where, key, zh, en } = scopes[scope];
  const count = (
    suffix: string,
    name: Sentence,
    having: { network?: true; digitalCampus?: true; scienceActivities?: true },
  ) =>
    defineMeasure({
      id: `schools-${key}${suffix}`,
      name,
      unit: institutions,
      dataset: schools,
      value: countRows(),
      where: { ...where, ...having },
    });
  return {
    all: count('', { zh: `${zh}数`, en }, {}),
    networked: count(
      '-networked',
      { zh: `接入教育城域网的${zh}数`, en: `${en} on the education network` },
      { network: true },
    ),
    digitalCampus: count(
      '-digital-campus',
      { zh: `建成数字校园的${zh}数`, en: `${en} with a digital campus` },
      { digitalCampus: true },
    ),
    scienceActivities: count(
      '-science-activities',
      { zh: `开展科技活动的${zh}数`, en: `${en} that hold science activities` },
      { scienceActivities: true },
    ),
  };
}

/** Schools of the register by scope, in schools: all, and those that have a thing. */
export const registeredSchools: Readonly<Record<SchoolScope, ReturnType<typeof schoolsOf>>> = {
  all: schoolsOf('all'),
  'without-kindergartens': schoolsOf('without-kindergartens'),
  public: schoolsOf('public'),
};

function ruralSchoolsIn(
  settings: readonly ('town' | 'rural')[],
  key: string,
  { zh, en }: Sentence,
) {
  const count = (id: string, name: Sentence, platformResources?: true) =>
    defineMeasure({
      id,
      name,
      unit: institutions,
      dataset: schools,
      value: countRows(),
      where: { setting: settings, ...(platformResources && { platformResources }) },
    });
  return {
    all: count(`schools-${key}`, { zh: `${zh}学校数`, en: `${en} schools` }),
    covered: count(
      `schools-${key}-with-resources`,
      { zh: `使用优质教育资源的${zh}学校数`, en: `${en} schools that use quality resources` },
      true,
    ),
  };
}

/** Rural schools in schools: of towns and villages (大农村), or of villages only. */
export const ruralSchools = {
  townsAndVillages: ruralSchoolsIn(['town', 'rural'], 'town-rural', {
    zh: '农村（镇区和乡村）',
    en: 'rural (town and village)',
  }),
  villages: ruralSchoolsIn(['rural'], 'village', { zh: '乡村', en: 'village' }),
};

/** Access points to the education network, in items; a school may have several. */
export const networkAccessPoints = defineMeasure({
  id: 'network-access-points',
  name: { zh: '教育城域网接入点数', en: 'access points to the education network' },
  unit: unitOf('个'),
  dataset: schools,
  value: sumOf('accessPoints'),
});

/** Classrooms upgraded for synchronous lessons so far, in rooms. */
export const syncClassrooms = defineMeasure({
  id: 'sync-classrooms',
  name: { zh: '升级改造的同步课堂教室数', en: 'upgraded synchronous classrooms' },
  unit: unitOf('间'),
  dataset: schools,
  value: sumOf('syncClassrooms'),
});

/** Records gathered in the city's education data platform so far, in records. */
export const dataRecords = defineMeasure({
  id: 'education-data-records',
  name: { zh: '数据汇集条数', en: 'records gathered in the education data platform' },
  unit: unitOf('条'),
  dataset: yearlyCounts,
  value: sumOf('count'),
  where: { item: 'data-records' },
});

/** Application systems for education, in items. */
export const applicationSystems = recognised('digital-application-systems', {
  zh: '教育应用系统数',
  en: 'education application systems',
});

const teacherCount = (
  id: string,
  column: 'teachers' | 'nationalActivated' | 'regionalActivated',
  name: Sentence,
) => defineMeasure({ id, name, unit: persons, dataset: platformAccounts, value: sumOf(column) });

/** Teachers who should have accounts, and those with an activated one on each platform, in persons. */
export const accountHolders = {
  teachers: teacherCount('platform-teachers', 'teachers', {
    zh: '应开通平台帐号的教师数',
    en: 'teachers who should have accounts',
  }),
  national: teacherCount('platform-national-activated', 'nationalActivated', {
    zh: '国家中小学智慧教育平台已开通帐号教师数',
    en: 'teachers with an activated account on the national platform',
  }),
  regional: teacherCount('platform-regional-activated', 'regionalActivated', {
    zh: '八桂教学通平台已开通帐号教师数',
    en: 'teachers with an activated account on the regional platform',
  }),
};
