import { persons } from '../../number/unit.ts';
import { reportedFigure } from './reported-figure.ts';

/** Junior secondary graduates, in persons. */
export const grade9Graduates = reportedFigure(
  'in-grade9-graduates',
  { zh: '初中毕业生数', en: 'junior secondary graduates' },
  persons,
);

/** Primary grade 1 intake, in persons. */
export const grade1Intake = reportedFigure(
  'in-grade1-intake',
  { zh: '小学招生数', en: 'primary grade 1 intake' },
  persons,
);
