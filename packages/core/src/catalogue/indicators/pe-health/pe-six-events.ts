import { defineIndicator } from '../../../model/define-indicator.ts';
import { type Exact, type ExactInput, exact, sum } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { campusEvents } from '../../measures/activities.ts';

function held(events: ExactInput): Exact {
  const count = exact(events);
  return count.gt(1) ? exact(1) : count;
}

/**
 * How many of the six kinds of campus sports event (六大赛事) were held in the year, in items; two
 * events of one kind are one.
 */
export const peSixEvents = defineIndicator({
  id: 'pe-six-events',
  name: { zh: '校园体育“六大赛事”开展项数', en: 'Kinds of campus sports event held' },
  definition: {
    zh: '足球、篮球、排球、羽毛球、网球、啦啦操中当年有赛事登记的项数',
    en: 'how many of football, basketball, volleyball, badminton, tennis and cheerleading have a registered event in the year',
  },
  theme: 'pe-health',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 6],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '相关名词解释4',
    edition: '征求意见稿',
  },
  inputs: campusEvents,
  formula: ({ football, basketball, volleyball, badminton, tennis, cheerleading }) =>
    sum(
      held(football),
      held(basketball),
      held(volleyball),
      held(badminton),
      held(tennis),
      held(cheerleading),
    ),
  caution: {
    zh: '六项每年各至少一次；登记中以项目名称（如“足球”）为条目。方案要求市、县（区）、学校广泛开展，各级次数未规定。',
    en: 'Each of the six at least once a year; the register lists an event under the Chinese name of its sport. The plan wants them in city, counties and schools, without saying how many.',
  },
});
