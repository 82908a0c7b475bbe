import { defineIndicator, ownFormula } from '../../../model/define-indicator.ts';
import { ratio, sum } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { countySchools } from '../../measures/community.ts';

const { counties, withLiujiang } = countySchools.all;

/**
 * Kindergartens, primary, junior and general senior secondary schools in an education community
 * per hundred of them in 县域, pooled. Each school counts once by default, because one school joins
 * once.
 */
export const communityCoverageExpansion = defineIndicator({
  id: 'community-coverage-expansion',
  name: { zh: '县域学校教育共同体覆盖率', en: 'Education-community coverage of county schools' },
  definition: {
    zh: '县域参加教育共同体的幼儿园、小学、初中、普通高中数 ÷ 县域同类学校数（每校计一次）',
    en: 'county kindergartens, primary and secondary schools in an education community ÷ all of them, each school once',
  },
  reading: { zh: '五县，每校计一次', en: 'the five counties, each school once' },
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
      name: { zh: '含柳江区，每校计一次', en: 'Liujiang District included, each school once' },
      inputs: { members: withLiujiang.members, all: withLiujiang.all },
    },
    'by-stage': ownFormula({
      name: {
        zh: '五县，一贯制学校在各学段各计一次',
        en: 'the five counties, combined schools once in each stage',
      },
      inputs: {
        kindergartenMembers: countySchools.kindergarten.counties.members,
        kindergarten: countySchools.kindergarten.counties.all,
        primaryMembers: countySchools.primary.counties.members,
        primary: countySchools.primary.counties.all,
        juniorMembers: countySchools.junior.counties.members,
        junior: countySchools.junior.counties.all,
        seniorMembers: countySchools.senior.counties.members,
        senior: countySchools.senior.counties.all,
      },
      formula: ({
        kindergartenMembers,
        kindergarten,
        primaryMembers,
        primary,
        juniorMembers,
        junior,
        seniorMembers,
        senior,
      }) =>
        ratio(
          sum(kindergartenMembers, primaryMembers, juniorMembers, seniorMembers),
          sum(kindergarten, primary, junior, senior),
        ),
      outOf: ['kindergarten', 'primary', 'junior', 'senior'],
    }),
  },
  caution: {
    zh: '方案只要求“逐年扩大覆盖面”，未规定按比例还是按校数；此处按学校比例，校数见其分子。“县域”默认为五县，柳江区是否计入未定。',
    en: 'The plan asks that coverage widens every year, by share or by number of schools it does not say; this is the share, its numerator the number. The county area (县域) is the five counties by default; whether Liujiang District belongs is open.',
  },
});
