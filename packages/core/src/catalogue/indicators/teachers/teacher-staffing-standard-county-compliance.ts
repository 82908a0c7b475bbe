import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio, sum } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { juniorPupils, primaryPupils, seniorPupils } from '../../measures/pupils.ts';
import { schoolApprovedPosts } from '../../measures/teachers.ts';

/**
 * Approved posts per hundred that the national standard asks for the pupils there are: one post
 * for every 19 primary, 13.5 junior and 12.5 senior secondary pupils. A county meets the standard
 * at 100 % or more, so every county does exactly where each one's value is at least 100 %.
 */
export const teacherStaffingStandardCountyCompliance = defineIndicator({
  id: 'teacher-staffing-standard-county-compliance',
  name: {
    zh: '中小学教职工编制达到国家基本标准程度',
    en: 'Approved school posts against the national staffing standard',
  },
  definition: {
    zh: '中小学教职工编制数 ÷（小学在校生÷19＋初中在校生÷13.5＋普通高中在校生÷12.5）',
    en: 'approved posts ÷ (primary pupils ÷ 19 + junior ÷ 13.5 + general senior secondary ÷ 12.5)',
  },
  theme: 'teachers',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 1000],
  source: { document: '国办发〔2001〕74号', clause: '城市标准' },
  inputs: {
    posts: schoolApprovedPosts,
    primary: primaryPupils,
    junior: juniorPupils,
    senior: seniorPupils,
  },
  formula: ({ posts, primary, junior, senior }) =>
    ratio(posts, sum(ratio(primary, 19), ratio(junior, '13.5'), ratio(senior, '12.5'))),
  caution: {
    zh: '按县逐一看：全市的值不是达标县的比例，可掩盖个别县的缺口；三个学段合计，可掩盖一个学段的缺口。民办学校学生计入在校生而民办学校没有编制；农村小规模学校另有班师比规定，未计。',
    en: 'Read it county by county: the value of the city is no share of counties and can hide a county that falls short, as the three levels together can hide one of them. Pupils of private schools count, though such schools have no approved posts; the rule for small rural schools by class is left out.',
  },
});
