import { defineMeasure, sumOf } from '../../model/define-measure.ts';
import { unitOf, yuanPerPerson } from '../../number/unit.ts';
import { pay } from '../datasets/pay.ts';

/** Average annual pay of compulsory education teachers, in yuan. */
export const teacherPay = defineMeasure({
  id: 'teacher-average-pay',
  name: {
    zh: '义务教育教师年平均工资收入',
    en: 'average annual pay of compulsory education teachers',
  },
  unit: yuanPerPerson,
  dataset: pay,
  value: sumOf('teacherPay'),
});

/** Average annual pay of civil servants of the same place, in yuan. */
export const civilServantPay = defineMeasure({
  id: 'civil-servant-average-pay',
  name: { zh: '当地公务员年平均工资收入', en: 'average annual pay of local civil servants' },
  unit: yuanPerPerson,
  dataset: pay,
  value: sumOf('civilServantPay'),
});

const arrears = (
  id: string,
  zh: string,
  en: string,
  column: 'wageArrears' | 'insuranceArrears' | 'housingFundArrears',
) =>
  defineMeasure({
    id,
    name: { zh, en },
    unit: unitOf('个'),
    dataset: pay,
    value: sumOf(column),
  });

/** Cases of wages owed to school staff at the end of the year. */
export const wageArrears = arrears(
  'wage-arrears',
  '拖欠教职工工资数',
  'cases of wages owed',
  'wageArrears',
);
/** Cases of social insurance unpaid for school staff at the end of the year. */
export const insuranceArrears = arrears(
  'insurance-arrears',
  '欠缴教职工社会保险数',
  'cases of unpaid social insurance',
  'insuranceArrears',
);
/** Cases of the housing provident fund unpaid for school staff at the end of the year. */
export const housingFundArrears = arrears(
  'housing-fund-arrears',
  '欠缴教职工住房公积金数',
  'cases of unpaid housing fund',
  'housingFundArrears',
);
