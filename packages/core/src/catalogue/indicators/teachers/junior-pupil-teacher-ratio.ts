import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { toOne } from '../../../number/unit.ts';
import { publishedJuniorRatio } from '../../measures/published-rates.ts';
import { juniorPupils } from '../../measures/pupils.ts';
import { juniorTeachers } from '../../measures/teachers.ts';

/** Junior secondary pupils per full-time teacher; pupils are counted raw, without weights. */
export const juniorPupilTeacherRatio = defineIndicator({
  id: 'junior-pupil-teacher-ratio',
  name: { zh: '初中生师比', en: 'Junior secondary pupil–teacher ratio' },
  definition: { zh: '在校生数 ÷ 专任教师数', en: 'pupils ÷ full-time teachers' },
  reading: { zh: '专任教师口径', en: 'full-time teachers' },
  theme: 'teachers',
  unit: toOne,
  decimals: 2,
  better: 'lower',
  range: [1, 100],
  source: { document: '全国教育事业发展统计公报' },
  inputs: { pupils: juniorPupils, teachers: juniorTeachers },
  formula: ({ pupils, teachers }) => ratio(pupils, teachers),
  reported: publishedJuniorRatio,
  figures: { 'teacher-student-staff-ratio-junior': 'default' },
  caution: {
    zh: '与按教职工编制的配备标准同名而不同：分母是专任教师。',
    en: 'Shares its Chinese name with the staffing standard, which divides by approved posts instead.',
  },
});
