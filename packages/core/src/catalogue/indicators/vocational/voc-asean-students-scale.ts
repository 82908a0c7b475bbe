import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { persons } from '../../../number/unit.ts';
import { aseanStudents } from '../../measures/vocational.ts';

/** Students from ASEAN countries enrolled in the year: a stock, degree and other students together. */
export const vocAseanStudentsScale = defineIndicator({
  id: 'voc-asean-students-scale',
  name: { zh: '东盟国家在柳留学生规模', en: 'Students from ASEAN countries in Liuzhou' },
  definition: {
    zh: '当年在校的东盟国家留学生数',
    en: 'students from ASEAN countries enrolled in the year',
  },
  theme: 'vocational',
  unit: persons,
  decimals: 0,
  better: 'higher',
  range: [0, 100000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第5项',
  },
  inputs: { enrolled: aseanStudents },
  formula: ({ enrolled }) => exact(enrolled),
});
