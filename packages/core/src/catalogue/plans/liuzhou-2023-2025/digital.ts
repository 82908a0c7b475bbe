import { defineEvidence, defineMilestone } from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { digitalApplicationSystems } from '../../indicators/digital/digital-application-systems.ts';
import { digitalCampusCoverage } from '../../indicators/digital/digital-campus-coverage.ts';
import { digitalDataRecords } from '../../indicators/digital/digital-data-records.ts';
import { digitalMetroNetworkAccessPoints } from '../../indicators/digital/digital-metro-network-access-points.ts';
import { digitalMetroNetworkCoverage } from '../../indicators/digital/digital-metro-network-coverage.ts';
import { digitalRuralQualityResourceCoverage } from '../../indicators/digital/digital-rural-quality-resource-coverage.ts';
import { digitalSyncClassrooms } from '../../indicators/digital/digital-sync-classrooms.ts';
import { digitalTeacherAccountRate } from '../../indicators/digital/digital-teacher-account-rate.ts';
import { endOfPeriod } from './end-of-period.ts';

/** Offices of row 8 of the annex. */
const offices = {
  lead: ['市教育局'],
  support: ['市财政局', '市大数据发展局', '各县（区）人民政府', '新区管委会'],
};

/** The clauses on digital education. */
export const digitalClauses = [
  defineTarget({
    id: 'digital-metro-network-coverage',
    name: { zh: '教育城域网覆盖率', en: 'Education metropolitan-area-network coverage' },
    theme: 'digital',
    tier: 'A',
    indicator: digitalMetroNetworkCoverage,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(一)4', text: '实现教育城域网全覆盖' },
      { where: 'a:row 8 建设内容', text: '实现教育城域网全覆盖' },
      { where: 'a:row 8 建设目标 item 1', text: '实现全市各级各类学校教育城域网覆盖率100%' },
    ],
    ...offices,
    caution: {
      zh: '“各级各类学校”的范围未定：默认为登记的全部学校。',
      en: 'Which schools are meant is open: all schools of the register by default.',
    },
  }),
  defineTarget({
    id: 'digital-metro-network-access-points',
    name: { zh: '教育城域网接入点数', en: 'Education MAN access points' },
    theme: 'digital',
    tier: 'A',
    indicator: digitalMetroNetworkAccessPoints,
    comparator: '>=',
    value: '1259',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 8 建设目标 item 1', text: '完成1259个接入点' }],
    ...offices,
    caution: { zh: '接入点不是学校数。', en: 'Access points are not schools.' },
  }),
  defineTarget({
    id: 'digital-campus-coverage',
    name: { zh: '数字校园建设覆盖率', en: 'Digital-campus coverage' },
    theme: 'digital',
    tier: 'A',
    indicator: digitalCampusCoverage,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(一)4', text: '数字校园建设深入开展' },
      { where: 'a:row 8 建设内容', text: '数字校园建设覆盖全体学校' },
      { where: 'a:row 8 建设目标 item 2', text: '实现全市各级各类学校数字校园建设覆盖率100%' },
    ],
    ...offices,
    caution: {
      zh: '正文只写“深入开展”，数出自附表；“建设”的标准未写明。“各级各类学校”的范围未定：默认为登记的全部学校。',
      en: 'The body gives no number, and the annex does; the standard is not given. Which schools are meant is open: all schools of the register by default.',
    },
  }),
  defineTarget({
    id: 'digital-sync-classrooms',
    name: { zh: '同步课堂教室升级改造数', en: 'Synchronous classrooms upgraded' },
    theme: 'digital',
    tier: 'A',
    indicator: digitalSyncClassrooms,
    comparator: '>=',
    value: '6000',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 8 建设目标 item 3', text: '完成6000间全市同步课堂教室升级改造' }],
    ...offices,
    caution: {
      zh: '6000间是存量还是2023—2025年的增量，方案未写明：默认累计，三年增量另列。公布数为2019年末已建信息化互动教室4300间，口径不同。',
      en: 'Whether the 6000 are a stock or an increment of 2023–2025 the plan does not say: all so far by default, the increase over three years as a reading. Published: 4300 interactive classrooms by the end of 2019, which are not the same thing.',
    },
  }),
  defineMilestone({
    id: 'digital-sync-platform',
    name: {
      zh: '完善排课、教研管理平台的功能',
      en: 'Scheduling / teaching-research platform completed',
    },
    theme: 'digital',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 8 建设目标 item 3', text: '完善排课、教研管理平台的功能' }],
    ...offices,
    caution: {
      zh: '方案未写明以何阶段为完成，此处以批准或验收为准。',
      en: 'The plan does not say which stage completes it; approval or acceptance is taken here.',
    },
  }),
  defineTarget({
    id: 'digital-data-records',
    name: { zh: '数据汇集条数', en: 'Records aggregated in the city education data platform' },
    theme: 'digital',
    tier: 'A',
    indicator: digitalDataRecords,
    comparator: '>',
    value: '2000000',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 8 建设目标 item 4', text: '实现数据汇集超过200万条' }],
    ...offices,
    caution: {
      zh: '“超过”不含200万条本身。',
      en: 'More than 2 million excludes 2 million itself.',
    },
  }),
  defineTarget({
    id: 'digital-application-systems',
    name: { zh: '教育应用系统数', en: 'Education application systems built' },
    theme: 'digital',
    tier: 'A',
    indicator: digitalApplicationSystems,
    comparator: '>=',
    value: '10',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'a:row 8 建设目标 item 4',
        text: '建设10个涵盖教育应用、资源、服务等方面的应用系统',
      },
    ],
    ...offices,
  }),
  defineMilestone({
    id: 'digital-regional-center',
    name: {
      zh: '区域教育数字化应用中心',
      en: 'Regional digital-education application centre formed',
    },
    theme: 'digital',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(一)4', text: '完善柳州市教育数据平台功能，形成区域教育数字化应用中心' },
      { where: 'a:row 8 建设目标 item 4', text: '推进区域教育数字化应用中心建设' },
    ],
    ...offices,
    caution: {
      zh: '方案未写明以何阶段为完成，此处以批准或验收为准。',
      en: 'The plan does not say which stage completes it; approval or acceptance is taken here.',
    },
  }),
  defineTarget({
    id: 'digital-teacher-account-rate',
    name: { zh: '教师平台帐号开通率', en: 'Teacher platform-account activation rate' },
    theme: 'digital',
    tier: 'A',
    indicator: digitalTeacherAccountRate,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'a:row 8 建设目标 item 5', text: '全市教师平台帐号开通率100%' }],
    ...offices,
    caution: {
      zh: '方案列出两个平台，取低者对照；教师范围未写明。“帐号”“账号”两种写法并存。',
      en: 'The plan names two platforms, and the lesser is held against it; whose accounts it does not say. The Chinese for account is written in two ways.',
    },
  }),
  defineTarget({
    id: 'digital-rural-quality-resource-coverage',
    name: { zh: '优质教育资源农村学校覆盖率', en: 'Rural-school coverage with quality resources' },
    theme: 'digital',
    tier: 'A',
    indicator: digitalRuralQualityResourceCoverage,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(一)4', text: '推动优质教育资源向农村学校全覆盖' },
      { where: 'a:row 8 建设内容', text: '推动优质教育资源向农村学校全覆盖' },
      { where: 'a:row 8 建设目标 item 5', text: '优质教育资源农村学校覆盖率100%' },
    ],
    ...offices,
    caution: {
      zh: '“农村”默认为镇区和乡村；何为“覆盖”未写明。',
      en: 'Rural is towns and villages by default; what makes a school covered is not said.',
    },
  }),
  defineEvidence({
    id: 'digital-resource-regular-use',
    name: {
      zh: '国家、自治区平台与同步课堂规模化常态化应用',
      en: 'Large-scale regular use of platforms and sync classrooms',
    },
    theme: 'digital',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(一)4', text: '等教育数字资源的规模化、常态化应用' },
      { where: 'a:row 8 建设目标 item 5', text: '等教育数字资源的规模化和常态化应用' },
    ],
    ...offices,
    caution: {
      zh: '方案没有数；自然的衡量是平台活跃使用率，其口径未定。',
      en: 'The plan gives no number; the natural measure is the rate of active use, which it does not define.',
    },
  }),
];
