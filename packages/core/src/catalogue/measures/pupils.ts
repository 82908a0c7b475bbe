import { persons } from '../../number/unit.ts';
import { reportedFigure } from './reported-figure.ts';

/** Primary pupils, in persons. */
export const primaryPupils = reportedFigure(
  'in-enrolment-primary',
  { zh: '小学在校生数', en: 'primary pupils' },
  persons,
);

/** Junior secondary pupils, in persons. */
export const juniorPupils = reportedFigure(
  'in-enrolment-junior',
  { zh: '初中在校生数', en: 'junior secondary pupils' },
  persons,
);

/** General senior secondary pupils, in persons. */
export const seniorPupils = reportedFigure(
  'in-enrolment-senior',
  { zh: '普通高中在校生数', en: 'general senior secondary pupils' },
  persons,
);

/** Upper secondary students of every kind of school, in persons. */
export const seniorStagePupils = reportedFigure(
  'in-enrolment-senior-stage',
  { zh: '高中阶段在校生数', en: 'upper secondary students of every kind of school' },
  persons,
);
