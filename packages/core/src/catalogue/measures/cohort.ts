import type { Sentence } from '../../messages/sentence.ts';
import { defineMeasure, type Measure, sumOf } from '../../model/define-measure.ts';
import { persons } from '../../number/unit.ts';
import { cohort } from '../datasets/cohort.ts';
import { reportedFigure } from './reported-figure.ts';

const ofCohort = (id: string, name: Sentence, column: string, reported?: Measure) =>
  defineMeasure({
    id,
    name,
    unit: persons,
    dataset: cohort,
    value: sumOf(column),
    ...(reported && { reported }),
  });

const graduatesName = { zh: '初中毕业生数', en: 'junior secondary graduates' };

/** Junior secondary graduates of the summer of the year, in persons. */
export const grade9Graduates = ofCohort(
  'grade9-graduates',
  graduatesName,
  'graduates',
  reportedFigure('in-grade9-graduates', graduatesName, persons),
);

/** Primary grade 1 intake of the autumn of the year as published, in persons. */
export const grade1Intake = reportedFigure(
  'in-grade1-intake',
  { zh: '小学招生数', en: 'primary grade 1 intake' },
  persons,
);

/** Entrants to grade 1, nine years before, of the cohort that graduates in the year, in persons. */
export const cohortEntrants = ofCohort(
  'cohort-entrants',
  { zh: '该届小学一年级入学人数', en: 'grade 1 entrants of the cohort' },
  'entrants',
);

/** Pupils who moved into the cohort on the way, in persons. */
export const cohortMovedIn = ofCohort(
  'cohort-moved-in',
  { zh: '该届转入人数', en: 'pupils moved into the cohort' },
  'movedIn',
);

/** Pupils who moved out of the cohort on the way, in persons. */
export const cohortMovedOut = ofCohort(
  'cohort-moved-out',
  { zh: '该届转出人数', en: 'pupils moved out of the cohort' },
  'movedOut',
);

/** Pupils of the cohort who died on the way, in persons. */
export const cohortDied = ofCohort(
  'cohort-died',
  { zh: '该届死亡人数', en: 'pupils of the cohort who died' },
  'died',
);

/** Graduates among the cohort's own entrants by school registration (学籍), in persons. */
export const registeredGraduates = ofCohort(
  'cohort-registered-graduates',
  { zh: '该届入学学生中的毕业人数（学籍）', en: 'graduates among the entrants by registration' },
  'registeredGraduates',
);
