import { defineTarget } from '../../../model/define-target.ts';
import { compulsoryRetentionRate } from '../../indicators/compulsory/compulsory-retention-rate.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on compulsory education that are numbers. */
export const compulsoryTargets = [
  defineTarget({
    id: 'compulsory-retention-rate',
    indicator: compulsoryRetentionRate,
    comparator: '>=',
    value: '99',
    force: 'firm',
    ...endOfPeriod,
    quote: '九年义务教育巩固率保持99%以上',
    where: '一(二)发展目标',
    offices: [],
  }),
];
