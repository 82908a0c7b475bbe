import { count, type Expressions } from './expression.ts';

const things = [
  'community-city-recruit-county-use',
  'digital-application-systems',
  'eval-four-guides-applied',
  'he-institutions-in-preparation',
  'he-institutions-upgrading',
  'junior-strong-acceptance-experimental',
  'junior-strong-acceptance-partner',
  'junior-strong-experimental-schools',
  'junior-strong-partner-schools',
  'pe-arts-four-hundreds-clubs',
  'pe-arts-four-hundreds-lessons',
  'pe-arts-four-hundreds-recess',
  'pe-arts-four-hundreds-schools',
  'research-leading-studios',
  'senior-affiliated-junior-schools',
  'senior-comprehensive-schools',
  'senior-curriculum-demo-schools',
  'senior-discipline-bases',
  'teacher-housing-projects-started',
  'voc-consortia-regional-level',
  'voc-craftsman-colleges',
  'voc-groups-industry-colleges',
  'voc-industry-communities',
  'voc-integration-enterprises',
  'voc-practice-centres-national-standard',
  'voc-practice-centres-regional',
];

const event = (sport: string) => count(`d.thing === 'pe-six-events' && d.item === '${sport}'`);

/** Measures over the register of recognised things: zero where none of the kind is in it. */
export const recognitions: Expressions = {
  ...Object.fromEntries(
    things.map((thing) => [`recognised-${thing}`, count(`d.thing === '${thing}'`)]),
  ),
  'campus-events-football': event('足球'),
  'campus-events-basketball': event('篮球'),
  'campus-events-volleyball': event('排球'),
  'campus-events-badminton': event('羽毛球'),
  'campus-events-tennis': event('网球'),
  'campus-events-cheerleading': event('啦啦操'),
};
