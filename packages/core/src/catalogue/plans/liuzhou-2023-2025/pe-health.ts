import { defineEvidence } from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { fitnessExcellentGoodRate } from '../../indicators/pe-health/fitness-excellent-good-rate.ts';
import { peArtsFourHundredsClubs } from '../../indicators/pe-health/pe-arts-four-hundreds-clubs.ts';
import { peArtsFourHundredsLessons } from '../../indicators/pe-health/pe-arts-four-hundreds-lessons.ts';
import { peArtsFourHundredsRecess } from '../../indicators/pe-health/pe-arts-four-hundreds-recess.ts';
import { peArtsFourHundredsSchools } from '../../indicators/pe-health/pe-arts-four-hundreds-schools.ts';
import { peDailyHourInSchool } from '../../indicators/pe-health/pe-daily-hour-in-school.ts';
import { peDailyHourOutSchool } from '../../indicators/pe-health/pe-daily-hour-out-school.ts';
import { peSixEvents } from '../../indicators/pe-health/pe-six-events.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The plan names no office for these. */
const unassigned = { lead: [], support: [] };

/** The clauses on sport, arts and health. */
export const peHealthClauses = [
  defineTarget({
    id: 'fitness-excellent-good-rate',
    name: { zh: '学生体质健康优良率', en: 'Student fitness excellent-and-good rate' },
    theme: 'pe-health',
    tier: 'A',
    indicator: fitnessExcellentGoodRate,
    comparator: '>=',
    value: '55',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)7', text: '学生体质健康优良率达到55%以上' }],
    ...unassigned,
    caution: {
      zh: '只见于正文，没有牵头部门。学校上报值与抽测复核值不同，默认上报值；须与测试率一并看。',
      en: 'In the body only, without a lead office. Reported and re-tested values differ, reported by default; read it beside the test rate.',
    },
  }),
  defineTarget({
    id: 'pe-daily-hour-in-school',
    name: { zh: '每天校内1小时体育锻炼', en: 'Daily one hour of exercise in school' },
    theme: 'pe-health',
    tier: 'A',
    indicator: peDailyHourInSchool,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)7', text: '落实每天校内校外各1小时体育锻炼' }],
    ...unassigned,
    caution: {
      zh: '方案要求每名学生每天1小时，没有规定如何汇总：60分钟在指标之内，此处按调查学校全部达到（100%）对照。',
      en: 'The plan asks one hour a day of every student, and not how to add that up: the 60 minutes are within the indicator, and the clause is held to all (100%) of the schools in the survey.',
    },
  }),
  defineTarget({
    id: 'pe-daily-hour-out-school',
    name: { zh: '每天校外1小时体育锻炼', en: 'Daily one hour of exercise out of school' },
    theme: 'pe-health',
    tier: 'A',
    indicator: peDailyHourOutSchool,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)7', text: '落实每天校内校外各1小时体育锻炼' }],
    ...unassigned,
    caution: {
      zh: '方案要求每名学生每天1小时，没有规定如何汇总：60分钟在指标之内，此处按受调查学生全部达到（100%）对照。',
      en: 'The plan asks one hour a day of every student, and not how to add that up: the 60 minutes are within the indicator, and the clause is held to all (100%) of the students asked.',
    },
  }),
  defineTarget({
    id: 'pe-six-events',
    name: { zh: '校园体育“六大赛事”开展', en: 'Six campus sports events held' },
    theme: 'pe-health',
    tier: 'B',
    indicator: peSixEvents,
    comparator: '>=',
    value: '6',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(二)7', text: '常态开展校园体育“六大赛事”' },
      { where: 'g:4', text: '广泛开展校园足球、篮球、排球、羽毛球、网球、啦啦操六大赛事' },
    ],
    ...unassigned,
    caution: {
      zh: '六项每年各至少一次；各年都应达到，不只2025年。',
      en: 'Each of the six at least once a year, in every year of the plan and not only in 2025.',
    },
  }),
  defineTarget({
    id: 'pe-arts-four-hundreds-recess',
    name: {
      zh: '体育艺术“四个一百”：百校优质大课间活动',
      en: '100 schools with quality recess exercise',
    },
    theme: 'pe-health',
    tier: 'B',
    indicator: peArtsFourHundredsRecess,
    comparator: '=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(二)7', text: '持续推进体育艺术“四个一百”建设' },
      { where: 'g:3', text: '百校优质大课间活动' },
    ],
    ...unassigned,
    caution: {
      zh: '“一百”出自名称和名词解释；2021年起每三年评比一次，方案期内为2024年一轮。',
      en: 'The hundred comes from the name and the glossary; chosen every three years since 2021, so one round (2024) falls in the plan.',
    },
  }),
  defineTarget({
    id: 'pe-arts-four-hundreds-clubs',
    name: { zh: '体育艺术“四个一百”：百佳体艺社团', en: '100 best PE/arts clubs' },
    theme: 'pe-health',
    tier: 'B',
    indicator: peArtsFourHundredsClubs,
    comparator: '=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(二)7', text: '持续推进体育艺术“四个一百”建设' },
      { where: 'g:3', text: '百佳体艺社团' },
    ],
    ...unassigned,
    caution: {
      zh: '“一百”出自名称和名词解释；2021年起每三年评比一次，方案期内为2024年一轮。',
      en: 'The hundred comes from the name and the glossary; chosen every three years since 2021, so one round (2024) falls in the plan.',
    },
  }),
  defineTarget({
    id: 'pe-arts-four-hundreds-lessons',
    name: { zh: '体育艺术“四个一百”：百节优质体艺课', en: '100 quality PE/arts lessons' },
    theme: 'pe-health',
    tier: 'B',
    indicator: peArtsFourHundredsLessons,
    comparator: '=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(二)7', text: '持续推进体育艺术“四个一百”建设' },
      { where: 'g:3', text: '百节优质体艺课' },
    ],
    ...unassigned,
    caution: {
      zh: '“一百”出自名称和名词解释；2021年起每三年评比一次，方案期内为2024年一轮。',
      en: 'The hundred comes from the name and the glossary; chosen every three years since 2021, so one round (2024) falls in the plan.',
    },
  }),
  defineTarget({
    id: 'pe-arts-four-hundreds-schools',
    name: { zh: '体育艺术“四个一百”：百所体艺特色学校', en: '100 PE/arts feature schools' },
    theme: 'pe-health',
    tier: 'B',
    indicator: peArtsFourHundredsSchools,
    comparator: '=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(二)7', text: '持续推进体育艺术“四个一百”建设' },
      { where: 'g:3', text: '百所体艺特色学校' },
    ],
    ...unassigned,
    caution: {
      zh: '“一百”出自名称和名词解释；2021年起每三年评比一次，方案期内为2024年一轮。',
      en: 'The hundred comes from the name and the glossary; chosen every three years since 2021, so one round (2024) falls in the plan.',
    },
  }),
  defineEvidence({
    id: 'pe-football-reform-zone',
    name: {
      zh: '全国青少年校园足球改革实验区建设',
      en: 'National youth campus-football reform zone',
    },
    theme: 'pe-health',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)7', text: '深化全国青少年校园足球改革实验区建设' }],
    ...unassigned,
  }),
  defineEvidence({
    id: 'health-mental-service-system',
    name: { zh: '学生心理健康教育服务体系', en: 'Student mental-health education service system' },
    theme: 'pe-health',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)7', text: '健全学生心理健康教育服务体系' }],
    ...unassigned,
  }),
  defineEvidence({
    id: 'pe-labour-education',
    name: { zh: '劳动教育与本土实践融合', en: 'Labour education' },
    theme: 'pe-health',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)7', text: '加强劳动教育与本土实践、职业技术融合育人' }],
    ...unassigned,
  }),
  defineEvidence({
    id: 'health-emergency-education',
    name: { zh: '安全应急教育与自救互救技能', en: 'Safety and emergency education' },
    theme: 'pe-health',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(二)7', text: '开展安全应急教育，提升师生自救互救技能' }],
    ...unassigned,
  }),
];
