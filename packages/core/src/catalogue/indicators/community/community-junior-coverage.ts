import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { countySchools } from '../../measures/community.ts';

const { counties, withLiujiang } = countySchools.junior;

/**
 * Schools with junior secondary grades in an education community per hundred of them in 县域; the
 * five counties by default, which are 县域 beyond doubt.
 */
export const communityJuniorCoverage = defineIndicator({
  id: 'community-junior-coverage',
  name: {
    zh: '县域初中教育共同体覆盖率',
    en: 'County junior secondary education-community coverage',
  },
  definition: {
    zh: '县域参加教育共同体的初中数 ÷ 县域初中数',
    en: 'county schools with junior secondary grades in an education community ÷ county schools with junior secondary grades',
  },
  reading: { zh: '县域（五县）', en: 'the five counties' },
  theme: 'community',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第7行建设目标3',
    edition: '征求意见稿',
  },
  inputs: { members: counties.members, all: counties.all },
  formula: ({ members, all }) => ratio(members, all),
  outOf: ['all'],
  variants: {
    'with-liujiang': {
      name: { zh: '县域（含柳江区）', en: 'counties, Liujiang District included' },
      inputs: { members: withLiujiang.members, all: withLiujiang.all },
    },
  },
  caution: {
    zh: '按学校数计算，一贯制学校和完全中学在所设各学段各计一次；“县域”默认为五县，柳江区是否计入未定，另列一个口径。',
    en: 'Counts schools; a combined school stands once in each stage that it has. The county area (县域) is the five counties by default; whether Liujiang District belongs is open and is a reading of its own.',
  },
});
