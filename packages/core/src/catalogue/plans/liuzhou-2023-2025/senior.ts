import { defineTarget } from '../../../model/define-target.ts';
import { seniorGrossEnrolmentRate } from '../../indicators/senior/senior-gross-enrolment-rate.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on upper secondary education that are numbers. */
export const seniorTargets = [
  defineTarget({
    id: 'senior-gross-enrolment-rate',
    indicator: seniorGrossEnrolmentRate,
    comparator: '>=',
    value: '95',
    force: 'firm',
    ...endOfPeriod,
    quote: '高中阶段毛入学率达95%以上',
    where: '一(二)发展目标',
    offices: [],
  }),
];
