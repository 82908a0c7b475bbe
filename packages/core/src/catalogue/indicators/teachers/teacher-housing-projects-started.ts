import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** New affordable housing projects on the register at the end of the year that are both approved and started. */
export const teacherHousingProjectsStarted = defineIndicator({
  id: 'teacher-housing-projects-started',
  name: {
    zh: '立项开工建设保障性住房项目',
    en: 'Affordable housing projects approved and started',
  },
  definition: {
    zh: '年末登记的2023年以来已立项并已开工的保障性住房项目数',
    en: 'projects approved and started since 2023, on the register at the end of the year',
  },
  theme: 'teachers',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第7项',
  },
  inputs: {
    projects: recognised('teacher-housing-projects-started', {
      zh: '已立项开工的保障性住房项目',
      en: 'affordable housing projects approved and started',
    }),
  },
  formula: ({ projects }) => exact(projects),
  caution: {
    zh: '立项和开工都在规划期内才计入；2023年以前的项目不是“新的”。',
    en: 'Counted only where approval and start both fall in the period of the plan; projects from before 2023 are not new.',
  },
});
