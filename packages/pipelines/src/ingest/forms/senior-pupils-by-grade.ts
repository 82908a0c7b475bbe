import { pupilsByGradeForm } from './pupils-by-grade.ts';

/** 教基3118 普通高中分类型学生数. */
export const seniorPupilsByGrade = pupilsByGradeForm({
  code: '3118',
  title: '普通高中分类型学生数',
  stage: 'senior',
  grades: 3,
  checks: [{ kind: 'equal', left: ['total', 'leaving'], right: ['total', 'grade3'] }],
});
