import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { countySchools } from '../../measures/community.ts';

const { counties, withLiujiang } = countySchools.primary;
const pooled = countySchools['primary-kindergarten'];

/**
 * Schools with primary grades in an education community per hundred of them in 县域; the five
 * counties by default, which are 县域 beyond doubt.
 */
export const communityPrimaryParticipation = defineIndicator({
  id: 'community-primary-participation',
  name: {
    zh: '县域小学教育共同体参与率',
    en: 'County primary school education-community participation',
  },
  definition: {
    zh: '县域参加教育共同体的小学数 ÷ 县域小学数',
    en: 'county schools with primary grades in an education community ÷ county schools with primary grades',
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
    pooled: {
      name: {
        zh: '小学和幼儿园合并，五县',
        en: 'primary schools and kindergartens pooled, the five counties',
      },
      inputs: { members: pooled.counties.members, all: pooled.counties.all },
    },
    'pooled-with-liujiang': {
      name: {
        zh: '小学和幼儿园合并，含柳江区',
        en: 'primary schools and kindergartens pooled, Liujiang District included',
      },
      inputs: { members: pooled.withLiujiang.members, all: pooled.withLiujiang.all },
    },
  },
  caution: {
    zh: '按学校数计算，一贯制学校和完全中学在所设各学段各计一次；“县域”默认为五县，柳江区是否计入未定，另列一个口径。方案对小学和幼儿园用“参与率”，是分别还是合并达到30%未写明：默认分别计算，另列合并口径（每校计一次）；登记中没有单列教学点。',
    en: 'Counts schools; a combined school stands once in each stage that it has. The county area (县域) is the five counties by default; whether Liujiang District belongs is open and is a reading of its own. For primary schools and kindergartens the plan says participation, and not whether 30% holds for each or for both pooled: each by default, pooled (every school once) as a reading. Teaching points are not listed on their own.',
  },
});
