import { institutions, persons } from '../../number/unit.ts';
import { reportedFigure } from './reported-figure.ts';

/** Children in kindergartens and attached classes, in persons. */
export const kindergartenChildren = reportedFigure(
  'in-kindergarten-children',
  { zh: '在园幼儿数（含附设班）', en: 'children in kindergartens and attached classes' },
  persons,
);

/** Children in inclusive kindergartens, in persons. */
export const inclusiveKindergartenChildren = reportedFigure(
  'in-kindergarten-children-inclusive',
  { zh: '普惠性幼儿园在园幼儿数', en: 'children in inclusive kindergartens' },
  persons,
);

/** Kindergartens, in institutions. */
export const kindergartens = reportedFigure(
  'in-kindergartens',
  { zh: '幼儿园数', en: 'kindergartens' },
  institutions,
);

/** Inclusive kindergartens, in institutions. */
export const inclusiveKindergartens = reportedFigure(
  'in-kindergartens-inclusive',
  { zh: '普惠性幼儿园数', en: 'inclusive kindergartens' },
  institutions,
);
