import {
  defineComposite,
  defineMilestone,
  defineRecord,
  defineTrend,
} from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { juniorPupilTeacherRatio } from '../../indicators/teachers/junior-pupil-teacher-ratio.ts';
import { primaryPupilTeacherRatio } from '../../indicators/teachers/primary-pupil-teacher-ratio.ts';
import { seniorPupilTeacherRatio } from '../../indicators/teachers/senior-pupil-teacher-ratio.ts';
import { teacherAboveDegreeShare } from '../../indicators/teachers/teacher-above-degree-share.ts';
import { teacherArrearsHousingFund } from '../../indicators/teachers/teacher-arrears-housing-fund.ts';
import { teacherArrearsSocialInsurance } from '../../indicators/teachers/teacher-arrears-social-insurance.ts';
import { teacherArrearsWages } from '../../indicators/teachers/teacher-arrears-wages.ts';
import { teacherExcellentPrincipals } from '../../indicators/teachers/teacher-excellent-principals.ts';
import { teacherExcellentTeachers } from '../../indicators/teachers/teacher-excellent-teachers.ts';
import { teacherHousingProjectsStarted } from '../../indicators/teachers/teacher-housing-projects-started.ts';
import { teacherRotation } from '../../indicators/teachers/teacher-rotation.ts';
import { teacherSalaryVsCivilServants } from '../../indicators/teachers/teacher-salary-vs-civil-servants.ts';
import { teacherSeniorTitleShare } from '../../indicators/teachers/teacher-senior-title-share.ts';
import { teacherStaffingStandardCountyCompliance } from '../../indicators/teachers/teacher-staffing-standard-county-compliance.ts';
import { teacherTalentIntroduced } from '../../indicators/teachers/teacher-talent-introduced.ts';
import { endOfPeriod } from './end-of-period.ts';

const annexRow7 = {
  lead: ['市委编办', '市财政局', '市教育局', '市住房和城乡建设局'],
  support: [
    '市委组织部',
    '市自然资源和规划局',
    '市人力资源社会保障局',
    '各县（区）人民政府',
    '新区管委会',
  ],
};

const staffingRatio = {
  variant: 'approved-posts',
  level: 'each-county',
  comparator: '<=',
  force: 'firm',
  ...endOfPeriod,
  quotes: [
    {
      where: 'a:row 7 建设目标 item 1',
      text: '生师比指标达到国家要求（小学19：1，初中13.5：1，高中12.5：1）',
    },
  ],
  ...annexRow7,
  caution: {
    zh: '19、13.5、12.5是国家教职工编制配备标准（教职工编制：学生），不是公布的专任教师口径生师比，按编制口径逐县对照；越低越好。农村小规模学校另有班师比规定，未计。',
    en: '19, 13.5 and 12.5 are the national staffing standard (pupils per approved post of all staff), not the published ratio to full-time teachers; held county by county against approved posts, lower being better. The rule for small rural schools by class is left out.',
  },
} as const;

const noArrears = {
  level: 'each-county',
  comparator: '=',
  value: '0',
  force: 'firm',
  ...endOfPeriod,
  quotes: [
    { where: 'a:row 7 建设目标 item 2', text: '不出现拖欠教职工工资和欠缴保险、公积金的情况' },
  ],
  ...annexRow7,
  caution: {
    zh: '零容忍：任何一个县年末有拖欠或欠缴即不符合。规划没有说明按件还是按金额，这里按件数。',
    en: 'Zero tolerance: any county with arrears at the end of the year fails. The plan does not say whether cases or amounts count; cases are counted here.',
  },
} as const;

const risingShare = {
  direction: 'increasing',
  force: 'strive',
  ...endOfPeriod,
  quotes: [
    {
      where: 'b:二(一)2',
      text: '力争在高水平、高学历、高职称教师的培养和高水平学科、高水平团队的建设上显著提升',
    },
    { where: 'b:一(二)发展目标', text: '实现教师队伍整体水平明显提升' },
  ],
  lead: [],
  support: [],
  caution: {
    zh: '规划没有数值；“显著提升”只按逐年上升对照。',
    en: 'The plan states no number; a marked rise is held only to a rise each year.',
  },
} as const;

/**
 * The clauses on teachers. The share of highly qualified teachers holds where its two series do,
 * which are clauses of their own behind it.
 */
export const teachersClauses = [
  defineTarget({
    id: 'teacher-staffing-standard-county-compliance',
    name: {
      zh: '中小学教职工编制以县为单位达标率',
      en: 'Share of county units meeting the national staffing standard',
    },
    theme: 'teachers',
    tier: 'A',
    indicator: teacherStaffingStandardCountyCompliance,
    level: 'each-county',
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'a:row 7 建设目标 item 1',
        text: '确保中小学教职工编制以县为单位全面达到国家基本标准',
      },
      { where: 'a:row 7 建设内容 item 1', text: '根据在校生规模，动态核定中小学教职工编制总量' },
    ],
    ...annexRow7,
    caution: {
      zh: '“以县为单位全面达到”读作每个县的编制都不少于按在校生和国家标准计算的数，即达标县占100%：100是每个县自己的达到程度，不是县数的比例。新区是否作为县级单位，规划没有说明。各学段另由三项生师比对照。',
      en: '"County by county" is read as: the approved posts of every county are at least what the standard asks for its pupils, which is 100 % of counties. The 100 is held against each county\'s own degree, and is no share of counties. The plan does not say whether the new areas count as counties. The three ratios test each level by itself.',
    },
  }),
  defineTarget({
    id: 'teacher-student-staff-ratio-primary',
    name: { zh: '小学生师比', en: 'Primary pupil ratio (pupils per staff)' },
    theme: 'teachers',
    tier: 'A',
    indicator: primaryPupilTeacherRatio,
    value: '19',
    ...staffingRatio,
  }),
  defineTarget({
    id: 'teacher-student-staff-ratio-junior',
    name: { zh: '初中生师比', en: 'Junior secondary pupil ratio (pupils per staff)' },
    theme: 'teachers',
    tier: 'A',
    indicator: juniorPupilTeacherRatio,
    value: '13.5',
    ...staffingRatio,
  }),
  defineTarget({
    id: 'teacher-student-staff-ratio-senior',
    name: { zh: '高中生师比', en: 'Senior secondary pupil ratio (pupils per staff)' },
    theme: 'teachers',
    tier: 'A',
    indicator: seniorPupilTeacherRatio,
    value: '12.5',
    ...staffingRatio,
  }),
  defineTarget({
    id: 'teacher-salary-vs-civil-servants',
    name: {
      zh: '义务教育教师平均工资收入水平与当地公务员之比',
      en: 'Compulsory-education teacher average pay relative to local civil servants',
    },
    theme: 'teachers',
    tier: 'A',
    indicator: teacherSalaryVsCivilServants,
    level: 'each-county',
    comparator: '>=',
    value: '1',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'a:row 7 建设内容 item 2',
        text: '严格落实义务教育教师平均工资收入水平不低于当地公务员平均工资收入水平要求',
      },
    ],
    ...annexRow7,
    caution: {
      zh: '只写在附表“建设内容”栏，建设目标和正文都没有；“当地”按县逐一对照，全市平均可掩盖个别县。',
      en: 'Stands only in the annex column 建设内容, neither among the goals nor in the body; "local" is tested county by county, since a mean of the city can hide one.',
    },
  }),
  defineTarget({
    id: 'teacher-arrears-wages',
    name: { zh: '拖欠教职工工资情况', en: 'Wage arrears (must be none)' },
    theme: 'teachers',
    tier: 'A',
    indicator: teacherArrearsWages,
    ...noArrears,
  }),
  defineTarget({
    id: 'teacher-arrears-social-insurance',
    name: { zh: '欠缴教职工社会保险情况', en: 'Unpaid social insurance (must be none)' },
    theme: 'teachers',
    tier: 'A',
    indicator: teacherArrearsSocialInsurance,
    ...noArrears,
  }),
  defineTarget({
    id: 'teacher-arrears-housing-fund',
    name: { zh: '欠缴教职工住房公积金情况', en: 'Unpaid housing provident fund (must be none)' },
    theme: 'teachers',
    tier: 'A',
    indicator: teacherArrearsHousingFund,
    ...noArrears,
  }),
  defineTarget({
    id: 'teacher-housing-projects-started',
    name: {
      zh: '立项开工建设保障性住房项目',
      en: 'Teacher affordable-housing projects approved and started',
    },
    theme: 'teachers',
    tier: 'A',
    indicator: teacherHousingProjectsStarted,
    comparator: '>=',
    value: '1',
    upper: '2',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'a:row 7 建设目标 item 2', text: '立项开工建设1-2个新的保障性住房项目' },
      { where: 'a:row 7 建设内容 item 2', text: '将符合条件的教师纳入当地政府住房保障体系' },
    ],
    ...annexRow7,
    caution: {
      zh: '立项和开工都在2023—2025年内的项目才计入，“新的”不含以前的项目；超过2个不算未完成。',
      en: 'Projects count where both approval and start fall in 2023–2025; "new" leaves out older ones. More than two is no failure.',
    },
  }),
  defineTarget({
    id: 'teacher-excellent-principals',
    name: {
      zh: '“双名工程”中小学卓越校长',
      en: 'Excellent principals trained (Double-Name project)',
    },
    theme: 'teachers',
    tier: 'A',
    indicator: teacherExcellentPrincipals,
    over: 'period',
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'g:9', text: '通过3年时间培养100名中小学卓越校长、100名高中卓越教师' },
      { where: 'b:二(一)2', text: '实施“名师入柳”和“双名工程”培养计划' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '数字只写在名词解释里；“3年”从哪一年起没有说明，按2023—2025年累计。',
      en: 'The number stands only in the glossary; the first of the "three years" is not said, and 2023–2025 are added up.',
    },
  }),
  defineTarget({
    id: 'teacher-excellent-teachers',
    name: {
      zh: '“双名工程”高中卓越教师',
      en: 'Excellent senior-secondary teachers trained (Double-Name project)',
    },
    theme: 'teachers',
    tier: 'A',
    indicator: teacherExcellentTeachers,
    over: 'period',
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'g:9', text: '通过3年时间培养100名中小学卓越校长、100名高中卓越教师' },
      { where: 'b:二(一)2', text: '实施“名师入柳”和“双名工程”培养计划' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '数字只写在名词解释里，该处又称“高中学科卓越教师”；“3年”从哪一年起没有说明，按2023—2025年累计。',
      en: 'The number stands only in the glossary, which also calls them 高中学科卓越教师; the first of the "three years" is not said, and 2023–2025 are added up.',
    },
  }),
  defineRecord({
    id: 'teacher-talent-introduced',
    name: {
      zh: '“名师入柳”引进人才数',
      en: 'Talents introduced under 名师入柳 (class E or above)',
    },
    theme: 'teachers',
    tier: 'C',
    indicator: teacherTalentIntroduced,
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'g:8', text: '引进达到市级人才分类标准E类及以上条件和等级的高层次人才' },
      { where: 'b:二(一)2', text: '实施“名师入柳”和“双名工程”培养计划' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '规划没有数值，只记录。',
      en: 'The plan states no number; the series is recorded.',
    },
  }),
  defineMilestone({
    id: 'teacher-honour-scheme',
    name: { zh: '探索制定柳州教师荣誉激励办法', en: 'Teacher honour scheme drawn up' },
    theme: 'teachers',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(一)2', text: '探索制定柳州教师荣誉激励办法' }],
    lead: [],
    support: [],
    caution: { zh: '“探索”是较弱的承诺。', en: '"To explore" is a weak commitment.' },
  }),
  defineComposite({
    id: 'teacher-high-level-share',
    name: {
      zh: '高水平、高学历、高职称教师占比提升',
      en: 'Share of highly qualified teachers rises',
    },
    theme: 'teachers',
    tier: 'C',
    parts: ['teacher-above-degree-share', 'teacher-senior-title-share'],
    force: 'strive',
    ...endOfPeriod,
    quotes: [
      {
        where: 'b:二(一)2',
        text: '力争在高水平、高学历、高职称教师的培养和高水平学科、高水平团队的建设上显著提升',
      },
      { where: 'b:一(二)发展目标', text: '实现教师队伍整体水平明显提升' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '规划没有数值，由学历、职称两项合成；“高水平”没有可计的口径，不在其中。',
      en: 'The plan states no number; held to the two series of degrees and titles. "高水平" has no countable meaning and is not among them.',
    },
  }),
  defineTrend({
    id: 'teacher-above-degree-share',
    name: { zh: '高学历教师占比提升', en: 'Share of teachers above the required degree rises' },
    theme: 'teachers',
    tier: 'C',
    indicator: teacherAboveDegreeShare,
    ...risingShare,
  }),
  defineTrend({
    id: 'teacher-senior-title-share',
    name: { zh: '高职称教师占比提升', en: 'Share of teachers with a senior title rises' },
    theme: 'teachers',
    tier: 'C',
    indicator: teacherSeniorTitleShare,
    ...risingShare,
  }),
  defineRecord({
    id: 'teacher-rotation',
    name: { zh: '骨干教师交流轮岗', en: 'Backbone-teacher rotation' },
    theme: 'teachers',
    tier: 'D',
    indicator: teacherRotation,
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)9', text: '促进骨干教师交流轮岗和优质教育资源共享' },
      { where: 'a:row 7 建设内容 item 3', text: '规范校长、教师支教轮岗和跟岗学习管理' },
    ],
    ...annexRow7,
    caution: {
      zh: '规划只有“促进”“规范”的表述而没有数值，只记录比例；报表登记的是全部交流轮岗教师，不限骨干教师。',
      en: 'The plan only says to promote and regulate, without a number: the share is recorded. The returns count all who rotate, not backbone teachers alone.',
    },
  }),
];
