import { defineTarget } from '../../../model/define-target.ts';
import { preschoolGrossEnrolmentRate } from '../../indicators/preschool/preschool-gross-enrolment-rate.ts';
import { preschoolInclusiveCoverage } from '../../indicators/preschool/preschool-inclusive-coverage.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on preschool education that are numbers. */
export const preschoolTargets = [
  defineTarget({
    id: 'preschool-gross-enrolment-rate',
    name: { zh: '学前教育毛入园率', en: 'Preschool gross enrolment ratio' },
    theme: 'preschool',
    tier: 'A',
    indicator: preschoolGrossEnrolmentRate,
    comparator: '>=',
    value: '95',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:一(二)发展目标', text: '学前教育毛入园率达95%以上' },
      { where: 'b:二(三)8', text: '学前教育毛入园率达95%以上' },
    ],
    lead: [],
    support: [],
  }),
  defineTarget({
    id: 'preschool-inclusive-coverage',
    name: { zh: '普惠性幼儿园覆盖率', en: 'Coverage of inclusive (affordable) kindergartens' },
    theme: 'preschool',
    tier: 'A',
    indicator: preschoolInclusiveCoverage,
    comparator: '>=',
    value: '90',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)8', text: '普惠性幼儿园覆盖率达90%以上' }],
    lead: [],
    support: [],
  }),
];
