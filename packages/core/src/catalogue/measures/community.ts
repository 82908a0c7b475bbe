import type { Sentence } from '../../messages/sentence.ts';
import { countRows, defineMeasure, type Measure, sumOf } from '../../model/define-measure.ts';
import { institutions, unitOf } from '../../number/unit.ts';
import { schools } from '../datasets/schools.ts';
import { yearlyCounts } from '../datasets/yearly-counts.ts';
import { recognised } from './recognised.ts';

/** Kinds of school that have a stage: a combined school stands in each stage that it has. */
const stages = {
  kindergarten: { kinds: ['kindergarten'], zh: '幼儿园', en: 'kindergartens' },
  primary: {
    kinds: ['primary', 'nine-year', 'twelve-year'],
    zh: '小学（含一贯制学校小学部）',
    en: 'schools with primary grades',
  },
  junior: {
    kinds: ['junior', 'nine-year', 'complete-secondary', 'twelve-year'],
    zh: '初中（含一贯制学校、完全中学初中部）',
    en: 'schools with junior secondary grades',
  },
  senior: {
    kinds: ['senior', 'complete-secondary', 'twelve-year'],
    zh: '普通高中（含完全中学、十二年一贯制学校高中部）',
    en: 'schools with general senior secondary grades',
  },
  'primary-kindergarten': {
    kinds: ['kindergarten', 'primary', 'nine-year', 'twelve-year'],
    zh: '小学和幼儿园（每校计一次）',
    en: 'primary schools and kindergartens, each once',
  },
  all: {
    kinds: [
      'kindergarten',
      'primary',
      'junior',
      'nine-year',
      'senior',
      'complete-secondary',
      'twelve-year',
    ],
    zh: '幼儿园、小学、初中和普通高中（每校计一次）',
    en: 'kindergartens, primary and secondary schools, each once',
  },
} as const;

/** Schools with a stage; `all` and `primary-kindergarten` have each school once. */
export type CommunityStage = keyof typeof stages;

/** Schools of 县域 with a stage, and those of them in a 教育共同体, in schools. */
interface CountySchools {
  readonly all: Measure;
  readonly members: Measure;
}

const areas = {
  counties: { areas: ['county'], key: 'county', zh: '县域', en: '' },
  withLiujiang: {
    areas: ['county', 'liujiang'],
    key: 'county-liujiang',
    zh: '县域（含柳江区）',
    en: ', Liujiang District included',
  },
} as const;

function countySchoolsOf(stage: CommunityStage, area: keyof typeof areas): CountySchools {
  const { kinds, zh, en } = stages[stage];
  const where = areas[area];
  const count = (suffix: string, name: Sentence, community?: true) =>
    defineMeasure({
      id: `${where.key}-schools-${stage}${suffix}`,
      name,
      unit: institutions,
      dataset: schools,
      value: countRows(),
      where: { kind: kinds, area: where.areas, ...(community && { community }) },
    });
  return {
    all: count('', { zh: `${where.zh}${zh}数`, en: `county ${en}${where.en}` }),
    members: count(
      '-in-community',
      {
        zh: `${where.zh}参加教育共同体的${zh}数`,
        en: `county ${en} in an education community${where.en}`,
      },
      true,
    ),
  };
}

const bothReadings = (stage: CommunityStage) => ({
  counties: countySchoolsOf(stage, 'counties'),
  withLiujiang: countySchoolsOf(stage, 'withLiujiang'),
});

/**
 * Schools of 县域 by stage, in schools: the five counties, and with 柳江区, which became a district
 * in 2016. Vocational, technician and special schools are in no stage.
 */
export const countySchools: Readonly<Record<CommunityStage, ReturnType<typeof bothReadings>>> = {
  kindergarten: bothReadings('kindergarten'),
  primary: bothReadings('primary'),
  junior: bothReadings('junior'),
  senior: bothReadings('senior'),
  'primary-kindergarten': bothReadings('primary-kindergarten'),
  all: bothReadings('all'),
};

/** Posts (编制) under 市招县用 at the end of the year, in items. */
export const cityRecruitedPosts = defineMeasure({
  id: 'city-recruited-county-posts',
  name: { zh: '“市招县用”编制数', en: 'posts recruited by the city and used in counties' },
  unit: unitOf('个'),
  dataset: yearlyCounts,
  value: sumOf('count'),
  where: { item: 'recruited-for-counties' },
});

/** Education communities with 市招县用, in items. */
export const cityRecruitingCommunities = recognised('community-city-recruit-county-use', {
  zh: '实施“市招县用”的教育共同体数',
  en: 'education communities where the city recruits and counties use',
});
