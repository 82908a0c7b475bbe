import { pupilsByGradeForm } from './pupils-by-grade.ts';

/** 教基3112 小学分类型学生数. */
export const primaryPupilsByGrade = pupilsByGradeForm({
  code: '3112',
  title: '小学分类型学生数',
  stage: 'primary',
  grades: 6,
  ofEntrants: {
    noPreschool: '其中:接受学前教育/未接受过',
    oneYearOfPreschool: '其中:接受学前教育/一年',
    twoYearsOfPreschool: '其中:接受学前教育/两年',
    threeYearsOfPreschool: '其中:接受学前教育/三年',
  },
  checks: [
    { kind: 'equal', left: ['total', 'leaving'], right: ['total', 'grade6'] },
    {
      kind: 'part',
      parts: [
        ['total', 'oneYearOfPreschool'],
        ['total', 'twoYearsOfPreschool'],
        ['total', 'threeYearsOfPreschool'],
      ],
      whole: ['total', 'entrants'],
    },
  ],
});
