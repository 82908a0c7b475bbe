import { defineEvidence } from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { scienceCampusActivityCoverage } from '../../indicators/science/science-campus-activity-coverage.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The plan names no office for these. */
const unassigned = { lead: [], support: [] };

/** The clauses on science education. */
export const scienceClauses = [
  defineTarget({
    id: 'science-campus-activity-coverage',
    name: { zh: '校园科技活动覆盖率', en: 'Campus science-activity coverage' },
    theme: 'science',
    tier: 'A',
    indicator: scienceCampusActivityCoverage,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)6', text: '实现校园科技活动全覆盖' }],
    ...unassigned,
    caution: {
      zh: '只见于正文；周期（每学年或每学期）和学校范围未定，此处按学年、登记的全部学校。',
      en: 'In the body only; neither the period (year or term) nor which schools is set: a school year and all schools of the register here.',
    },
  }),
  defineEvidence({
    id: 'science-scientist-spirit',
    name: { zh: '科学家精神进校园行动', en: 'Scientist-spirit-in-schools action' },
    theme: 'science',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)6', text: '实施科学家精神进校园行动' }],
    ...unassigned,
  }),
  defineEvidence({
    id: 'science-venue-cooperation',
    name: { zh: '馆校合作（科技馆、图书馆、工业博物馆等）', en: 'School-museum cooperation' },
    theme: 'science',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)6', text: '实施馆校合作' }],
    ...unassigned,
  }),
];
