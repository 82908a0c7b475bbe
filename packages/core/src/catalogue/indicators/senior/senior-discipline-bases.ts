import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Discipline and curriculum bases of city level and above on the register at the end of the year. */
export const seniorDisciplineBases = defineIndicator({
  id: 'senior-discipline-bases',
  name: { zh: '市级以上学科课程基地', en: 'Discipline/curriculum bases at city level or above' },
  definition: {
    zh: '年末登记的市级及以上学科课程基地数',
    en: 'discipline and curriculum bases of city level and above on the register at the end of the year',
  },
  theme: 'senior',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 10000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)10；附表第2项',
  },
  inputs: {
    counted: recognised('senior-discipline-bases', {
      zh: '市级以上学科课程基地数',
      en: 'discipline and curriculum bases',
    }),
  },
  formula: ({ counted }) => exact(counted),
  caution: {
    zh: '“市级以上”包括市级；同一基地只登记一次，取最高级别。',
    en: '"City level or above" includes city level; a base is registered once, at its highest level.',
  },
});
