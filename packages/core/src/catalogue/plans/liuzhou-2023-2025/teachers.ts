import { defineTarget } from '../../../model/define-target.ts';
import { juniorPupilTeacherRatio } from '../../indicators/teachers/junior-pupil-teacher-ratio.ts';
import { primaryPupilTeacherRatio } from '../../indicators/teachers/primary-pupil-teacher-ratio.ts';
import { seniorPupilTeacherRatio } from '../../indicators/teachers/senior-pupil-teacher-ratio.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on teachers that are numbers. */
export const teacherTargets = [
  defineTarget({
    id: 'teacher-student-staff-ratio-primary',
    name: { zh: '小学生师比', en: 'Primary pupil ratio (pupils per staff)' },
    theme: 'teachers',
    tier: 'A',
    indicator: primaryPupilTeacherRatio,
    comparator: '<=',
    value: '19',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'a:row 7 建设目标 item 1',
        text: '生师比指标达到国家要求（小学19：1，初中13.5：1，高中12.5：1）',
      },
    ],
    lead: ['市委编办', '市财政局', '市教育局', '市住房和城乡建设局'],
    support: [
      '市委组织部',
      '市自然资源和规划局',
      '市人力资源社会保障局',
      '各县（区）人民政府',
      '新区管委会',
    ],
    caution: {
      zh: '计划的19、13.5、12.5是教职工编制配备标准；此处按专任教师口径对照，两者不可混同。',
      en: '19, 13.5 and 12.5 are the national staffing standard (approved posts); held here against full-time teachers, which is not the same.',
    },
  }),
  defineTarget({
    id: 'teacher-student-staff-ratio-junior',
    name: { zh: '初中生师比', en: 'Junior secondary pupil ratio (pupils per staff)' },
    theme: 'teachers',
    tier: 'A',
    indicator: juniorPupilTeacherRatio,
    comparator: '<=',
    value: '13.5',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'a:row 7 建设目标 item 1',
        text: '生师比指标达到国家要求（小学19：1，初中13.5：1，高中12.5：1）',
      },
    ],
    lead: ['市委编办', '市财政局', '市教育局', '市住房和城乡建设局'],
    support: [
      '市委组织部',
      '市自然资源和规划局',
      '市人力资源社会保障局',
      '各县（区）人民政府',
      '新区管委会',
    ],
    caution: {
      zh: '计划的19、13.5、12.5是教职工编制配备标准；此处按专任教师口径对照，两者不可混同。',
      en: '19, 13.5 and 12.5 are the national staffing standard (approved posts); held here against full-time teachers, which is not the same.',
    },
  }),
  defineTarget({
    id: 'teacher-student-staff-ratio-senior',
    name: { zh: '高中生师比', en: 'Senior secondary pupil ratio (pupils per staff)' },
    theme: 'teachers',
    tier: 'A',
    indicator: seniorPupilTeacherRatio,
    comparator: '<=',
    value: '12.5',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      {
        where: 'a:row 7 建设目标 item 1',
        text: '生师比指标达到国家要求（小学19：1，初中13.5：1，高中12.5：1）',
      },
    ],
    lead: ['市委编办', '市财政局', '市教育局', '市住房和城乡建设局'],
    support: [
      '市委组织部',
      '市自然资源和规划局',
      '市人力资源社会保障局',
      '各县（区）人民政府',
      '新区管委会',
    ],
    caution: {
      zh: '计划的19、13.5、12.5是教职工编制配备标准；此处按专任教师口径对照，两者不可混同。',
      en: '19, 13.5 and 12.5 are the national staffing standard (approved posts); held here against full-time teachers, which is not the same.',
    },
  }),
];
