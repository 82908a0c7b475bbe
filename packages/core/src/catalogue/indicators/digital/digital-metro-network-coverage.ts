import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { registeredSchools } from '../../measures/digital.ts';

/**
 * Schools on the education network (教育城域网) per hundred schools of the register; all of them by
 * default, because the plan says schools of every level and kind.
 */
export const digitalMetroNetworkCoverage = defineIndicator({
  id: 'digital-metro-network-coverage',
  name: { zh: '教育城域网覆盖率', en: 'Education network coverage' },
  definition: {
    zh: '接入教育城域网的学校数 ÷ 各级各类学校数',
    en: 'schools on the education network ÷ schools of every level and kind',
  },
  reading: { zh: '登记的全部学校', en: 'all schools of the register' },
  theme: 'digital',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第8行建设目标1',
    edition: '征求意见稿',
  },
  inputs: { having: registeredSchools.all.networked, all: registeredSchools.all.all },
  formula: ({ having, all }) => ratio(having, all),
  outOf: ['all'],
  variants: {
    'without-kindergartens': {
      name: { zh: '不含幼儿园', en: 'without kindergartens' },
      inputs: {
        having: registeredSchools['without-kindergartens'].networked,
        all: registeredSchools['without-kindergartens'].all,
      },
    },
    public: {
      name: { zh: '只计公办学校', en: 'public schools only' },
      inputs: { having: registeredSchools.public.networked, all: registeredSchools.public.all },
    },
  },
  caution: {
    zh: '“各级各类学校”是否含幼儿园、民办学校、教学点和高等学校，方案未定：默认为登记的全部学校（字面最宽的读法，登记不含高等学校和教学点），另列不含幼儿园和只计公办两个口径。接入点数另计：一校可有多个接入点。',
    en: 'Whether schools of every level and kind include kindergartens, private schools, teaching points and universities is open: all schools of the register by default (the widest literal reading; it holds no universities or teaching points), with readings without kindergartens and of public schools only. Access points are counted apart: a school may have several.',
  },
});
