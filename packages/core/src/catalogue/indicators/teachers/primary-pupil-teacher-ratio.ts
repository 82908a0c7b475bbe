import { defineIndicator, ownFormula } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { toOne } from '../../../number/unit.ts';
import { publishedPrimaryRatio } from '../../measures/published-rates.ts';
import { primaryPupils } from '../../measures/pupils.ts';
import { primaryApprovedPosts, primaryTeachers } from '../../measures/teachers.ts';

/**
 * Primary pupils per full-time teacher; pupils are counted raw, without weights. The default is the
 * ratio that bulletins publish; `approved-posts` is the staffing standard of the same name, which
 * divides by approved posts of all staff.
 */
export const primaryPupilTeacherRatio = defineIndicator({
  id: 'primary-pupil-teacher-ratio',
  name: { zh: '小学生师比', en: 'Primary pupil–teacher ratio' },
  definition: { zh: '在校生数 ÷ 专任教师数', en: 'pupils ÷ full-time teachers' },
  reading: { zh: '专任教师口径', en: 'full-time teachers' },
  theme: 'teachers',
  unit: toOne,
  decimals: 2,
  better: 'lower',
  range: [1, 100],
  source: { document: '全国教育事业发展统计公报' },
  inputs: { pupils: primaryPupils, teachers: primaryTeachers },
  formula: ({ pupils, teachers }) => ratio(pupils, teachers),
  variants: {
    'approved-posts': ownFormula({
      name: { zh: '教职工编制口径', en: 'approved posts of all staff' },
      inputs: { pupils: primaryPupils, posts: primaryApprovedPosts },
      formula: ({ pupils, posts }) => ratio(pupils, posts),
    }),
  },
  reported: publishedPrimaryRatio,
  figures: { 'teacher-student-staff-ratio-primary': 'default' },
  caution: {
    zh: '公布的生师比以专任教师为分母；国家配备标准同名而不同，分母是教职工编制（教师、职员、教辅和工勤）。',
    en: 'The published ratio divides by full-time teachers; the national staffing standard bears the same Chinese name and divides by approved posts of all staff.',
  },
});
