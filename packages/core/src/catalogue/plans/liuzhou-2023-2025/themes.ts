import type { Sentence } from '../../../messages/sentence.ts';

/** The themes of the plan, in its own order. */
export const themes: Readonly<Record<string, Sentence>> = {
  overall: { zh: '总体目标', en: 'Overall' },
  finance: { zh: '教育投入', en: 'Finance' },
  teachers: { zh: '教师队伍', en: 'Teachers' },
  community: { zh: '教育共同体', en: 'School communities' },
  digital: { zh: '教育数字化', en: 'Digital education' },
  moral: { zh: '德育', en: 'Moral education' },
  science: { zh: '科学教育', en: 'Science education' },
  'pe-health': { zh: '体育、美育与健康', en: 'Sports, arts and health' },
  preschool: { zh: '学前教育', en: 'Preschool education' },
  compulsory: { zh: '义务教育', en: 'Compulsory education' },
  senior: { zh: '普通高中', en: 'General upper secondary' },
  special: { zh: '特殊教育', en: 'Special education' },
  research: { zh: '教研', en: 'Teaching research' },
  vocational: { zh: '职业教育', en: 'Vocational education' },
  higher: { zh: '高等教育', en: 'Higher education' },
  evaluation: { zh: '教育评价', en: 'Evaluation' },
  coeducation: { zh: '家校社协同', en: 'Home, school and community' },
  governance: { zh: '教育治理', en: 'Governance' },
};
