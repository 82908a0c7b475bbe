import { add, addOfSchools, addWhole, type Expressions } from './expression.ts';

const inKindergarten = "d.stage === 'kindergarten'";
const outsideTechnician = `(d.stage === 'senior' || d.stage === 'adult-senior'
  || d.stage === 'vocational')`;

/** Measures over the pupils of the 教基 forms: whose a school is, its row of the register says. */
export const pupils: Expressions = {
  'kindergarten-children': add('pupils', inKindergarten),
  'kindergarten-children-public': addOfSchools(
    'pupils',
    inKindergarten,
    "d.ownership === 'public'",
  ),
  'kindergarten-children-inclusive': addOfSchools(
    'pupils',
    inKindergarten,
    "d.ownership !== 'private'",
  ),
  'enrolment-primary': add('pupils', "d.stage === 'primary'"),
  'enrolment-junior': add('pupils', "d.stage === 'junior'"),
  'enrolment-senior': add('pupils', "d.stage === 'senior'"),
  'enrolment-senior-stage': add('pupils', `(${outsideTechnician} || d.stage === 'technician')`),
  'enrolment-senior-stage-local': add(
    'local',
    `(${outsideTechnician} || d.stage === 'technician')`,
  ),
  'enrolment-senior-stage-without-technician': add('pupils', outsideTechnician),
  'group-schooling-pupils': addOfSchools(
    'pupils',
    "(d.stage === 'primary' || d.stage === 'junior')",
    'd.group',
  ),
  undergraduates: add('pupils', "d.stage === 'undergraduate'"),
  'junior-college-students': add('pupils', "d.stage === 'junior-college'"),
};

/** Measures over the cohorts that graduate from grade 9. */
export const cohort: Expressions = {
  'cohort-entrants': add('entrants'),
  'cohort-moved-in': add('movedIn'),
  'cohort-moved-out': add('movedOut'),
  'cohort-died': add('died'),
  'cohort-registered-graduates': add('registeredGraduates'),
  'grade9-graduates': add('graduates'),
};

/** Measures over migrant children. */
export const migrantChildren: Expressions = {
  'migrant-children-eligible': add('eligible'),
  'migrant-children-enrolled': add('enrolled'),
};

/** Measures over children with disabilities. */
export const specialPlacement: Expressions = {
  'children-with-disabilities': add('children'),
  'children-with-disabilities-due': add('children', "d.form !== 'exempt'"),
  'children-with-disabilities-placed': add('children', "d.form !== 'none' && d.form !== 'exempt'"),
};

/** Measures over the international students of institutions. */
export const internationalStudents: Expressions = {
  'international-degree-admissions': add('degreeAdmissions'),
  'asean-students': add('enrolledAsean'),
};

const threeToFive = 'd.age !== null && d.age >= 3 && d.age <= 5';
const fifteenToSeventeen = 'd.age !== null && d.age >= 15 && d.age <= 17';

/** Measures over the population: an age that is not there leaves the whole unknown. */
export const population: Expressions = {
  'population-3-5': addWhole(3, 'persons', `d.basis === 'residents' && ${threeToFive}`),
  'population-3-5-hukou': addWhole(3, 'persons', `d.basis === 'hukou' && ${threeToFive}`),
  'population-3-5-registered': addWhole(3, 'persons', `d.basis === 'registered' && ${threeToFive}`),
  'population-15-17': addWhole(3, 'persons', `d.basis === 'residents' && ${fifteenToSeventeen}`),
  'population-15-17-hukou': addWhole(3, 'persons', `d.basis === 'hukou' && ${fifteenToSeventeen}`),
  'population-15-17-registered': addWhole(
    3,
    'persons',
    `d.basis === 'registered' && ${fifteenToSeventeen}`,
  ),
  'population-all-ages': addWhole(1, 'persons', "d.basis === 'residents' && d.age === null"),
  'population-all-ages-hukou': addWhole(1, 'persons', "d.basis === 'hukou' && d.age === null"),
};
