import { defineIndicator, ownFormula } from '../../../model/define-indicator.ts';
import { exact, sum } from '../../../number/exact.ts';
import { institutions } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

const founded = recognised(
  'he-institutions-in-preparation',
  { zh: '新筹建的高等学校', en: 'higher-education institutions newly being set up' },
  institutions,
);
const upgraded = recognised(
  'he-institutions-upgrading',
  { zh: '升格的高等学校', en: 'institutions being upgraded to or within higher education' },
  institutions,
);

/**
 * Higher-education institutions being set up or set up in the plan period, at the end of the year.
 * By default upgrades count, since the plan names one new institution and two upgrades, and only
 * together are they the two to three that it asks for.
 */
export const heInstitutionsInPreparation = defineIndicator({
  id: 'he-institutions-in-preparation',
  name: { zh: '筹建高等学校数', en: 'Higher-education institutions being set up' },
  definition: {
    zh: '年末登记的新筹建高等学校数 + 升格高等学校数，建成后仍计入',
    en: 'institutions newly being set up + institutions being upgraded, on the register at the end of the year; those completed stay counted',
  },
  reading: { zh: '含升格', en: 'upgrades included' },
  theme: 'higher',
  unit: institutions,
  decimals: 0,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '一(二)',
  },
  inputs: { founded, upgraded },
  formula: (inputs) => sum(inputs.founded, inputs.upgraded),
  variants: {
    'new-only': ownFormula({
      name: { zh: '仅新筹建', en: 'new institutions only' },
      inputs: { founded },
      formula: (inputs) => exact(inputs.founded),
    }),
  },
  caution: {
    zh: '规划未说明升格是否计入“筹建”；两种口径并列。',
    en: 'The plan does not say whether upgrades count as setting up; both readings are given.',
  },
});
