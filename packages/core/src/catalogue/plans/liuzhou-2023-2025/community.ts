import { defineEvidence, defineMilestone, defineTrend } from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { communityCityRecruitCountyUse } from '../../indicators/community/community-city-recruit-county-use.ts';
import { communityCoverageExpansion } from '../../indicators/community/community-coverage-expansion.ts';
import { communityJuniorCoverage } from '../../indicators/community/community-junior-coverage.ts';
import { communityKindergartenParticipation } from '../../indicators/community/community-kindergarten-participation.ts';
import { communityPrimaryParticipation } from '../../indicators/community/community-primary-participation.ts';
import { communitySeniorCoverage } from '../../indicators/community/community-senior-coverage.ts';
import { endOfPeriod } from './end-of-period.ts';

/** Offices of row 7 of the annex. */
const offices = {
  lead: ['市委编办', '市财政局', '市教育局', '市住房和城乡建设局'],
  support: [
    '市委组织部',
    '市自然资源和规划局',
    '市人力资源社会保障局',
    '各县（区）人民政府',
    '新区管委会',
  ],
};
/** The plan names no office for these. */
const unassigned = { lead: [], support: [] };

/** The clauses on education communities. */
export const communityClauses = [
  defineMilestone({
    id: 'community-implementation-rules',
    name: {
      zh: '出台深化《柳州市教育共同体建设实施方案》细则',
      en: 'Detailed rules for education communities issued',
    },
    theme: 'community',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(一)3', text: '出台深化《柳州市教育共同体建设实施方案》细则' },
      { where: 'a:row 7 建设内容 item 3', text: '出台深化《柳州市教育共同体建设实施方案》细则' },
    ],
    ...offices,
  }),
  defineTarget({
    id: 'community-senior-coverage',
    name: {
      zh: '县域高中教育共同体覆盖率',
      en: 'County senior-secondary education-community coverage',
    },
    theme: 'community',
    tier: 'A',
    indicator: communitySeniorCoverage,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 7 建设目标 item 3', text: '实现县域高中教育共同体建设全覆盖' }],
    ...offices,
    caution: {
      zh: '“县域”默认为五县，柳江区是否计入未定；按五县学校合计对照，不逐县。',
      en: 'The county area (县域) is the five counties by default, and whether Liujiang District belongs is open; held against the counties together, not each.',
    },
  }),
  defineTarget({
    id: 'community-junior-coverage',
    name: {
      zh: '县域初中教育共同体覆盖率',
      en: 'County junior-secondary education-community coverage',
    },
    theme: 'community',
    tier: 'A',
    indicator: communityJuniorCoverage,
    comparator: '>',
    value: '60',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 7 建设目标 item 3', text: '县域初中覆盖率超过60%' }],
    ...offices,
    caution: {
      zh: '“超过”不含60%本身。“县域”默认为五县，柳江区是否计入未定；按五县学校合计对照，不逐县。',
      en: 'More than 60% excludes 60% itself. The county area (县域) is the five counties by default, and whether Liujiang District belongs is open; held against the counties together, not each.',
    },
  }),
  defineTarget({
    id: 'community-primary-participation',
    name: {
      zh: '县域小学教育共同体参与率',
      en: 'County primary schools: education-community participation',
    },
    theme: 'community',
    tier: 'A',
    indicator: communityPrimaryParticipation,
    comparator: '>=',
    value: '30',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 7 建设目标 item 3', text: '县域小学和幼儿园的参与率达到30%' }],
    ...offices,
    caution: {
      zh: '“县域”默认为五县，柳江区是否计入未定；按五县学校合计对照，不逐县。30%是小学、幼儿园分别达到还是合并达到，方案未写明：默认分别，合并口径另列。',
      en: 'The county area (县域) is the five counties by default, and whether Liujiang District belongs is open; held against the counties together, not each. Whether the 30% hold for primary schools and kindergartens each or pooled the plan does not say: each by default, pooled as a reading.',
    },
  }),
  defineTarget({
    id: 'community-kindergarten-participation',
    name: {
      zh: '县域幼儿园教育共同体参与率',
      en: 'County kindergartens: education-community participation',
    },
    theme: 'community',
    tier: 'A',
    indicator: communityKindergartenParticipation,
    comparator: '>=',
    value: '30',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 7 建设目标 item 3', text: '县域小学和幼儿园的参与率达到30%' }],
    ...offices,
    caution: {
      zh: '“县域”默认为五县，柳江区是否计入未定；按五县学校合计对照，不逐县。30%是小学、幼儿园分别达到还是合并达到，方案未写明：默认分别，合并口径另列。',
      en: 'The county area (县域) is the five counties by default, and whether Liujiang District belongs is open; held against the counties together, not each. Whether the 30% hold for primary schools and kindergartens each or pooled the plan does not say: each by default, pooled as a reading.',
    },
  }),
  defineTrend({
    id: 'community-coverage-expansion',
    name: {
      zh: '逐年扩大教育共同体建设覆盖面',
      en: 'Education-community coverage expands every year',
    },
    theme: 'community',
    tier: 'A',
    indicator: communityCoverageExpansion,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 7 建设目标 item 3', text: '逐年扩大教育共同体建设覆盖面' }],
    ...offices,
    caution: {
      zh: '逐年检验，但方案未定每年的数；以各学段合并、每校计一次的覆盖率严格上升为准，2022年为起点。',
      en: 'Tested every year, though the plan gives no yearly number: pooled coverage, each school once, must rise strictly from 2022 on.',
    },
  }),
  defineTrend({
    id: 'community-city-recruit-county-use',
    name: {
      zh: '“市招县用”编制改革实施范围扩大',
      en: '"City recruits, county uses" reform widens',
    },
    theme: 'community',
    tier: 'C',
    indicator: communityCityRecruitCountyUse,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(一)3', text: '扩大“市招县用”改革覆盖面' },
      { where: 'a:row 7 建设内容 item 1', text: '逐步扩大教育共同体“市招县用”编制改革实施范围' },
    ],
    ...offices,
    caution: {
      zh: '只有方向，没有数；“范围”以编制数还是以教育共同体数衡量，方案未写明：默认编制数。',
      en: 'A direction without a number; whether the extent is one of posts or of communities the plan does not say: posts by default.',
    },
  }),
  defineEvidence({
    id: 'community-county-teacher-balance',
    name: {
      zh: '县域内校际间师资均衡配置',
      en: 'Balanced teacher allocation between schools inside a county',
    },
    theme: 'community',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(一)3', text: '加快实现县域内校际间师资均衡配置' }],
    ...unassigned,
    caution: {
      zh: '方案没有数；自然的衡量是校际差异系数，其方法未定，不计算。',
      en: 'The plan gives no number; the natural measure is the coefficient of variation between schools, for which it sets no method, and nothing is computed.',
    },
  }),
];
