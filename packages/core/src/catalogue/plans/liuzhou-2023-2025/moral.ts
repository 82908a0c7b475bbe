import { defineEvidence } from '../../../model/define-clause.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The plan names no office for these. */
const unassigned = { lead: [], support: [] };

/** The clauses on moral education. */
export const moralClauses = [
  defineEvidence({
    id: 'moral-integrated-ideology-pilot',
    name: { zh: '大中小学思政课一体化试点建设', en: 'Integrated ideology-course pilot' },
    theme: 'moral',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)5', text: '深化大中小学思政课一体化试点的建设' }],
    ...unassigned,
  }),
];
