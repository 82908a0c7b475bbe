import type { Dataset } from '../../model/define-dataset.ts';
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
import { recognitions } from './recognitions.ts';
import { researchers } from './researchers.ts';
import { satisfactionSurvey } from './satisfaction-survey.ts';
import { schools } from './schools.ts';
import { specialPlacement } from './special-placement.ts';
import { staff } from './staff.ts';
import { trainingEvents } from './training-events.ts';
import { yearlyCounts } from './yearly-counts.ts';

/** Every dataset of the catalogue: what offices printed, then the returns. */
export const datasets: readonly Dataset[] = [
  publishedFigures,
  schools,
  pupils,
  staff,
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
