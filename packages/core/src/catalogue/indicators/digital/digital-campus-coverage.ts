import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { registeredSchools } from '../../measures/digital.ts';

/**
 * Schools with a digital campus per hundred schools of the register; all of them by default,
 * because the plan says schools of every level and kind.
 */
export const digitalCampusCoverage = defineIndicator({
  id: 'digital-campus-coverage',
  name: { zh: '数字校园建设覆盖率', en: 'Digital campus coverage' },
  definition: {
    zh: '建成数字校园的学校数 ÷ 各级各类学校数',
    en: 'schools with a digital campus ÷ schools of every level and kind',
  },
  reading: { zh: '登记的全部学校', en: 'all schools of the register' },
  theme: 'digital',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第8行建设目标2',
    edition: '征求意见稿',
  },
  inputs: { having: registeredSchools.all.digitalCampus, all: registeredSchools.all.all },
  formula: ({ having, all }) => ratio(having, all),
  outOf: ['all'],
  variants: {
    'without-kindergartens': {
      name: { zh: '不含幼儿园', en: 'without kindergartens' },
      inputs: {
        having: registeredSchools['without-kindergartens'].digitalCampus,
        all: registeredSchools['without-kindergartens'].all,
      },
    },
    public: {
      name: { zh: '只计公办学校', en: 'public schools only' },
      inputs: { having: registeredSchools.public.digitalCampus, all: registeredSchools.public.all },
    },
  },
  caution: {
    zh: '“各级各类学校”是否含幼儿园、民办学校、教学点和高等学校，方案未定：默认为登记的全部学校（字面最宽的读法，登记不含高等学校和教学点），另列不含幼儿园和只计公办两个口径。“建设”以何标准为准，方案未写明。',
    en: 'Whether schools of every level and kind include kindergartens, private schools, teaching points and universities is open: all schools of the register by default (the widest literal reading; it holds no universities or teaching points), with readings without kindergartens and of public schools only. What standard makes a digital campus the plan does not say.',
  },
});
