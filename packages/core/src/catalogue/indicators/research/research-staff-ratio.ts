import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { perMille } from '../../../number/unit.ts';
import { fullTimeResearchers } from '../../measures/research.ts';
import {
  allTeachers,
  schoolTeachers,
  teachersWithoutKindergarten,
  teachersWithoutVocational,
} from '../../measures/teachers.ts';

/**
 * Full-time teaching researchers per thousand full-time teachers. The plan names no levels, so the
 * default divides by the teachers of every level below higher education, the hardest reading to
 * reach; narrower ones are variants.
 */
export const researchStaffRatio = defineIndicator({
  id: 'research-staff-ratio',
  name: { zh: '专职教研员配比', en: 'Full-time teaching researchers per thousand teachers' },
  definition: {
    zh: '专职教研员数 ÷ 专任教师数',
    en: 'full-time teaching researchers ÷ full-time teachers',
  },
  reading: { zh: '幼儿园到高中阶段', en: 'kindergarten to upper secondary' },
  theme: 'research',
  unit: perMille,
  decimals: 2,
  better: 'higher',
  range: [0, 1000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '二（三）12',
  },
  inputs: { researchers: fullTimeResearchers, teachers: allTeachers },
  formula: ({ researchers, teachers }) => ratio(researchers, teachers),
  variants: {
    'without-kindergarten': {
      name: { zh: '不含幼儿园教师', en: 'without kindergarten teachers' },
      inputs: { teachers: teachersWithoutKindergarten },
    },
    'without-vocational': {
      name: { zh: '不含中职、技工教师', en: 'without vocational teachers' },
      inputs: { teachers: teachersWithoutVocational },
    },
    'primary-and-secondary': {
      name: { zh: '仅中小学教师', en: 'primary and secondary teachers only' },
      inputs: { teachers: schoolTeachers },
    },
  },
  caution: {
    zh: '单位是千分之一；规划没有说明专任教师的学段范围。',
    en: 'Per thousand, not per hundred; the plan does not say which levels of teachers count.',
  },
});
