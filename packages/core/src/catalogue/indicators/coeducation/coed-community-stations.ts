import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { familyEducationStations } from '../../measures/family-education.ts';

/** Community stations for family education at the end of the year. */
export const coedCommunityStations = defineIndicator({
  id: 'coed-community-stations',
  name: { zh: '社区家庭教育指导服务站', en: 'Community stations for family education' },
  definition: {
    zh: '年末社区家庭教育指导服务站数',
    en: 'community stations for family education at the end of the year',
  },
  theme: 'coeducation',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 100_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '二（四）17',
  },
  inputs: { stations: familyEducationStations },
  formula: ({ stations }) => exact(stations),
});
