import { defineTarget } from '../../../model/define-target.ts';
import { compulsoryRetentionRate } from '../../indicators/compulsory/compulsory-retention-rate.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on compulsory education that are numbers. */
export const compulsoryTargets = [
  defineTarget({
    id: 'compulsory-retention-rate',
    name: { zh: '九年义务教育巩固率', en: 'Nine-year compulsory education retention rate' },
    theme: 'compulsory',
    tier: 'A',
    indicator: compulsoryRetentionRate,
    comparator: '>=',
    value: '99',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '九年义务教育巩固率保持99%以上' }],
    lead: [],
    support: [],
  }),
];
