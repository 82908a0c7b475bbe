import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { countySchools } from '../../measures/community.ts';

const { counties, withLiujiang } = countySchools.senior;

/**
 * Schools with general senior secondary grades in an education community per hundred of them in
 * 县域; the five counties by default, which are 县域 beyond doubt.
 */
export const communitySeniorCoverage = defineIndicator({
  id: 'community-senior-coverage',
  name: {
    zh: '县域高中教育共同体覆盖率',
    en: 'County senior secondary education-community coverage',
  },
  definition: {
    zh: '县域参加教育共同体的普通高中数 ÷ 县域普通高中数',
    en: 'county schools with general senior secondary grades in an education community ÷ county schools with general senior secondary grades',
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
    zh: '按学校数计算，一贯制学校和完全中学在所设各学段各计一次；“县域”默认为五县，柳江区是否计入未定，另列一个口径。“高中”按普通高中理解，不含中职和技工学校。',
    en: 'Counts schools; a combined school stands once in each stage that it has. The county area (县域) is the five counties by default; whether Liujiang District belongs is open and is a reading of its own. 高中 is read as general senior secondary, without vocational and technician schools.',
  },
});
