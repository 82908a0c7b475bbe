import {
  defineEvidence,
  defineMilestone,
  defineRecord,
  defineTrend,
} from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { vocAseanStudentsScale } from '../../indicators/vocational/voc-asean-students-scale.ts';
import { vocConsortiaRegionalLevel } from '../../indicators/vocational/voc-consortia-regional-level.ts';
import { vocCraftsmanColleges } from '../../indicators/vocational/voc-craftsman-colleges.ts';
import { vocDegreeInternationalStudents } from '../../indicators/vocational/voc-degree-international-students.ts';
import { vocFieldEngineers } from '../../indicators/vocational/voc-field-engineers.ts';
import { vocGroupsIndustryColleges } from '../../indicators/vocational/voc-groups-industry-colleges.ts';
import { vocIndustryCommunities } from '../../indicators/vocational/voc-industry-communities.ts';
import { vocIntegrationEnterprises } from '../../indicators/vocational/voc-integration-enterprises.ts';
import { vocOverseasTraining } from '../../indicators/vocational/voc-overseas-training.ts';
import { vocPracticeCentresNationalStandard } from '../../indicators/vocational/voc-practice-centres-national-standard.ts';
import { vocPracticeCentresRegional } from '../../indicators/vocational/voc-practice-centres-regional.ts';
import { endOfPeriod } from './end-of-period.ts';

// Offices of annex row 3.
const consortia = {
  lead: ['市教育局', '柳东新区管委会'],
  support: [
    '市发展改革委',
    '市工业和信息化局',
    '市科技局',
    '市财政局',
    '市人力资源社会保障局',
    '市自然资源和规划局',
    '市住房城乡建设局',
  ],
};

// Offices of annex row 4.
const communities = { lead: ['柳东新区管委会'], support: consortia.support };

// Offices of annex row 5.
const international = {
  lead: ['市教育局'],
  support: ['市财政局', '市人力资源社会保障局', '市商务局', '市外事办'],
};

// Clauses of the body and the glossary alone are assigned to no office.
const unassigned = { lead: [], support: [] };

/** The clauses on vocational education, in the order of the plan's list. */
export const vocationalClauses = [
  defineMilestone({
    id: 'voc-auto-consortium',
    name: {
      zh: '广西（柳州）汽车产教联合体',
      en: 'Guangxi (Liuzhou) automotive industry–education consortium',
    },
    theme: 'vocational',
    tier: 'B',
    due: 'opened',
    figures: { 'voc-auto-consortium': 'opened' },
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:一(二)发展目标', text: '建设广西（柳州）汽车产教联合体等市域产教联合体' },
      { where: 'a:row 3 建设目标', text: '培育建设广西（柳州）汽车产教联合体（全国首批28家之一）' },
    ],
    ...consortia,
    caution: {
      zh: '“全国首批28家之一”说的是入选，不是目标；“建设”按建成启用对照。',
      en: '"One of the first 28 nationwide" tells of its selection and is no target; "建设" (build) is held against its opening.',
    },
  }),
  defineMilestone({
    id: 'voc-consortium-council',
    name: {
      zh: '“政企校园研”理事会机制与实体化运作',
      en: 'Multi-party council and substantive operation',
    },
    theme: 'vocational',
    tier: 'B',
    due: 'opened',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'a:row 3 建设目标', text: '探索“政企校园研”等多方参与的理事会机制，推进实体化运作' },
    ],
    ...consortia,
    caution: {
      zh: '“探索”没有可测的深度；按理事会开始实体化运作对照。',
      en: '"探索" (explore) has no depth to measure; it is held against the council in operation.',
    },
  }),
  defineTarget({
    id: 'voc-consortia-regional-level',
    name: { zh: '自治区级市域产教联合体', en: 'Regional-level city consortia' },
    theme: 'vocational',
    tier: 'A',
    indicator: vocConsortiaRegionalLevel,
    comparator: '>=',
    value: '3',
    upper: '5',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'a:row 3 建设目标',
        text: '同步培育建设新一代信息技术、先进制造等3-5个自治区级市域产教联合体',
      },
    ],
    ...consortia,
    caution: {
      zh: '“同步培育”即另外培育：国家级的汽车产教联合体不计入；达到3个即完成。',
      en: '"同步" means in addition: the national automotive consortium does not count; three are enough.',
    },
  }),
  defineTarget({
    id: 'voc-practice-centres-regional',
    name: {
      zh: '开放型区域产教融合实践中心（培育建设）',
      en: 'Open regional practice centres (cultivated)',
    },
    theme: 'vocational',
    tier: 'A',
    indicator: vocPracticeCentresRegional,
    comparator: '>=',
    value: '2',
    upper: '3',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:一(二)发展目标', text: '开放型区域产教融合实践中心' },
      {
        where: 'a:row 3 建设目标',
        text: '培育建设先进制造、新能源汽车等2-3个开放型区域产教融合实践中心',
      },
    ],
    ...consortia,
    caution: {
      zh: '正文只说“一批”，数量见附表。',
      en: 'The body says only "一批" (a number of them); the number is the annex\'s.',
    },
  }),
  defineTarget({
    id: 'voc-practice-centres-national-standard',
    name: {
      zh: '达到全国性标准的开放型区域产教融合实践中心（建成）',
      en: 'Open regional practice centres of national standard (completed)',
    },
    theme: 'vocational',
    tier: 'A',
    indicator: vocPracticeCentresNationalStandard,
    comparator: '>=',
    value: '1',
    upper: '2',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'a:row 3 建设目标', text: '建成1-2个达到全国性标准的开放型区域产教融合实践中心' },
    ],
    ...consortia,
    caution: {
      zh: '是否为2—3个实践中心的一部分，规划未说明。',
      en: 'Whether they are among the 2–3 practice centres the plan does not say.',
    },
  }),
  defineTarget({
    id: 'voc-field-engineers',
    name: { zh: '现场工程师培养人数', en: 'Field engineers trained' },
    theme: 'vocational',
    tier: 'A',
    indicator: vocFieldEngineers,
    comparator: '>=',
    value: '450',
    over: 'period',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'a:row 3 建设目标', text: '联合行业企业培养现场工程师450名以上' },
      { where: 'a:row 4 建设内容', text: '培养紧跟产业迭代升级需要的现场工程师' },
    ],
    ...consortia,
    caution: {
      zh: '按2023—2025年累计理解。“培养”指在培还是结业，规划未说明；附表第4项也培养现场工程师而不写人数，同一人不重复计。',
      en: 'Read as the total of 2023–2025. Whether "培养" means enrolled or finished the plan does not say; row 4 of the annex trains field engineers too, without a number, and nobody counts twice.',
    },
  }),
  defineTarget({
    id: 'voc-integration-enterprises',
    name: { zh: '产教融合型企业', en: 'Industry-education integration enterprises' },
    theme: 'vocational',
    tier: 'A',
    indicator: vocIntegrationEnterprises,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 3 建设目标', text: '培育建设100家产教融合型企业' }],
    ...consortia,
    caution: {
      zh: '附表写100家，未写级别；正文写“100家左右市级”，见另一条。登记不分级别。',
      en: 'The annex says 100 and names no level; the body says "about 100 of city level", which is a clause of its own. The register does not tell levels apart.',
    },
  }),
  defineRecord({
    id: 'voc-integration-enterprises-about',
    name: {
      zh: '市级产教融合型企业（100家左右）',
      en: 'City-level industry–education integration enterprises (about 100)',
    },
    theme: 'vocational',
    tier: 'A',
    indicator: vocIntegrationEnterprises,
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '培育100家左右市级产教融合型企业' }],
    ...consortia,
    caution: {
      zh: '“100家左右”没有说明差多少仍算达到，只记录数值；登记不分级别，也包括市级以外的企业。',
      en: '"About 100" does not say how far off still counts, so the series is only recorded; the register does not tell levels apart and holds enterprises of other levels too.',
    },
  }),
  defineTarget({
    id: 'voc-industry-communities',
    name: { zh: '行业产教融合共同体', en: 'Industry-level integration communities' },
    theme: 'vocational',
    tier: 'A',
    indicator: vocIndustryCommunities,
    comparator: '>=',
    value: '1',
    upper: '2',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:一(二)发展目标', text: '培育一批行业产教融合共同体' },
      { where: 'a:row 4 建设目标', text: '1-2个行业产教融合共同体' },
    ],
    ...communities,
    caution: {
      zh: '正文只说“一批”，数量见附表。',
      en: 'The body says only "一批" (a number of them); the number is the annex\'s.',
    },
  }),
  defineMilestone({
    id: 'voc-industry-community-mechanism',
    name: {
      zh: '行业产教融合共同体实体化运行机制',
      en: 'Substantive operating mechanism of the communities',
    },
    theme: 'vocational',
    tier: 'B',
    due: 'opened',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 4 建设目标', text: '建立健全实体化运行机制' }],
    ...communities,
    caution: {
      zh: '没有可测的深度；按机制开始运行对照。',
      en: 'No depth to measure; it is held against the mechanism in operation.',
    },
  }),
  defineTarget({
    id: 'voc-craftsman-colleges',
    name: { zh: '中国—东盟现代工匠学院', en: 'Modern craftsman colleges (China-ASEAN)' },
    theme: 'vocational',
    tier: 'A',
    indicator: vocCraftsmanColleges,
    comparator: '>=',
    value: '3',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:一(二)发展目标', text: '建设新能源汽车、智能运载装备等中国一东盟现代工匠学院' },
      {
        where: 'a:row 5 建设目标',
        text: '培育建设中国-印度尼西亚智能运载装备、中国-印度尼西亚新能源汽车、中国-马来西亚铁路3所现代工匠学院',
      },
    ],
    ...international,
    caution: {
      zh: '附表点名3所，正文点名2所并加“等”；此处数登记的学院，应核对是否为所点名的3所。正文“中国一东盟”中的“一”应为“—”。',
      en: 'The annex names three, the body two and "等" (and others); the register\'s colleges are counted, so check that they are the three named. The body prints 一 for the dash of 中国—东盟.',
    },
  }),
  defineTarget({
    id: 'voc-overseas-training',
    name: { zh: '海外培训人次', en: 'Overseas training person-times' },
    theme: 'vocational',
    tier: 'A',
    indicator: vocOverseasTraining,
    comparator: '>=',
    value: '1000',
    over: 'period',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 5 建设目标', text: '完成海外培训1000人次以上' }],
    ...international,
    caution: {
      zh: '按2023—2025年累计、只计依托现代工匠学院的培训理解；全市历年累计到2024年6月已近1.2万人次，不可相比。',
      en: "Read as the total of 2023–2025 and of training through the craftsman colleges alone; the city's total over the years was near 12,000 by June 2024 and cannot be compared.",
    },
  }),
  defineTarget({
    id: 'voc-degree-international-students',
    name: { zh: '学历留学生招生人数', en: 'Degree-seeking international students admitted' },
    theme: 'vocational',
    tier: 'A',
    indicator: vocDegreeInternationalStudents,
    comparator: '>=',
    value: '300',
    over: 'period',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 5 建设目标', text: '完成学历留学生招生300人以上' }],
    ...international,
    caution: {
      zh: '按2023—2025年招生累计理解，只计学历生；报道的历年累计不可相比。',
      en: 'Read as admissions of 2023–2025 added up, degree students only; totals over earlier years cannot be compared.',
    },
  }),
  defineTrend({
    id: 'voc-asean-students-scale',
    name: { zh: '东盟国家在柳留学生规模', en: 'ASEAN students in Liuzhou grow' },
    theme: 'vocational',
    tier: 'C',
    indicator: vocAseanStudentsScale,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 5 建设目标', text: '稳步扩大东盟国家在柳留学生规模' }],
    ...international,
  }),
  defineMilestone({
    id: 'voc-double-high',
    name: {
      zh: '高职学校进入国家“双高计划”',
      en: 'Higher vocational schools enter the national Double-High plan',
    },
    theme: 'vocational',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '推动高职学校进入国家“双高计划”' }],
    ...unassigned,
    caution: {
      zh: '规划未写学校数；有一所进入即为达成。',
      en: 'The plan gives no number of schools; one that enters is enough.',
    },
  }),
  defineMilestone({
    id: 'voc-double-excellent',
    name: {
      zh: '中职学校进入国家“双优计划”',
      en: 'Secondary vocational schools enter the national Double-Excellent plan',
    },
    theme: 'vocational',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '中职学校进入国家“双优计划”' }],
    ...unassigned,
    caution: {
      zh: '规划未写学校数；有一所进入即为达成。名词解释中的1000、3000、300、300是全国规模。',
      en: 'The plan gives no number of schools; one that enters is enough. The 1000, 3000, 300 and 300 of the glossary are national.',
    },
  }),
  defineTarget({
    id: 'voc-groups-industry-colleges',
    name: { zh: '职教集团与特色产业学院', en: 'Vocational groups and industry colleges' },
    theme: 'vocational',
    tier: 'B',
    indicator: vocGroupsIndustryColleges,
    comparator: '>=',
    value: '2',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'b:二(三)13',
        text: '建设广西汽车产业职教集团、柳州螺蛳粉产业学院等一批职教集团、特色产业学院',
      },
    ],
    ...unassigned,
    caution: {
      zh: '点名2个并加“等一批”：2只是下限。',
      en: 'Two are named, with "等一批" (and others): two is only a floor.',
    },
  }),
  defineEvidence({
    id: 'voc-ecrl-project',
    name: { zh: '马来西亚东海岸铁路项目合作', en: 'East Coast Rail Link cooperation' },
    theme: 'vocational',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)13', text: '深入推进中国交通建设股份有限公司马来西亚东海岸铁路项目' },
    ],
    ...unassigned,
  }),
  defineEvidence({
    id: 'voc-apprenticeship-exploration',
    name: { zh: '探索中国特色学徒制', en: 'Chinese-style apprenticeship explored' },
    theme: 'vocational',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'a:row 3 建设内容', text: '探索中国特色学徒制，培养服务柳州汽车产业链的现场工程师' },
    ],
    ...consortia,
  }),
  defineEvidence({
    id: 'voc-international-standards',
    name: {
      zh: '国际化职业教育标准、资源和装备开发',
      en: 'International vocational standards/resources',
    },
    theme: 'vocational',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'a:row 5 建设内容',
        text: '开发国际化职业教育标准、教学资源和教学装备，具有一定的影响力',
      },
    ],
    ...international,
  }),
  defineEvidence({
    id: 'voc-liuxue-liuzhou-brand',
    name: { zh: '“留学柳州”交流与合作品牌', en: '"Study in Liuzhou" brand' },
    theme: 'vocational',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)13', text: '形成“留学柳州”交流与合作品牌' }],
    ...unassigned,
  }),
];
