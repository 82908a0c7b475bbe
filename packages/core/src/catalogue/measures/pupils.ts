import type { Sentence } from '../../messages/sentence.ts';
import { defineMeasure, sumOf } from '../../model/define-measure.ts';
import { percent, persons } from '../../number/unit.ts';
import { migrantChildren } from '../datasets/migrant-children.ts';
import { pupils } from '../datasets/pupils.ts';
import { reportedFigure } from './reported-figure.ts';

type Stage = 'primary' | 'junior' | 'senior' | 'adult-senior' | 'vocational' | 'technician';

/** Pupils of stages, which offices print as the series `in-…` of the same name. */
const enrolment = (id: string, name: Sentence, stage: readonly Stage[]) =>
  defineMeasure({
    id,
    name,
    unit: persons,
    dataset: pupils,
    value: sumOf('pupils'),
    where: { stage },
    reported: reportedFigure(`in-${id}`, name, persons),
  });

/** Primary pupils, in persons. */
export const primaryPupils = enrolment(
  'enrolment-primary',
  { zh: '小学在校生数', en: 'primary pupils' },
  ['primary'],
);

/** Junior secondary pupils, in persons. */
export const juniorPupils = enrolment(
  'enrolment-junior',
  { zh: '初中在校生数', en: 'junior secondary pupils' },
  ['junior'],
);

/** General senior secondary pupils, in persons. */
export const seniorPupils = enrolment(
  'enrolment-senior',
  { zh: '普通高中在校生数', en: 'general senior secondary pupils' },
  ['senior'],
);

/**
 * Upper secondary students of every kind of school, in persons. Technician schools report to the
 * human resources bureau: without its return they count as none, and the printed figure leaves
 * them out from 2021.
 */
export const seniorStagePupils = enrolment(
  'enrolment-senior-stage',
  { zh: '高中阶段在校生数', en: 'upper secondary students of every kind of school' },
  ['senior', 'adult-senior', 'vocational', 'technician'],
);

/** Upper secondary students outside technician schools, in persons. */
export const seniorStagePupilsWithoutTechnician = defineMeasure({
  id: 'enrolment-senior-stage-without-technician',
  name: {
    zh: '高中阶段在校生数（不含技工学校）',
    en: 'upper secondary students without technician schools',
  },
  unit: persons,
  dataset: pupils,
  value: sumOf('pupils'),
  where: { stage: ['senior', 'adult-senior', 'vocational'] },
});

/**
 * Upper secondary students of every kind of school who come from the autonomous region (本省生源), in
 * persons; missing where a return does not tell where its students come from.
 */
export const localSeniorStagePupils = defineMeasure({
  id: 'enrolment-senior-stage-local',
  name: {
    zh: '高中阶段本省生源在校生数',
    en: 'upper secondary students from the autonomous region',
  },
  unit: persons,
  dataset: pupils,
  value: sumOf('local'),
  where: { stage: ['senior', 'adult-senior', 'vocational', 'technician'] },
});

const groupPupilsName = {
  zh: '义务教育集团在校生数',
  en: 'compulsory education pupils in education groups',
};

/** Primary and junior secondary pupils in schools of an education group, in persons. */
export const groupSchoolingPupils = defineMeasure({
  id: 'group-schooling-pupils',
  name: groupPupilsName,
  unit: persons,
  dataset: pupils,
  value: sumOf('pupils'),
  where: { stage: ['primary', 'junior'] },
  ofSchools: { group: true },
  reported: reportedFigure('in-group-schooling-pupils', groupPupilsName, persons),
});

/** Group-schooling coverage as published, in shares. */
export const publishedGroupSchoolingCoverage = reportedFigure(
  'compulsory-group-schooling-coverage',
  { zh: '公布的义务教育集团化办学覆盖面', en: 'group-schooling coverage as published' },
  percent,
);

/** Migrant children who meet the conditions for a place in compulsory education, in persons. */
export const eligibleMigrantChildren = defineMeasure({
  id: 'migrant-children-eligible',
  name: { zh: '符合条件的随迁子女数', en: 'eligible migrant children' },
  unit: persons,
  dataset: migrantChildren,
  value: sumOf('eligible'),
});

/** Eligible migrant children enrolled in compulsory education, in persons. */
export const enrolledMigrantChildren = defineMeasure({
  id: 'migrant-children-enrolled',
  name: { zh: '已入学的符合条件随迁子女数', en: 'eligible migrant children enrolled' },
  unit: persons,
  dataset: migrantChildren,
  value: sumOf('enrolled'),
});
