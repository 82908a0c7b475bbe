import { pupilsByAgeForm } from './pupils-by-age.ts';

/** 教基3119 高中阶段分年龄学生数; the one form of its kind that tells full-time students. */
export const seniorPupilsByAge = pupilsByAgeForm({
  code: '3119',
  title: '高中阶段分年龄学生数',
  stage: 'senior',
  ages: [14, 23],
  further: { fullTime: '在校生数/#全日制学生' },
});
