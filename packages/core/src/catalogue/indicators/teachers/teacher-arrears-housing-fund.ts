import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { housingFundArrears } from '../../measures/pay.ts';

/** Cases of the housing provident fund unpaid for school staff at the end of the year; none is asked for. */
export const teacherArrearsHousingFund = defineIndicator({
  id: 'teacher-arrears-housing-fund',
  name: { zh: '欠缴教职工住房公积金情况', en: 'Unpaid housing provident fund of school staff' },
  definition: {
    zh: '年末欠缴教职工住房公积金的数量',
    en: 'cases of the housing provident fund unpaid for school staff at the end of the year',
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
  inputs: { cases: housingFundArrears },
  formula: ({ cases }) => exact(cases),
  caution: {
    zh: '只看年末时点：年内发生、年末前补清的不计入。每个县各自上报，按县逐一看。',
    en: 'Only what is owed at the end of the year: arrears settled before are not counted. Each county reports its own, and each is looked at by itself.',
  },
});
