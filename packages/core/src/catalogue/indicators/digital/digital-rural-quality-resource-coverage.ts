import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { ruralSchools } from '../../measures/digital.ts';

const { townsAndVillages, villages } = ruralSchools;

/**
 * Rural schools that use quality resources per hundred rural schools; towns and villages by
 * default, because 农村 without further note is 镇区 and 乡村 together.
 */
export const digitalRuralQualityResourceCoverage = defineIndicator({
  id: 'digital-rural-quality-resource-coverage',
  name: { zh: '优质教育资源农村学校覆盖率', en: 'Rural-school coverage with quality resources' },
  definition: {
    zh: '使用国家、自治区平台资源或同步课堂的农村学校数 ÷ 农村学校数',
    en: 'rural schools that use the national or regional platform or synchronous classrooms ÷ rural schools',
  },
  reading: { zh: '镇区和乡村', en: 'towns and villages' },
  theme: 'digital',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第8行建设目标5',
    edition: '征求意见稿',
  },
  inputs: { covered: townsAndVillages.covered, all: townsAndVillages.all },
  formula: ({ covered, all }) => ratio(covered, all),
  outOf: ['all'],
  variants: {
    villages: {
      name: { zh: '只计乡村', en: 'villages only' },
      inputs: { covered: villages.covered, all: villages.all },
    },
  },
  caution: {
    zh: '“农村”默认为镇区和乡村（大农村），另列只计乡村的口径；何为“覆盖”，方案未写明，此处以在用为准。',
    en: 'Rural is towns and villages by default, with a reading of villages only; what makes a school covered the plan does not say, and use is taken here.',
  },
});
