import { countRows, defineMeasure } from '../../model/define-measure.ts';
import { unitOf } from '../../number/unit.ts';
import { recognitions } from '../datasets/recognitions.ts';
import { recognised } from './recognised.ts';

// The register names an event by the plan's own word, so that one kind is told from another.
const event = (key: string, item: string) =>
  defineMeasure({
    id: `campus-events-${key}`,
    name: { zh: `校园${item}赛事登记数`, en: `campus ${key} events registered` },
    unit: unitOf('个'),
    dataset: recognitions,
    value: countRows(),
    where: { thing: 'pe-six-events', item },
  });

/** Registered campus events of each of the six kinds (六大赛事), in items: one a place and year. */
export const campusEvents = {
  football: event('football', '足球'),
  basketball: event('basketball', '篮球'),
  volleyball: event('volleyball', '排球'),
  badminton: event('badminton', '羽毛球'),
  tennis: event('tennis', '网球'),
  cheerleading: event('cheerleading', '啦啦操'),
};

/** Things on the four lists of sport and arts in schools (四个一百), in items. */
export const fourHundreds = {
  recess: recognised('pe-arts-four-hundreds-recess', {
    zh: '优质大课间活动学校数',
    en: 'schools with quality recess exercise',
  }),
  clubs: recognised('pe-arts-four-hundreds-clubs', {
    zh: '优秀体艺社团数',
    en: 'best sport and arts clubs',
  }),
  lessons: recognised('pe-arts-four-hundreds-lessons', {
    zh: '优质体艺课数',
    en: 'quality sport and arts lessons',
  }),
  schools: recognised('pe-arts-four-hundreds-schools', {
    zh: '体艺特色学校数',
    en: 'sport and arts feature schools',
  }),
};
