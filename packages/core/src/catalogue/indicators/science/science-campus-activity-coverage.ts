import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { registeredSchools } from '../../measures/digital.ts';

/**
 * Schools that held science activities in the school year per hundred schools of the register; all
 * of them by default, because 全覆盖 leaves none out.
 */
export const scienceCampusActivityCoverage = defineIndicator({
  id: 'science-campus-activity-coverage',
  name: { zh: '校园科技活动覆盖率', en: 'Coverage of science activities in schools' },
  definition: {
    zh: '本学年开展科技活动的学校数 ÷ 学校数',
    en: 'schools that held science activities in the school year ÷ schools',
  },
  reading: { zh: '登记的全部学校', en: 'all schools of the register' },
  theme: 'science',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '二(二)6',
    edition: '征求意见稿',
  },
  inputs: { having: registeredSchools.all.scienceActivities, all: registeredSchools.all.all },
  formula: ({ having, all }) => ratio(having, all),
  outOf: ['all'],
  variants: {
    'without-kindergartens': {
      name: { zh: '不含幼儿园', en: 'without kindergartens' },
      inputs: {
        having: registeredSchools['without-kindergartens'].scienceActivities,
        all: registeredSchools['without-kindergartens'].all,
      },
    },
    public: {
      name: { zh: '只计公办学校', en: 'public schools only' },
      inputs: {
        having: registeredSchools.public.scienceActivities,
        all: registeredSchools.public.all,
      },
    },
  },
  caution: {
    zh: '方案未定周期（每学年或每学期）和学校范围：此处按学年，默认为登记的全部学校，另列不含幼儿园和只计公办两个口径。',
    en: 'The plan sets neither the period (a year or a term) nor which schools count: a school year here, all schools of the register by default, with readings without kindergartens and of public schools only.',
  },
});
