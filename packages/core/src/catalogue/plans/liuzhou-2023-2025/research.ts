import { defineEvidence, defineMilestone, defineRecord } from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { researchLeadingStudios } from '../../indicators/research/research-leading-studios.ts';
import { researchStaffRatio } from '../../indicators/research/research-staff-ratio.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on teaching research. */
export const researchClauses = [
  defineTarget({
    id: 'research-staff-ratio',
    name: { zh: '专职教研员配比', en: 'Full-time teaching-research staff per full-time teacher' },
    theme: 'research',
    tier: 'A',
    indicator: researchStaffRatio,
    comparator: '>=',
    value: '6',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)12', text: '专职教研员配比不低于专任教师人数的6‰' }],
    lead: [],
    support: [],
    caution: {
      zh: '单位是千分之一。规划没有说明专任教师是否含幼儿园和中职：这里按幼儿园到高中阶段，较窄的口径为指标的其他读法。',
      en: 'Per thousand. The plan does not say whether teachers of kindergartens and vocational schools count: held here to all from kindergarten to upper secondary; narrower scopes are other readings of the indicator.',
    },
  }),
  defineRecord({
    id: 'research-leading-studios',
    name: { zh: '教研员领航工作室', en: 'Research-leader studios' },
    theme: 'research',
    tier: 'C',
    indicator: researchLeadingStudios,
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)12', text: '建设一批教研员领航工作室' }],
    lead: [],
    support: [],
    caution: {
      zh: '“一批”没有数值，只记录。',
      en: '"A batch" is no number; the series is recorded.',
    },
  }),
  defineMilestone({
    id: 'research-selection-exit-mechanism',
    name: {
      zh: '教研员遴选配备办法和退出机制',
      en: 'Selection and exit mechanism for research staff',
    },
    theme: 'research',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)12', text: '完善教研员遴选配备办法和退出机制' }],
    lead: [],
    support: [],
  }),
  defineMilestone({
    id: 'research-rural-contact-points',
    name: { zh: '教研员乡村学校、薄弱学校联系点制度', en: 'Research-staff contact-point system' },
    theme: 'research',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)12', text: '落实教研员乡村学校、薄弱学校联系点制度' }],
    lead: [],
    support: [],
  }),
  defineEvidence({
    id: 'research-regular-activities',
    name: {
      zh: '区域教研、网络教研、校本教研常态化',
      en: 'Regular regional/online/school-based research',
    },
    theme: 'research',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)12', text: '推动学校常态化开展区域教研、网络教研、校本教研' }],
    lead: [],
    support: [],
  }),
];
