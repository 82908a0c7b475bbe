import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { institutions } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

const cultivated = recognised(
  'junior-strong-partner-schools',
  { zh: '“初中强校”第一批共建校数', en: 'partner schools of the strong-junior-school project' },
  institutions,
);
const accepted = recognised(
  'junior-strong-acceptance-partner',
  {
    zh: '“初中强校”通过验收的第一批共建校数',
    en: 'accepted partner schools of the strong-junior-school project',
  },
  institutions,
);

/**
 * Partner schools of the first batch of the strong-junior-school project, cultivated by the end of the year.
 * Those that passed acceptance are another list of the register and another reading.
 */
export const juniorStrongPartnerSchools = defineIndicator({
  id: 'junior-strong-partner-schools',
  name: { zh: '“初中强校”第一批共建校', en: 'Strong-junior-school project: partner schools' },
  definition: {
    zh: '年末登记的第一批共建校数',
    en: 'partner schools of the first batch on the register at the end of the year',
  },
  reading: { zh: '培育', en: 'cultivated' },
  theme: 'compulsory',
  unit: institutions,
  decimals: 0,
  better: 'higher',
  range: [0, 1000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)9',
  },
  inputs: { schools: cultivated },
  formula: ({ schools }) => exact(schools),
  variants: {
    accepted: { name: { zh: '通过验收', en: 'accepted' }, inputs: { schools: accepted } },
  },
  caution: {
    zh: '正文只要求培育，附表要求通过验收，两者分别登记。',
    en: 'The body asks for cultivation only, the annex for acceptance; the two are registered apart.',
  },
});
