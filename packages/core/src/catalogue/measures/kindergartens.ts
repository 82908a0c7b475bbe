import type { Sentence } from '../../messages/sentence.ts';
import { countRows, defineMeasure, type Measure, sumOf } from '../../model/define-measure.ts';
import { institutions, persons } from '../../number/unit.ts';
import { pupils } from '../datasets/pupils.ts';
import { schools } from '../datasets/schools.ts';
import { reportedFigure } from './reported-figure.ts';

type Ownership = 'public' | 'inclusive-private' | 'private';

const everyOwner: readonly Ownership[] = ['public', 'inclusive-private', 'private'];

const childrenOf = (
  id: string,
  name: Sentence,
  ownership: readonly Ownership[],
  reported?: Measure,
) =>
  defineMeasure({
    id,
    name,
    unit: persons,
    dataset: pupils,
    value: sumOf('pupils'),
    where: { stage: 'kindergarten' },
    ...(ownership.length < everyOwner.length && { ofSchools: { ownership } }),
    ...(reported && { reported }),
  });

const kindergartensOf = (
  id: string,
  name: Sentence,
  ownership: readonly Ownership[],
  reported: Measure,
) =>
  defineMeasure({
    id,
    name,
    unit: institutions,
    dataset: schools,
    value: countRows(),
    where: { kind: 'kindergarten', ownership },
    reported,
  });

const childrenName = {
  zh: '在园幼儿数（含附设班）',
  en: 'children in kindergartens and attached classes',
};

/** Children in kindergartens and attached classes, of any age, in persons. */
export const kindergartenChildren = childrenOf(
  'kindergarten-children',
  childrenName,
  everyOwner,
  reportedFigure('in-kindergarten-children', childrenName, persons),
);

const inclusiveChildrenName = {
  zh: '普惠性幼儿园在园幼儿数',
  en: 'children in inclusive kindergartens',
};

/** Children in public and recognised inclusive private kindergartens, in persons. */
export const inclusiveKindergartenChildren = childrenOf(
  'kindergarten-children-inclusive',
  inclusiveChildrenName,
  ['public', 'inclusive-private'],
  reportedFigure('in-kindergarten-children-inclusive', inclusiveChildrenName, persons),
);

/** Children in public kindergartens, in persons. */
export const publicKindergartenChildren = childrenOf(
  'kindergarten-children-public',
  { zh: '公办园在园幼儿数', en: 'children in public kindergartens' },
  ['public'],
);

const kindergartensName = { zh: '幼儿园数', en: 'kindergartens' };

/** Kindergartens, in institutions. */
export const kindergartens = kindergartensOf(
  'kindergartens',
  kindergartensName,
  everyOwner,
  reportedFigure('in-kindergartens', kindergartensName, institutions),
);

const inclusiveKindergartensName = { zh: '普惠性幼儿园数', en: 'inclusive kindergartens' };

/** Public and recognised inclusive private kindergartens, in institutions. */
export const inclusiveKindergartens = kindergartensOf(
  'kindergartens-inclusive',
  inclusiveKindergartensName,
  ['public', 'inclusive-private'],
  reportedFigure('in-kindergartens-inclusive', inclusiveKindergartensName, institutions),
);

/** Kindergartens with a demonstration title of any level, each once, in institutions. */
export const demonstrationKindergartens = defineMeasure({
  id: 'kindergartens-demonstration',
  name: {
    zh: '县级以上示范园数',
    en: 'demonstration kindergartens of county level and above',
  },
  unit: institutions,
  dataset: schools,
  value: countRows(),
  where: { kind: 'kindergarten', demonstration: ['region', 'city', 'county'] },
});

/** Kindergartens opened in new residential compounds in the school year, in institutions. */
export const compoundKindergartens = defineMeasure({
  id: 'kindergartens-compound-opened',
  name: { zh: '新建小区配套幼儿园数', en: 'kindergartens opened in new residential compounds' },
  unit: institutions,
  dataset: schools,
  value: countRows(),
  where: { kind: 'kindergarten', compoundOpened: true },
});

/** Kindergartens opened in new residential compounds as public ones, in institutions. */
export const publicCompoundKindergartens = defineMeasure({
  id: 'kindergartens-compound-opened-public',
  name: {
    zh: '举办成公办园的新建小区配套幼儿园数',
    en: 'kindergartens opened in new residential compounds as public ones',
  },
  unit: institutions,
  dataset: schools,
  value: countRows(),
  where: { kind: 'kindergarten', compoundOpened: true, ownership: 'public' },
});
