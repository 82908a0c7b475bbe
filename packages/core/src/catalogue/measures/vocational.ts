import { defineMeasure, sumOf } from '../../model/define-measure.ts';
import { persons, unitOf } from '../../number/unit.ts';
import { internationalStudents } from '../datasets/international-students.ts';
import { trainingEvents } from '../datasets/training-events.ts';

/** Field engineers (现场工程师) trained in the year, in persons. */
export const fieldEngineersTrained = defineMeasure({
  id: 'field-engineers-trained',
  name: { zh: '当年培养现场工程师数', en: 'field engineers trained in the year' },
  unit: unitOf('名'),
  dataset: trainingEvents,
  value: sumOf('trained'),
  where: { programme: 'field-engineers' },
});

/** Overseas training of the year through the modern craftsman colleges, in person-times. */
export const overseasTraining = defineMeasure({
  id: 'overseas-training',
  name: {
    zh: '依托现代工匠学院的海外培训',
    en: 'overseas training through the modern craftsman colleges',
  },
  unit: unitOf('人次'),
  dataset: trainingEvents,
  value: sumOf('trained'),
  where: { programme: 'overseas' },
});

/** All overseas training of the year, whoever gave it, in person-times. */
export const allOverseasTraining = defineMeasure({
  id: 'all-overseas-training',
  name: { zh: '全部海外培训', en: 'all overseas training' },
  unit: unitOf('人次'),
  dataset: trainingEvents,
  value: sumOf('trained'),
  where: { programme: ['overseas', 'overseas-other'] },
});

/** International students admitted to degree programmes in the year, in persons. */
export const degreeAdmissions = defineMeasure({
  id: 'international-degree-admissions',
  name: { zh: '学历留学生招生数', en: 'international students admitted to degree programmes' },
  unit: persons,
  dataset: internationalStudents,
  value: sumOf('degreeAdmissions'),
});

/** International students from ASEAN countries enrolled in the year, in persons. */
export const aseanStudents = defineMeasure({
  id: 'asean-students',
  name: { zh: '东盟国家在校留学生数', en: 'enrolled students from ASEAN countries' },
  unit: persons,
  dataset: internationalStudents,
  value: sumOf('enrolledAsean'),
});
