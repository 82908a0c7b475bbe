import { defineEvidence, defineMilestone } from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { evalFourGuidesApplied } from '../../indicators/evaluation/eval-four-guides-applied.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on the reform of evaluation. */
export const evaluationClauses = [
  defineTarget({
    id: 'eval-four-guides-applied',
    name: { zh: '四个评价指南贯彻应用', en: 'Four evaluation guides applied' },
    theme: 'evaluation',
    tier: 'B',
    indicator: evalFourGuidesApplied,
    comparator: '>=',
    value: '4',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'b:二(四)16',
        text: '贯彻应用幼儿园保育教育、义务教育、普通高中、特殊教育四个评价指南',
      },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '四个指南各有一份贯彻应用的文件即计入；应用的深度无从计量。',
      en: 'Each of the four guides counts with a document that applies it; how deeply it is applied cannot be measured.',
    },
  }),
  defineMilestone({
    id: 'eval-classroom-quality-standard',
    name: {
      zh: '《柳州市学科课堂教学质量评价标准》及教学指导意见',
      en: 'City classroom-teaching quality standard',
    },
    theme: 'evaluation',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(四)16', text: '构建《柳州市学科课堂教学质量评价标准》及教学指导意见' }],
    lead: [],
    support: [],
  }),
  defineMilestone({
    id: 'eval-monitoring-use-mechanism',
    name: { zh: '质量监测结果运用机制和实施办法', en: 'Mechanism for using monitoring results' },
    theme: 'evaluation',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(四)16', text: '建立质量监测结果运用机制和实施办法' }],
    lead: [],
    support: [],
  }),
  defineEvidence({
    id: 'eval-gov-duty-result',
    name: {
      zh: '市、县政府履行教育职责评价结果应用',
      en: 'Use of government-duty evaluation results',
    },
    theme: 'evaluation',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(四)16', text: '持续推进市、县政府履行教育职责评价结果的有效应用' }],
    lead: [],
    support: [],
    caution: {
      zh: '等次（优秀、良好等）按市、县公布，只作为材料留存；规划要求的是结果的应用。',
      en: 'Grades are published for the city and each county and are kept as documents; what the plan asks for is their use.',
    },
  }),
  defineMilestone({
    id: 'eval-satisfaction-survey',
    name: {
      zh: '教师、学生、家长满意度评价常态化',
      en: 'Regular satisfaction survey of teachers, students, parents',
    },
    theme: 'evaluation',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(四)16', text: '常态化开展柳州教师、学生、家长满意度评价' }],
    lead: [],
    support: [],
    caution: {
      zh: '要求教师、学生、家长三类人群的调查每年都做；登记一次只证明做过一次。调查结果见满意度条款。',
      en: 'Teachers, pupils and parents are each to be surveyed every year; one event on the register bears out one survey. Its result belongs to the clause on satisfaction.',
    },
  }),
];
