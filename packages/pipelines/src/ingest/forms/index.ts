import type { Form } from './form.ts';
import { juniorPupilsByAge } from './junior-pupils-by-age.ts';
import { juniorPupilsByGrade } from './junior-pupils-by-grade.ts';
import { kindergartenStaff } from './kindergarten-staff.ts';
import { primaryPupilsByAge } from './primary-pupils-by-age.ts';
import { primaryPupilsByGrade } from './primary-pupils-by-grade.ts';
import { schoolStaff } from './school-staff.ts';
import { seniorPupilsByAge } from './senior-pupils-by-age.ts';
import { seniorPupilsByGrade } from './senior-pupils-by-grade.ts';
import { teachersByStage } from './teachers-by-stage.ts';

/** Every form of a school's workbook whose numbers are read, by its code. */
export const schoolForms: readonly Form[] = [
  primaryPupilsByGrade,
  primaryPupilsByAge,
  juniorPupilsByGrade,
  juniorPupilsByAge,
  seniorPupilsByGrade,
  seniorPupilsByAge,
  kindergartenStaff,
  schoolStaff,
  teachersByStage,
];
