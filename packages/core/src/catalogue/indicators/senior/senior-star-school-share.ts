import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  fiveStarSeniorSchools,
  fourStarSeniorSchools,
  generalSeniorSchools,
  starSeniorSchools,
} from '../../measures/schools.ts';

/**
 * General senior secondary schools with a star of the autonomous region per hundred such schools. Any star
 * counts, because the plan names no grade; a combined school counts once.
 */
export const seniorStarSchoolShare = defineIndicator({
  id: 'senior-star-school-share',
  name: {
    zh: '自治区星级特色普通高中占比',
    en: 'Share of Guangxi star-rated feature senior schools',
  },
  definition: {
    zh: '自治区星级特色普通高中数 ÷ 普通高中学校数',
    en: 'star-rated general senior secondary schools ÷ all general senior secondary schools',
  },
  reading: { zh: '不分星级', en: 'any star' },
  theme: 'senior',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第2项',
  },
  inputs: { rated: starSeniorSchools, schools: generalSeniorSchools },
  formula: ({ rated, schools }) => ratio(rated, schools),
  outOf: ['schools'],
  variants: {
    'four-stars': {
      name: { zh: '四星级及以上', en: 'four stars and above' },
      inputs: { rated: fourStarSeniorSchools },
    },
    'five-stars': {
      name: { zh: '五星级', en: 'five stars' },
      inputs: { rated: fiveStarSeniorSchools },
    },
  },
  caution: {
    zh: '规划没有说明哪几个星级计入；完全中学和十二年一贯制学校各计一所。',
    en: 'The plan does not say which grades count; complete secondary and twelve-year schools count once each.',
  },
});
