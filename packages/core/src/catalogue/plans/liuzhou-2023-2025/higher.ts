import { defineEvidence, defineMilestone, defineTrend } from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { heInstitutionsInPreparation } from '../../indicators/higher/he-institutions-in-preparation.ts';
import { heUndergraduateShare } from '../../indicators/higher/he-undergraduate-share.ts';
import { endOfPeriod } from './end-of-period.ts';

// Clauses of the body and the glossary alone are assigned to no office.
const unassigned = { lead: [], support: [] };

// Offices of annex row 6.
const institutions = {
  lead: ['市教育局', '市高校办', '柳东新区管委会', '柳州工学院'],
  support: [
    '市委编办',
    '市发展改革委',
    '市工业和信息化局',
    '市科技局',
    '市财政局',
    '市人力资源社会保障局',
    '市自然资源和规划局',
    '市住房城乡建设局',
    '市行政审批局',
    '阳和工业新区（北部生态新区）管委会',
    '市东城集团',
  ],
};

/** The clauses on higher education, in the order of the plan's list. */
export const higherClauses = [
  defineTarget({
    id: 'he-institutions-in-preparation',
    name: { zh: '筹建高等学校数', en: 'Higher-education institutions being set up' },
    theme: 'higher',
    tier: 'A',
    indicator: heInstitutionsInPreparation,
    comparator: '>=',
    value: '2',
    upper: '3',
    force: 'strive',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '力争筹建2-3所高等学校' }],
    ...unassigned,
    caution: {
      zh: '点名的是两项升格和一所新筹建；按含升格对照，另有“仅新筹建”口径。',
      en: 'Two upgrades and one new institution are named; held against the count with upgrades, with the reading "new institutions only" beside it.',
    },
  }),
  defineMilestone({
    id: 'he-lzpu-upgrade',
    name: {
      zh: '柳州职业技术学院升格为柳州职业技术大学',
      en: 'Liuzhou Vocational & Technical College upgraded to university',
    },
    theme: 'higher',
    tier: 'A',
    figures: { 'he-lzpu-upgrade': 'approved' },
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)14', text: '全力推进柳州职业技术学院升格为本科层次职业技术大学' },
      { where: 'a:row 6 建设内容', text: '全力推进柳州职业技术学院升格为本科层次职业技术大学' },
      {
        where: 'a:row 6 建设目标',
        text: '支持柳职院顺利通过教育部高评委专家入校考察，成功升格为柳州职业技术大学',
      },
    ],
    ...institutions,
    caution: {
      zh: '阶段：入校考察（考察评估）→ 批准 → 挂牌（建成启用）；批准即为升格。',
      en: 'Stages: visit of the expert committee (inspected), approval, opening; approved is upgraded.',
    },
  }),
  defineMilestone({
    id: 'he-gxmet-upgrade',
    name: {
      zh: '广西机电技师学院升格为高职院校',
      en: 'Guangxi Mechanical & Electrical Technician College upgraded',
    },
    theme: 'higher',
    tier: 'A',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'b:二(三)14',
        text: '全力推进广西机电技师学院升格为高职院校、筹建广西柳州人工智能职业学院',
      },
      { where: 'a:row 6 建设内容', text: '广西机电技师学院升格为高职院校' },
    ],
    ...institutions,
    caution: {
      zh: '正文与附表“建设内容”要求升格；附表“建设目标”只要求达到评审标准，见另一条。',
      en: "The body and the annex's 建设内容 ask for the upgrade; the annex's 建设目标 asks only to reach the review standard, which is a clause of its own.",
    },
  }),
  defineMilestone({
    id: 'he-gxmet-upgrade-standard',
    name: {
      zh: '广西机电技师学院达到高职学院设置评审与办学条件标准',
      en: 'Guangxi Mechanical & Electrical Technician College reaches the review standards of a vocational college',
    },
    theme: 'higher',
    tier: 'A',
    event: 'he-gxmet-upgrade',
    due: 'inspected',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'a:row 6 建设目标',
        text: '支持广西机电技师学院建设达到高职学院设置评审标准，达到高职学院办学条件达标标准',
      },
    ],
    ...institutions,
    caution: {
      zh: '与升格是同一事件的较早阶段：通过考察评估即为达成。',
      en: 'An earlier stage of the same event as the upgrade: it is met once inspected.',
    },
  }),
  defineMilestone({
    id: 'he-ai-college-preparation',
    name: {
      zh: '广西柳州人工智能职业学院筹建',
      en: 'Guangxi Liuzhou AI Vocational College in preparation',
    },
    theme: 'higher',
    tier: 'A',
    due: 'prepared',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)14', text: '筹建广西柳州人工智能职业学院' },
      {
        where: 'a:row 6 建设目标',
        text: '推动广西柳州人工智能职业学院（民办）筹建工作，引进工创集团等优质合作资源',
      },
    ],
    ...institutions,
    caution: {
      zh: '只要求筹建：同意筹建即为达成，不等于批准设立。',
      en: 'Only its preparation is asked for: leave to prepare meets it and is not approval of the college.',
    },
  }),
  defineMilestone({
    id: 'he-lit-development-plan',
    name: {
      zh: '柳州工学院高质量发展专项方案',
      en: 'Special development plan for Liuzhou Institute of Technology',
    },
    theme: 'higher',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 6 建设目标', text: '编制支持柳州工学院高质量发展专项方案' }],
    ...institutions,
    caution: {
      zh: '“编制”按印发对照；起草只算筹备。',
      en: '"编制" (draw up) is held against its issue; a draft is only prepared.',
    },
  }),
  defineMilestone({
    id: 'he-lit-teaching-evaluation',
    name: {
      zh: '柳州工学院通过本科教学工作合格评估',
      en: 'Liuzhou Institute of Technology passes undergraduate teaching evaluation',
    },
    theme: 'higher',
    tier: 'A',
    force: 'firm',
    year: 2025,
    yearStated: true,
    quotes: [
      { where: 'b:二(三)14', text: '协调推动柳州工学院顺利通过本科教学工作合格评估' },
      { where: 'a:row 6 建设内容', text: '通过本科教学工作合格评估' },
      {
        where: 'a:row 6 建设目标',
        text: '支持柳州工学院建设达到2025年教育部的本科教学工作合格评估通过标准',
      },
    ],
    ...institutions,
    caution: {
      zh: '正文与“建设内容”要求通过评估，“建设目标”要求达到2025年通过标准：同一评估的结论即可证明，按通过对照。规划中唯一写明年份的目标。',
      en: 'The body and 建设内容 ask to pass, 建设目标 to reach the passing standard of 2025: the conclusion of one evaluation bears out both, and passing is what is held against. The only target of the plan that states its year.',
    },
  }),
  defineMilestone({
    id: 'he-gxust-doctoral',
    name: {
      zh: '广西科技大学博士学位授予单位',
      en: 'Guangxi University of Science and Technology as a doctoral degree-granting institution',
    },
    theme: 'higher',
    tier: 'A',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)14', text: '支持广西科技大学建设博士学位授予单位' }],
    ...institutions,
    caution: {
      zh: '授予单位不是授权点：附表要求的是授权点，见另一条；一处达成不证明另一处。“建设”按批准对照。',
      en: 'A degree-granting institution (授予单位) is not a programme (授权点): the annex asks for the latter, which is a clause of its own, and neither bears out the other. "建设" (build) is held against approval.',
    },
  }),
  defineMilestone({
    id: 'he-gxust-doctoral-programme',
    name: {
      zh: '广西科技大学博士学位授权点达到评审标准',
      en: 'Guangxi University of Science and Technology reaches the review standard of a doctoral programme',
    },
    theme: 'higher',
    tier: 'A',
    due: 'inspected',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'a:row 6 建设内容', text: '支持广西科技大学申报博士学位授权点' },
      { where: 'a:row 6 建设目标', text: '支持广西科技大学建设达到博士学位授权点评审标准' },
    ],
    ...institutions,
    caution: {
      zh: '授权点不是授予单位。“申报”只算筹备；“达到评审标准”按通过考察评估对照，不要求批准。',
      en: 'A programme (授权点) is not a degree-granting institution (授予单位). To apply is only prepared; "reach the review standard" is held against inspection, and approval is not asked for.',
    },
  }),
  defineTrend({
    id: 'he-undergraduate-share',
    name: { zh: '本科层次教育比例提高', en: 'Share of undergraduate-level education rises' },
    theme: 'higher',
    tier: 'C',
    indicator: heUndergraduateShare,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '扩大高等院校规模，提高本科层次教育比例' }],
    ...unassigned,
  }),
  defineEvidence({
    id: 'he-innovation-bases',
    name: {
      zh: '高校参与国家及自治区重大科技计划与创新基地',
      en: 'Universities join major science plans and innovation bases',
    },
    theme: 'higher',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'b:二(三)15',
        text: '引导和支持高校积极参与国家及自治区重大科技计划、基础研究重大项目和国家级创新基地建设',
      },
    ],
    ...unassigned,
  }),
  defineEvidence({
    id: 'he-vocational-undergraduate-benchmark',
    name: {
      zh: '广西本科层次职业教育创新发展示范标杆',
      en: 'Guangxi benchmark for vocational undergraduate education',
    },
    theme: 'higher',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)14', text: '逐步建设成广西本科层次职业教育创新发展示范标杆' }],
    ...unassigned,
  }),
];
