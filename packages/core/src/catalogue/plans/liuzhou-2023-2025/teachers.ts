import { defineTarget } from '../../../model/define-target.ts';
import { juniorPupilTeacherRatio } from '../../indicators/teachers/junior-pupil-teacher-ratio.ts';
import { primaryPupilTeacherRatio } from '../../indicators/teachers/primary-pupil-teacher-ratio.ts';
import { seniorPupilTeacherRatio } from '../../indicators/teachers/senior-pupil-teacher-ratio.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on teachers that are numbers. */
export const teacherTargets = [
  defineTarget({
    id: 'teacher-student-staff-ratio-primary',
    indicator: primaryPupilTeacherRatio,
    comparator: '<=',
    value: '19',
    force: 'firm',
    ...endOfPeriod,
    quote: '生师比指标达到国家要求（小学19：1，初中13.5：1，高中12.5：1）',
    where: '附件 第7项 建设目标1',
    offices: ['市委编办', '市财政局', '市教育局', '市住房和城乡建设局'],
    caution: {
      zh: '计划的19、13.5、12.5是教职工编制配备标准；此处按专任教师口径对照，两者不可混同。',
      en: '19, 13.5 and 12.5 are the national staffing standard (approved posts); held here against full-time teachers, which is not the same.',
    },
  }),
  defineTarget({
    id: 'teacher-student-staff-ratio-junior',
    indicator: juniorPupilTeacherRatio,
    comparator: '<=',
    value: '13.5',
    force: 'firm',
    ...endOfPeriod,
    quote: '生师比指标达到国家要求（小学19：1，初中13.5：1，高中12.5：1）',
    where: '附件 第7项 建设目标1',
    offices: ['市委编办', '市财政局', '市教育局', '市住房和城乡建设局'],
    caution: {
      zh: '计划的19、13.5、12.5是教职工编制配备标准；此处按专任教师口径对照，两者不可混同。',
      en: '19, 13.5 and 12.5 are the national staffing standard (approved posts); held here against full-time teachers, which is not the same.',
    },
  }),
  defineTarget({
    id: 'teacher-student-staff-ratio-senior',
    indicator: seniorPupilTeacherRatio,
    comparator: '<=',
    value: '12.5',
    force: 'firm',
    ...endOfPeriod,
    quote: '生师比指标达到国家要求（小学19：1，初中13.5：1，高中12.5：1）',
    where: '附件 第7项 建设目标1',
    offices: ['市委编办', '市财政局', '市教育局', '市住房和城乡建设局'],
    caution: {
      zh: '计划的19、13.5、12.5是教职工编制配备标准；此处按专任教师口径对照，两者不可混同。',
      en: '19, 13.5 and 12.5 are the national staffing standard (approved posts); held here against full-time teachers, which is not the same.',
    },
  }),
];
