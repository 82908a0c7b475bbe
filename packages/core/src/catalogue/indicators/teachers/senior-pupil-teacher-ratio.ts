import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { toOne } from '../../../number/unit.ts';
import { publishedSeniorRatio } from '../../measures/published-rates.ts';
import { seniorPupils } from '../../measures/pupils.ts';
import { seniorTeachers } from '../../measures/teachers.ts';

/** General senior secondary pupils per full-time teacher; pupils are counted raw, without weights. */
export const seniorPupilTeacherRatio = defineIndicator({
  id: 'senior-pupil-teacher-ratio',
  name: { zh: '普通高中生师比', en: 'General senior secondary pupil–teacher ratio' },
  definition: { zh: '在校生数 ÷ 专任教师数', en: 'pupils ÷ full-time teachers' },
  reading: { zh: '专任教师口径', en: 'full-time teachers' },
  theme: 'teachers',
  unit: toOne,
  decimals: 2,
  better: 'lower',
  range: [1, 100],
  source: { document: '全国教育事业发展统计公报' },
  inputs: { pupils: seniorPupils, teachers: seniorTeachers },
  formula: ({ pupils, teachers }) => ratio(pupils, teachers),
  reported: publishedSeniorRatio,
  figures: { 'teacher-student-staff-ratio-senior': 'default' },
  caution: {
    zh: '与按教职工编制的配备标准同名而不同：分母是专任教师。',
    en: 'Shares its Chinese name with the staffing standard, which divides by approved posts instead.',
  },
});
