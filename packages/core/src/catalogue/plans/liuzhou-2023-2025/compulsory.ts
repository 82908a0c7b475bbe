import {
  type Clause,
  defineComposite,
  defineEvidence,
  defineMilestone,
  defineTrend,
} from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { compulsoryGroupSchoolingCoverage } from '../../indicators/compulsory/compulsory-group-schooling-coverage.ts';
import { compulsoryMigrantChildrenAccess } from '../../indicators/compulsory/compulsory-migrant-children-access.ts';
import { compulsoryQualityPlacesExpansion } from '../../indicators/compulsory/compulsory-quality-places-expansion.ts';
import { compulsoryRetentionRate } from '../../indicators/compulsory/compulsory-retention-rate.ts';
import { juniorStrongExperimentalSchools } from '../../indicators/compulsory/junior-strong-experimental-schools.ts';
import { juniorStrongPartnerSchools } from '../../indicators/compulsory/junior-strong-partner-schools.ts';
import { endOfPeriod } from './end-of-period.ts';

const annexRow1 = {
  lead: ['市教育局'],
  support: [
    '市委编办',
    '市发展改革委',
    '市财政局',
    '市自然资源和规划局',
    '市住房城乡建设局',
    '各县（区）人民政府',
    '新区管委会',
  ],
} as const;

/** The clauses on compulsory education. */
export const compulsoryClauses: readonly Clause[] = [
  defineTarget({
    id: 'compulsory-retention-rate',
    name: { zh: '九年义务教育巩固率', en: 'Nine-year compulsory education retention rate' },
    theme: 'compulsory',
    tier: 'A',
    indicator: compulsoryRetentionRate,
    variant: 'registry-cohort',
    comparator: '>=',
    value: '99',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '九年义务教育巩固率保持99%以上' }],
    lead: [],
    support: [],
    caution: {
      zh: '“保持”意味着已达99%且每年都应如此；按学籍同届对照，简单比不能复算公布值。',
      en: '"Keep" means that it is 99 % already and must be so every year; held here against the registry cohort, because the naive ratio does not reproduce published values.',
    },
  }),
  defineComposite({
    id: 'compulsory-quality-balanced-counties',
    name: {
      zh: '国家义务教育优质均衡发展县（区）创建：城中区、柳北区',
      en: 'National quality-balanced compulsory education districts (Chengzhong, Liubei)',
    },
    theme: 'compulsory',
    tier: 'B',
    parts: [
      'compulsory-quality-balanced-counties-chengzhong',
      'compulsory-quality-balanced-counties-liubei',
    ],
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)9', text: '推动城中区、柳北区加快国家义务教育优质均衡发展县（区）创建' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '“推动……加快……创建”：没有承诺通过国家认定。',
      en: '"Speed up the effort": recognition itself is not promised.',
    },
  }),
  defineMilestone({
    id: 'compulsory-quality-balanced-counties-chengzhong',
    name: {
      zh: '国家义务教育优质均衡发展区创建：城中区',
      en: 'National quality-balanced compulsory education district: Chengzhong',
    },
    theme: 'compulsory',
    tier: 'B',
    due: 'prepared',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)9', text: '推动城中区、柳北区加快国家义务教育优质均衡发展县（区）创建' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '只要求创建，创建启动即为达到；通过督导、认定的阶段照实登记。',
      en: 'Only the effort is asked for, so that it is kept once under way; inspection and recognition are registered as they come.',
    },
  }),
  defineMilestone({
    id: 'compulsory-quality-balanced-counties-liubei',
    name: {
      zh: '国家义务教育优质均衡发展区创建：柳北区',
      en: 'National quality-balanced compulsory education district: Liubei',
    },
    theme: 'compulsory',
    tier: 'B',
    due: 'prepared',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)9', text: '推动城中区、柳北区加快国家义务教育优质均衡发展县（区）创建' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '只要求创建，创建启动即为达到；通过督导、认定的阶段照实登记。',
      en: 'Only the effort is asked for, so that it is kept once under way; inspection and recognition are registered as they come.',
    },
  }),
  defineTarget({
    id: 'junior-strong-experimental-schools',
    name: {
      zh: '“初中强校”第一批实验校',
      en: 'Strong-junior-school project: experimental schools',
    },
    theme: 'compulsory',
    tier: 'A',
    indicator: juniorStrongExperimentalSchools,
    comparator: '>=',
    value: '30',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)9', text: '第一批培育30所实验校和30所共建校' },
      { where: 'a:row 1 建设目标', text: '第一批30所实验校＋30所共建校通过验收' },
    ],
    ...annexRow1,
    caution: {
      zh: '按正文的“培育”计；附表的“通过验收”另立一条。',
      en: 'Counts schools cultivated, as the body asks; the acceptance of the annex is a clause of its own.',
    },
  }),
  defineTarget({
    id: 'junior-strong-partner-schools',
    name: { zh: '“初中强校”第一批共建校', en: 'Strong-junior-school project: partner schools' },
    theme: 'compulsory',
    tier: 'A',
    indicator: juniorStrongPartnerSchools,
    comparator: '>=',
    value: '30',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)9', text: '第一批培育30所实验校和30所共建校' },
      { where: 'a:row 1 建设目标', text: '第一批30所实验校＋30所共建校通过验收' },
    ],
    ...annexRow1,
    caution: {
      zh: '按正文的“培育”计；附表的“通过验收”另立一条。',
      en: 'Counts schools cultivated, as the body asks; the acceptance of the annex is a clause of its own.',
    },
  }),
  defineComposite({
    id: 'junior-strong-acceptance',
    name: { zh: '“初中强校”第一批通过验收', en: 'Strong-junior-school project: acceptance passed' },
    theme: 'compulsory',
    tier: 'A',
    parts: ['junior-strong-acceptance-experimental', 'junior-strong-acceptance-partner'],
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 1 建设目标', text: '第一批30所实验校＋30所共建校通过验收' }],
    ...annexRow1,
    caution: {
      zh: '60所须为30所实验校加30所共建校，一方超出不能抵另一方不足。',
      en: 'The 60 are 30 experimental and 30 partner schools: more of one do not stand in for fewer of the other.',
    },
  }),
  defineTarget({
    id: 'junior-strong-acceptance-experimental',
    name: {
      zh: '“初中强校”第一批实验校通过验收',
      en: 'Strong-junior-school project: experimental schools accepted',
    },
    theme: 'compulsory',
    tier: 'A',
    indicator: juniorStrongExperimentalSchools,
    variant: 'accepted',
    comparator: '>=',
    value: '30',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 1 建设目标', text: '第一批30所实验校＋30所共建校通过验收' }],
    ...annexRow1,
    caution: {
      zh: '正文只要求培育，附表要求通过验收。',
      en: 'The body asks for cultivation only, the annex for acceptance.',
    },
  }),
  defineTarget({
    id: 'junior-strong-acceptance-partner',
    name: {
      zh: '“初中强校”第一批共建校通过验收',
      en: 'Strong-junior-school project: partner schools accepted',
    },
    theme: 'compulsory',
    tier: 'A',
    indicator: juniorStrongPartnerSchools,
    variant: 'accepted',
    comparator: '>=',
    value: '30',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 1 建设目标', text: '第一批30所实验校＋30所共建校通过验收' }],
    ...annexRow1,
    caution: {
      zh: '正文只要求培育，附表要求通过验收。',
      en: 'The body asks for cultivation only, the annex for acceptance.',
    },
  }),
  defineTrend({
    id: 'compulsory-group-schooling-coverage',
    name: {
      zh: '义务教育集团化办学覆盖面',
      en: 'Group-schooling coverage of compulsory education',
    },
    theme: 'compulsory',
    tier: 'C',
    indicator: compulsoryGroupSchoolingCoverage,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)9', text: '拓宽义务教育集团化办学覆盖面' },
      { where: 'b:一(二)发展目标', text: '深化集团化办学、教育共同体建设' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '没有数字，只要求提高；2019年公布值为44.91%。',
      en: 'No number, only a rise; 44.91 % was published for 2019.',
    },
  }),
  defineTarget({
    id: 'compulsory-migrant-children-access',
    name: { zh: '符合条件的随迁子女平等入学', en: 'Eligible migrant children admitted equally' },
    theme: 'compulsory',
    tier: 'C',
    indicator: compulsoryMigrantChildrenAccess,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)9', text: '保障符合条件的随迁子女能在流入地平等接受义务教育' }],
    lead: [],
    support: [],
    caution: {
      zh: '规划没有给出数字；100%是按“保障”的读法。',
      en: 'The plan gives no number; 100 % is our reading of "guarantee".',
    },
  }),
  defineEvidence({
    id: 'compulsory-joint-6yr-model',
    name: { zh: '初高中一体化人才培养新模式', en: 'Joint junior-senior secondary talent model' },
    theme: 'compulsory',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)9', text: '探索初高中一体化人才培养新模式' }],
    lead: [],
    support: [],
  }),
  defineTrend({
    id: 'compulsory-quality-places-expansion',
    name: { zh: '优质学位供给扩大', en: 'Supply of quality school places expands' },
    theme: 'compulsory',
    tier: 'C',
    indicator: compulsoryQualityPlacesExpansion,
    direction: 'increasing',
    of: 'growth',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)9', text: '扩大优质学位供给' }],
    lead: [],
    support: [],
    caution: {
      zh: '没有数字；每年有新增学位即为扩大。',
      en: 'No number; places added in every year are an expansion.',
    },
  }),
];
