import { persons } from '../../number/unit.ts';
import { reportedFigure } from './reported-figure.ts';

/** Population aged 3 to 5, in persons. */
export const population3To5 = reportedFigure(
  'in-population-3-5',
  { zh: '3—5岁人口', en: 'population aged 3 to 5' },
  persons,
);

/** Population aged 15 to 17, in persons. */
export const population15To17 = reportedFigure(
  'in-population-15-17',
  { zh: '15—17岁人口', en: 'population aged 15 to 17' },
  persons,
);
