import type { Indicator } from '../../model/define-indicator.ts';
import { compulsoryRetentionRate } from './compulsory/compulsory-retention-rate.ts';
import { budgetEducationPerStudent } from './finance/budget-education-per-student.ts';
import {
  budgetEducationPerStudentGrowth,
  higherBudgetPerStudentGrowth,
  juniorBudgetPerStudentGrowth,
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  seniorBudgetPerStudentGrowth,
  vocationalBudgetPerStudentGrowth,
} from './finance/budget-per-student-growth.ts';
import { fiscalEducationFundsGrowth } from './finance/fiscal-education-funds-growth.ts';
import { fiscalEducationGdpShare } from './finance/fiscal-education-gdp-share.ts';
import { generalBudgetEducationGrowth } from './finance/general-budget-education-growth.ts';
import { generalBudgetEducationShare } from './finance/general-budget-education-share.ts';
import { inclusiveKindergartenShare } from './preschool/inclusive-kindergarten-share.ts';
import { preschoolGrossEnrolmentRate } from './preschool/preschool-gross-enrolment-rate.ts';
import { preschoolInclusiveCoverage } from './preschool/preschool-inclusive-coverage.ts';
import { preschoolPupilTeacherRatio } from './preschool/preschool-pupil-teacher-ratio.ts';
import { seniorGrossEnrolmentRate } from './senior/senior-gross-enrolment-rate.ts';
import { juniorPupilTeacherRatio } from './teachers/junior-pupil-teacher-ratio.ts';
import { primaryPupilTeacherRatio } from './teachers/primary-pupil-teacher-ratio.ts';
import { seniorPupilTeacherRatio } from './teachers/senior-pupil-teacher-ratio.ts';

/** Every indicator of the catalogue, theme by theme. */
export const indicators: readonly Indicator[] = [
  preschoolGrossEnrolmentRate,
  preschoolInclusiveCoverage,
  inclusiveKindergartenShare,
  preschoolPupilTeacherRatio,
  compulsoryRetentionRate,
  seniorGrossEnrolmentRate,
  primaryPupilTeacherRatio,
  juniorPupilTeacherRatio,
  seniorPupilTeacherRatio,
  fiscalEducationGdpShare,
  fiscalEducationFundsGrowth,
  generalBudgetEducationShare,
  generalBudgetEducationGrowth,
  budgetEducationPerStudent,
  budgetEducationPerStudentGrowth,
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  juniorBudgetPerStudentGrowth,
  seniorBudgetPerStudentGrowth,
  vocationalBudgetPerStudentGrowth,
  higherBudgetPerStudentGrowth,
];
