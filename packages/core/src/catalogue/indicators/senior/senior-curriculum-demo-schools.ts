import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { institutions } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Demonstration schools for the new curriculum and textbooks on the register at the end of the year. */
export const seniorCurriculumDemoSchools = defineIndicator({
  id: 'senior-curriculum-demo-schools',
  name: { zh: '新课程新教材实施示范校', en: 'Demonstration schools for new curriculum' },
  definition: {
    zh: '年末登记的新课程新教材实施示范校数',
    en: 'demonstration schools for the new curriculum on the register at the end of the year',
  },
  theme: 'senior',
  unit: institutions,
  decimals: 0,
  better: 'higher',
  range: [0, 1000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第2项',
  },
  inputs: {
    counted: recognised(
      'senior-curriculum-demo-schools',
      { zh: '新课程新教材实施示范校数', en: 'demonstration schools for the new curriculum' },
      institutions,
    ),
  },
  formula: ({ counted }) => exact(counted),
  caution: {
    zh: '只数学校；“建设成效显著”须看文件。',
    en: 'Counts the schools; whether their results are notable is for documents to show.',
  },
});
