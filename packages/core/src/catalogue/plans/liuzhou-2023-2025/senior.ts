import { defineTarget } from '../../../model/define-target.ts';
import { seniorGrossEnrolmentRate } from '../../indicators/senior/senior-gross-enrolment-rate.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on upper secondary education that are numbers. */
export const seniorTargets = [
  defineTarget({
    id: 'senior-gross-enrolment-rate',
    name: { zh: '高中阶段毛入学率', en: 'Upper-secondary gross enrolment ratio' },
    theme: 'senior',
    tier: 'A',
    indicator: seniorGrossEnrolmentRate,
    comparator: '>=',
    value: '95',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '高中阶段毛入学率达95%以上' }],
    lead: [],
    support: [],
  }),
];
