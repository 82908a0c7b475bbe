import { defineEvidence, defineTrend } from '../../../model/define-clause.ts';
import { coedCommunityStations } from '../../indicators/coeducation/coed-community-stations.ts';
import { coedSocialWorkers } from '../../indicators/coeducation/coed-social-workers.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on education by home, school and society together. */
export const coeducationClauses = [
  defineTrend({
    id: 'coed-social-workers',
    name: { zh: '“社工进校园”数量逐步增加', en: 'Social workers in schools increase' },
    theme: 'coeducation',
    tier: 'C',
    indicator: coedSocialWorkers,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(四)17', text: '逐步增加“社工进校园”数量' }],
    lead: [],
    support: [],
    caution: {
      zh: '规划没有数值，也没有说明“数量”是人数还是学校数，这里按人数逐年上升对照。',
      en: 'The plan states no number and does not say whether persons or schools are meant; held to a rise in persons each year.',
    },
  }),
  defineTrend({
    id: 'coed-community-stations',
    name: { zh: '社区家庭教育指导服务站建设', en: 'Community family-education stations' },
    theme: 'coeducation',
    tier: 'C',
    indicator: coedCommunityStations,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(四)17', text: '加强社区家庭教育指导服务站建设' }],
    lead: [],
    support: [],
    caution: {
      zh: '“加强建设”没有数值，只按逐年增加对照。',
      en: '"To strengthen" states no number; held only to a rise each year.',
    },
  }),
  defineEvidence({
    id: 'coed-family-handbook',
    name: { zh: '家庭教育指导手册推广使用', en: 'Family-education handbook used' },
    theme: 'coeducation',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(四)17', text: '推广使用家庭教育指导手册' }],
    lead: [],
    support: [],
  }),
  defineEvidence({
    id: 'coed-campus-safety-governance',
    name: { zh: '校园安全治理格局', en: 'Campus-safety governance' },
    theme: 'coeducation',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(四)17', text: '群防群治的校园安全治理格局' }],
    lead: [],
    support: [],
  }),
  defineEvidence({
    id: 'coed-social-practice-classroom',
    name: { zh: '社会实践大课堂', en: 'Social-practice classroom' },
    theme: 'coeducation',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(四)17', text: '打造社会实践大课堂' }],
    lead: [],
    support: [],
  }),
];
