import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { toOne } from '../../../number/unit.ts';
import { civilServantPay, teacherPay } from '../../measures/pay.ts';

/** Average annual pay of compulsory education teachers per yuan of that of local civil servants. */
export const teacherSalaryVsCivilServants = defineIndicator({
  id: 'teacher-salary-vs-civil-servants',
  name: {
    zh: '义务教育教师平均工资收入水平与当地公务员之比',
    en: 'Pay of compulsory education teachers relative to local civil servants',
  },
  definition: {
    zh: '义务教育教师年平均工资收入 ÷ 当地公务员年平均工资收入',
    en: 'average annual pay of compulsory education teachers ÷ that of local civil servants',
  },
  theme: 'teachers',
  unit: toOne,
  decimals: 2,
  better: 'higher',
  range: [0, 10],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第7项',
  },
  inputs: { teachers: teacherPay, civilServants: civilServantPay },
  formula: ({ teachers, civilServants }) => ratio(teachers, civilServants),
  caution: {
    zh: '规划没有说明计入哪些津贴补贴和奖金；两者须按同一范围。“当地”按县逐一看，全市平均可掩盖个别县。',
    en: 'The plan does not say which allowances and bonuses count; both sides need the same scope. "Local" means county by county: a mean of the city can hide one.',
  },
});
