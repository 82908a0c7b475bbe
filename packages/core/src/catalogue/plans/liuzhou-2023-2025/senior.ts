import {
  type Clause,
  defineEvidence,
  defineMilestone,
  defineRecord,
  defineTrend,
} from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { seniorAffiliatedJuniorSchools } from '../../indicators/senior/senior-affiliated-junior-schools.ts';
import { seniorComprehensiveSchools } from '../../indicators/senior/senior-comprehensive-schools.ts';
import { seniorCurriculumDemoSchools } from '../../indicators/senior/senior-curriculum-demo-schools.ts';
import { seniorDisciplineBases } from '../../indicators/senior/senior-discipline-bases.ts';
import { seniorGrossEnrolmentRate } from '../../indicators/senior/senior-gross-enrolment-rate.ts';
import { seniorStarSchoolShare } from '../../indicators/senior/senior-star-school-share.ts';
import { endOfPeriod } from './end-of-period.ts';

const annexRow2 = {
  lead: ['市教育局'],
  support: [
    '市委编办',
    '市发展改革委',
    '市财政局',
    '市人力资源社会保障局',
    '市自然资源和规划局',
    '市住房城乡建设局',
    '各县人民政府',
  ],
} as const;

/** The clauses on upper secondary education. */
export const seniorClauses: readonly Clause[] = [
  defineTarget({
    id: 'senior-gross-enrolment-rate',
    name: { zh: '高中阶段毛入学率', en: 'Upper-secondary gross enrolment ratio' },
    theme: 'senior',
    tier: 'A',
    indicator: seniorGrossEnrolmentRate,
    comparator: '>=',
    value: '95',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '高中阶段毛入学率达95%以上' }],
    lead: [],
    support: [],
    caution: {
      zh: '技工学校在校生由人社部门统计，不在教育报表内，缺报会压低数值；按常住人口对照。',
      en: 'Technician schools report to the human resources bureau, not in education forms: without them the value is too low. Held here against residents.',
    },
  }),
  defineTarget({
    id: 'senior-discipline-bases',
    name: { zh: '市级以上学科课程基地', en: 'Discipline/curriculum bases at city level or above' },
    theme: 'senior',
    tier: 'A',
    indicator: seniorDisciplineBases,
    comparator: '>=',
    value: '70',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)10', text: '建成70个市级以上学科课程基地' },
      { where: 'a:row 2 建设目标', text: '市级及以上学科课程基地达70个' },
    ],
    ...annexRow2,
    caution: {
      zh: '正文“市级以上”与附表“市级及以上”同义。',
      en: 'The body and the annex word "city level or above" differently and mean the same.',
    },
  }),
  defineTarget({
    id: 'senior-star-school-share',
    name: {
      zh: '自治区星级特色普通高中占比',
      en: 'Share of Guangxi star-rated feature senior schools',
    },
    theme: 'senior',
    tier: 'A',
    indicator: seniorStarSchoolShare,
    comparator: '>=',
    value: '60',
    force: 'strive',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 2 建设目标', text: '力争自治区星级特色普通高中占比达60%' }],
    ...annexRow2,
    caution: {
      zh: '只见于附表；没有说明哪几个星级计入，此处不分星级。',
      en: 'In the annex only; it does not say which stars count, so any star does here.',
    },
  }),
  defineMilestone({
    id: 'senior-curriculum-demo-zone',
    name: {
      zh: '新课程新教材实施自治区示范区',
      en: 'Regional demonstration zone for new curriculum',
    },
    theme: 'senior',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'a:row 2 建设目标', text: '新课程新教材实施自治区示范区、6所示范校建设成效显著' },
    ],
    ...annexRow2,
    caution: {
      zh: '示范区已有，要求的是“建设成效显著”：以评估文件为准。',
      en: 'The zone is there already; what is asked for are notable results, which an evaluation document shows.',
    },
  }),
  defineTarget({
    id: 'senior-curriculum-demo-schools',
    name: { zh: '新课程新教材实施示范校', en: 'Demonstration schools for new curriculum' },
    theme: 'senior',
    tier: 'A',
    indicator: seniorCurriculumDemoSchools,
    comparator: '>=',
    value: '6',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'a:row 2 建设目标', text: '新课程新教材实施自治区示范区、6所示范校建设成效显著' },
    ],
    ...annexRow2,
    caution: {
      zh: '6所是已有的示范校，要求其成效显著，不是增长目标。',
      en: 'The six are existing schools whose results must be notable; not a growth target.',
    },
  }),
  defineRecord({
    id: 'senior-affiliated-junior-schools',
    name: {
      zh: '优质高中直属初中学校',
      en: 'Junior schools run directly by strong senior schools',
    },
    theme: 'senior',
    tier: 'C',
    indicator: seniorAffiliatedJuniorSchools,
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 2 建设目标', text: '设立一批优质高中直属初中学校' }],
    ...annexRow2,
    caution: {
      zh: '“一批”没有数量，只记录，不判定。',
      en: '"A group of schools" is no number: recorded, not judged.',
    },
  }),
  defineMilestone({
    id: 'senior-county-school-revival',
    name: {
      zh: '县中振兴与协调发展机制',
      en: 'County senior-school revival and coordination mechanism',
    },
    theme: 'senior',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)10', text: '实施县域普通高中发展提升行动计划' },
      {
        where: 'a:row 2 建设目标',
        text: '县中教育质量显著提高，市域内县中和城区普通高中协调发展机制基本健全',
      },
    ],
    ...annexRow2,
    caution: {
      zh: '附表第2项配合单位只列各县人民政府，没有城区和新区。',
      en: 'The supporting offices of row 2 name only the county governments, no districts and no new area.',
    },
  }),
  defineEvidence({
    id: 'senior-three-new-reform',
    name: { zh: '高中“三新”改革', en: 'Senior "three new" reform' },
    theme: 'senior',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)10', text: '深化“三新”改革' },
      { where: 'a:row 2 建设目标', text: '全市高中“三新”改革深入推进' },
    ],
    ...annexRow2,
  }),
  defineTrend({
    id: 'senior-comprehensive-schools',
    name: { zh: '综合高中发展', en: 'Comprehensive senior schools developed' },
    theme: 'senior',
    tier: 'C',
    indicator: seniorComprehensiveSchools,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(三)10', text: '积极发展综合高中' },
      { where: 'a:row 2 建设内容', text: '积极发展综合高中' },
    ],
    ...annexRow2,
    caution: {
      zh: '没有数字，只要求发展，读作逐年增加。',
      en: 'No number: development is read as more of them every year.',
    },
  }),
];
