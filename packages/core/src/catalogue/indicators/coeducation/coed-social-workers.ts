import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { persons } from '../../../number/unit.ts';
import { schoolSocialWorkers } from '../../measures/family-education.ts';

/** Social workers in schools (社工进校园), in persons. */
export const coedSocialWorkers = defineIndicator({
  id: 'coed-social-workers',
  name: { zh: '“社工进校园”数量', en: 'Social workers in schools' },
  definition: { zh: '年末进校园社工人数', en: 'social workers in schools at the end of the year' },
  theme: 'coeducation',
  unit: persons,
  decimals: 0,
  better: 'higher',
  range: [0, 100_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '二（四）17',
  },
  inputs: { workers: schoolSocialWorkers },
  formula: ({ workers }) => exact(workers),
  caution: {
    zh: '规划没有说明“数量”是社工人数还是学校数，这里计人数。',
    en: 'The plan does not say whether social workers or schools are meant; persons are counted here.',
  },
});
