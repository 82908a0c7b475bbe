import { pupilsByAgeForm } from './pupils-by-age.ts';

/** 教基3113 小学分年龄学生数. */
export const primaryPupilsByAge = pupilsByAgeForm({
  code: '3113',
  title: '小学分年龄学生数',
  stage: 'primary',
  ages: [5, 15],
  expected: [6, 11],
});
