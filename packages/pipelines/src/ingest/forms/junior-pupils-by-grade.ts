import { pupilsByGradeForm } from './pupils-by-grade.ts';

/** 教基3115 初中分类型学生数; the fourth grade is empty in a school of three years. */
export const juniorPupilsByGrade = pupilsByGradeForm({
  code: '3115',
  title: '初中分类型学生数',
  stage: 'junior',
  grades: 4,
  optionalGrades: 1,
});
