import { defineIndicator, ownFormula } from '../../../model/define-indicator.ts';
import { difference, exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { syncClassrooms } from '../../measures/digital.ts';

/**
 * Classrooms upgraded for synchronous lessons, in rooms: all so far by default, because the plan
 * says of the city as a whole 完成6000间; the increase over three years is a reading of its own.
 */
export const digitalSyncClassrooms = defineIndicator({
  id: 'digital-sync-classrooms',
  name: { zh: '同步课堂教室升级改造数', en: 'Upgraded synchronous classrooms' },
  definition: {
    zh: '累计完成升级改造的同步课堂教室数',
    en: 'classrooms upgraded for synchronous lessons so far',
  },
  reading: { zh: '累计', en: 'all so far' },
  theme: 'digital',
  unit: unitOf('间'),
  decimals: 0,
  better: 'higher',
  range: [-100_000, 100_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第8行建设目标3',
    edition: '征求意见稿',
  },
  inputs: { rooms: syncClassrooms },
  formula: ({ rooms }) => exact(rooms),
  variants: {
    increment: ownFormula({
      name: { zh: '三年增量', en: 'increase over three years' },
      inputs: { rooms: syncClassrooms, before: syncClassrooms.yearsBefore(3) },
      formula: ({ rooms, before }) => difference(rooms, before),
    }),
  },
  caution: {
    zh: '6000间是存量还是2023—2025年的增量，方案未写明：默认累计，另列三年增量（2025年即2022年以来）。公布的“4300间信息化互动教室”（2019年末）不是同一口径。',
    en: 'Whether the 6000 are a stock or an increment of 2023–2025 the plan does not say: all so far by default, with the increase over three years (for 2025, since 2022) as a reading. The published 4300 interactive classrooms (end of 2019) are not the same thing.',
  },
});
