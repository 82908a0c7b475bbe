import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { toOne } from '../../../number/unit.ts';
import { kindergartenChildren } from '../../measures/kindergartens.ts';
import { publishedKindergartenRatio } from '../../measures/published-rates.ts';
import { kindergartenTeachers } from '../../measures/teachers.ts';

/** Kindergarten pupils per full-time teacher; pupils are counted raw, without weights. */
export const preschoolPupilTeacherRatio = defineIndicator({
  id: 'preschool-pupil-teacher-ratio',
  name: { zh: '学前教育生师比', en: 'Kindergarten pupil–teacher ratio' },
  definition: { zh: '在校生数 ÷ 专任教师数', en: 'pupils ÷ full-time teachers' },
  reading: { zh: '专任教师口径', en: 'full-time teachers' },
  theme: 'preschool',
  unit: toOne,
  decimals: 2,
  better: 'lower',
  range: [1, 100],
  source: { document: '全国教育事业发展统计公报' },
  inputs: { pupils: kindergartenChildren, teachers: kindergartenTeachers },
  formula: ({ pupils, teachers }) => ratio(pupils, teachers),
  reported: publishedKindergartenRatio,
  figures: { 'preschool-pupil-teacher-ratio': 'default' },
  caution: {
    zh: '与按教职工编制的配备标准同名而不同：分母是专任教师。',
    en: 'Shares its Chinese name with the staffing standard, which divides by approved posts instead.',
  },
});
