import { defineTarget } from '../../../model/define-target.ts';
import { preschoolGrossEnrolmentRate } from '../../indicators/preschool/preschool-gross-enrolment-rate.ts';
import { preschoolInclusiveCoverage } from '../../indicators/preschool/preschool-inclusive-coverage.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on preschool education that are numbers. */
export const preschoolTargets = [
  defineTarget({
    id: 'preschool-gross-enrolment-rate',
    indicator: preschoolGrossEnrolmentRate,
    comparator: '>=',
    value: '95',
    force: 'firm',
    ...endOfPeriod,
    quote: '学前教育毛入园率达95%以上',
    where: '一(二)发展目标；二(三)8',
    offices: [],
  }),
  defineTarget({
    id: 'preschool-inclusive-coverage',
    indicator: preschoolInclusiveCoverage,
    comparator: '>=',
    value: '90',
    force: 'firm',
    ...endOfPeriod,
    quote: '普惠性幼儿园覆盖率达90%以上',
    where: '二(三)8',
    offices: [],
  }),
];
