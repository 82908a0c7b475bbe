import { pupilsByAgeForm } from './pupils-by-age.ts';

/** 教基3116 初中分年龄学生数. */
export const juniorPupilsByAge = pupilsByAgeForm({
  code: '3116',
  title: '初中分年龄学生数',
  stage: 'junior',
  ages: [10, 18],
  expected: [12, 14],
});
