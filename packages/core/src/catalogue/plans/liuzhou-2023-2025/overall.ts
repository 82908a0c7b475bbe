import { defineEvidence, defineRank, defineTrend } from '../../../model/define-clause.ts';
import { overallPublicSatisfactionImproves } from '../../indicators/overall/overall-public-satisfaction-improves.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on the plan as a whole. */
export const overallClauses = [
  defineEvidence({
    id: 'overall-modernization-first',
    name: {
      zh: '率先达到自治区教育现代化各项指标',
      en: 'First in Guangxi to reach the regional education-modernization indicators',
    },
    theme: 'overall',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '在广西率先达到自治区教育现代化各项指标' }],
    lead: [],
    support: [],
    caution: {
      zh: '所指的自治区教育现代化指标在规划之外，规划没有列出，只留存材料。',
      en: "The autonomous region's modernization indicators stand outside the plan, which does not reproduce them; documents are kept.",
    },
  }),
  defineRank({
    id: 'overall-main-indicators-leading',
    name: {
      zh: '主要指标居广西领先水平',
      en: 'Main quality/investment indicators at leading level in Guangxi',
    },
    theme: 'overall',
    tier: 'C',
    among: 'prefecture-level-city',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:一(二)发展目标', text: '保持全市教育质量、教育投入等主要指标居广西领先水平' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '规划没有列出“主要指标”，也没有名次要求，不判定是否达到，只列名次：按规划要求全市达到的各项比率，与广西其他设区市同年同口径的数值相比；没有其他城市的数值就没有名次。',
      en: 'The plan lists neither the main indicators nor a rank, so nothing is passed or failed and ranks are told only: by each rate that the plan asks the city as a whole to reach, among the cities of Guangxi with the same figure of the same year; without those figures there is no rank.',
    },
  }),
  defineTrend({
    id: 'overall-public-satisfaction-improves',
    name: {
      zh: '人民群众对教育的满意度显著提高',
      en: 'Public satisfaction with education rises markedly',
    },
    theme: 'overall',
    tier: 'C',
    indicator: overallPublicSatisfactionImproves,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '人民群众对教育的满意度显著提高' }],
    lead: [],
    support: [],
    caution: {
      zh: '规划没有数值，“显著”只按逐年上升对照；数值来自正文第16项要求的满意度调查，而该项没有写明调查群众。',
      en: 'The plan states no number, and "markedly" is held only to a rise each year. The value comes from the survey that section 16 asks for, which does not name the public.',
    },
  }),
];
