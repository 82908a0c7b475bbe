import type { SimulatedYear } from '../world/simulate-year.ts';
import {
  compulsoryCohort,
  migrantChildren,
  specialPlacements,
  teacherPay,
} from './county-returns.ts';
import { budgetByLevel, fundedStudents } from './education-funds.ts';
import { exerciseSurvey } from './exercise-survey.ts';
import { fitnessRecheck, otherSchoolFitness } from './fitness-tables.ts';
import { fundsByItem } from './funds-by-item.ts';
import { higherEducationStudents } from './higher-education-students.ts';
import { internationalStudents } from './international-students.ts';
import { kindergartenRoll } from './kindergarten-roll.ts';
import { milestoneRegister } from './milestone-register.ts';
import { platformAccounts } from './platform-accounts.ts';
import { populationByAge } from './population-by-age.ts';
import { recognitionRegister } from './recognition-register.ts';
import { satisfactionSurvey } from './satisfaction-survey.ts';
import { schoolLedger } from './school-ledger.ts';
import { fullTimeResearchers, grossDomesticProduct } from './several-years.ts';
import type { SampleFolder } from './source-folder.ts';
import { studentsByGrade } from './students-by-grade.ts';
import { approvedPosts, otherSchoolStaff, teacherQualifications } from './teachers-and-posts.ts';
import { trainingRegister } from './training-register.ts';
import { yearlyCounts } from './yearly-counts.ts';

/** The folders of one year that hold tables of the city and its counties. */
export function tablesOfYear(year: SimulatedYear): SampleFolder[] {
  return [
    schoolLedger(year),
    kindergartenRoll(year),
    ...studentsByGrade(year),
    higherEducationStudents(year),
    approvedPosts(year),
    teacherQualifications(year),
    otherSchoolStaff(year),
    populationByAge(year),
    compulsoryCohort(year),
    specialPlacements(year),
    migrantChildren(year),
    teacherPay(year),
    budgetByLevel(year),
    fundedStudents(year),
    fundsByItem(year),
    platformAccounts(year),
    exerciseSurvey(year),
    fitnessRecheck(year),
    otherSchoolFitness(year),
    satisfactionSurvey(year),
    internationalStudents(year),
    trainingRegister(year),
    recognitionRegister(year),
    milestoneRegister(year),
    yearlyCounts(year),
  ].filter((folder) => folder !== null);
}

/** The folders whose tables have a column for each year. */
export function tablesOfSeveralYears(years: readonly SimulatedYear[]): SampleFolder[] {
  return [grossDomesticProduct(years), fullTimeResearchers(years)];
}
