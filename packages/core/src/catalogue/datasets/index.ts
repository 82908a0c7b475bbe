import type { Dataset } from '../../model/define-dataset.ts';
import { approvedPosts } from './approved-posts.ts';
import { cohort } from './cohort.ts';
import { exerciseSurvey } from './exercise-survey.ts';
import { finance } from './finance.ts';
import { fitness } from './fitness.ts';
import { internationalStudents } from './international-students.ts';
import { migrantChildren } from './migrant-children.ts';
import { milestones } from './milestones.ts';
import { pay } from './pay.ts';
import { platformAccounts } from './platform-accounts.ts';
import { population } from './population.ts';
import { publishedFigures } from './published-figures.ts';
import { pupils } from './pupils.ts';
import { pupilsByAge } from './pupils-by-age.ts';
import { recognitions } from './recognitions.ts';
import { researchers } from './researchers.ts';
import { satisfactionSurvey } from './satisfaction-survey.ts';
import { schools } from './schools.ts';
import { specialPlacement } from './special-placement.ts';
import { staff } from './staff.ts';
import { teacherQualifications } from './teacher-qualifications.ts';
import { teachers } from './teachers.ts';
import { trainingEvents } from './training-events.ts';
import { yearlyCounts } from './yearly-counts.ts';

/** Every dataset of the catalogue: what offices printed, then the returns. */
export const datasets: readonly Dataset[] = [
  publishedFigures,
  schools,
  pupils,
  pupilsByAge,
  staff,
  teachers,
  approvedPosts,
  teacherQualifications,
  population,
  cohort,
  specialPlacement,
  fitness,
  platformAccounts,
  trainingEvents,
  internationalStudents,
  finance,
  pay,
  exerciseSurvey,
  satisfactionSurvey,
  recognitions,
  milestones,
  researchers,
  migrantChildren,
  yearlyCounts,
];
