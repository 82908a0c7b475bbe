import { persons } from '../../number/unit.ts';
import { reportedFigure } from './reported-figure.ts';

/** Full-time kindergarten teachers, in persons. */
export const kindergartenTeachers = reportedFigure(
  'in-teachers-kindergarten',
  { zh: '学前教育专任教师数', en: 'full-time kindergarten teachers' },
  persons,
);

/** Full-time primary teachers, in persons. */
export const primaryTeachers = reportedFigure(
  'in-teachers-primary',
  { zh: '小学专任教师数', en: 'full-time primary teachers' },
  persons,
);

/** Full-time junior secondary teachers, in persons. */
export const juniorTeachers = reportedFigure(
  'in-teachers-junior',
  { zh: '初中专任教师数', en: 'full-time junior secondary teachers' },
  persons,
);

/** Full-time general senior secondary teachers, in persons. */
export const seniorTeachers = reportedFigure(
  'in-teachers-senior',
  { zh: '普通高中专任教师数', en: 'full-time general senior secondary teachers' },
  persons,
);
