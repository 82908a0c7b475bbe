import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { fourHundreds } from '../../measures/activities.ts';

/** Lessons listed as quality lessons of sport and arts (百节优质体艺课), in items. */
export const peArtsFourHundredsLessons = defineIndicator({
  id: 'pe-arts-four-hundreds-lessons',
  name: { zh: '体育艺术“四个一百”：优质体艺课数', en: 'Quality sport and arts lessons' },
  definition: { zh: '登记的优质体艺课数', en: 'registered quality sport and arts lessons' },
  theme: 'pe-health',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 10_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '相关名词解释3',
    edition: '征求意见稿',
  },
  inputs: { count: fourHundreds.lessons },
  formula: ({ count }) => exact(count),
  caution: {
    zh: '2021年起每三年评比一次，2024年一轮在方案期内；年末有效名单计数。',
    en: 'Chosen every three years since 2021, so the round of 2024 falls in the plan; counts the list valid at the end of the year.',
  },
});
