import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { toOne } from '../../../number/unit.ts';
import { publishedPrimaryRatio } from '../../measures/published-rates.ts';
import { primaryPupils } from '../../measures/pupils.ts';
import { primaryTeachers } from '../../measures/teachers.ts';

/** Primary pupils per full-time teacher; pupils are counted raw, without weights. */
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
  reported: publishedPrimaryRatio,
  figures: { 'teacher-student-staff-ratio-primary': 'default' },
  caution: {
    zh: '与按教职工编制的配备标准同名而不同：分母是专任教师。',
    en: 'Shares its Chinese name with the staffing standard, which divides by approved posts instead.',
  },
});
