import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { wageArrears } from '../../measures/pay.ts';

/** Cases of wages owed to school staff at the end of the year; none is asked for. */
export const teacherArrearsWages = defineIndicator({
  id: 'teacher-arrears-wages',
  name: { zh: '拖欠教职工工资情况', en: 'Wages owed to school staff' },
  definition: {
    zh: '年末拖欠教职工工资的数量',
    en: 'cases of wages owed to school staff at the end of the year',
  },
  theme: 'teachers',
  unit: unitOf('个'),
  decimals: 0,
  better: 'lower',
  range: [0, 1_000_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第7项',
  },
  inputs: { cases: wageArrears },
  formula: ({ cases }) => exact(cases),
  caution: {
    zh: '只看年末时点：年内发生、年末前补清的不计入。每个县各自上报，按县逐一看。',
    en: 'Only what is owed at the end of the year: arrears settled before are not counted. Each county reports its own, and each is looked at by itself.',
  },
});
