import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { kindergartenChildren } from '../../measures/kindergartens.ts';
import {
  hukouPopulation3To5,
  population3To5,
  registeredPopulation3To5,
} from '../../measures/population.ts';
import { publishedPreschoolGrossEnrolment } from '../../measures/published-rates.ts';

/**
 * Kindergarten children of any age per hundred children aged 3 to 5. May pass 100. Per residents
 * unless told, because kindergartens take in whoever lives there, registered there or not.
 */
export const preschoolGrossEnrolmentRate = defineIndicator({
  id: 'preschool-gross-enrolment-rate',
  name: { zh: '学前教育毛入园率', en: 'Preschool gross enrolment ratio' },
  definition: {
    zh: '在园幼儿数（不分年龄，含附设班）÷ 3—5岁人口',
    en: 'children in kindergartens of any age ÷ population aged 3 to 5',
  },
  reading: { zh: '常住人口', en: 'residents' },
  theme: 'preschool',
  unit: percent,
  decimals: 1,
  better: 'higher',
  range: [0, 200],
  source: { document: '中国教育监测与评价统计指标体系', edition: '2020' },
  inputs: { children: kindergartenChildren, population: population3To5 },
  formula: ({ children, population }) => ratio(children, population),
  variants: {
    hukou: {
      name: { zh: '户籍人口', en: 'household registration' },
      inputs: { population: hukouPopulation3To5 },
    },
    registered: {
      name: { zh: '学籍人口', en: 'school registration' },
      inputs: { population: registeredPopulation3To5 },
    },
  },
  reported: publishedPreschoolGrossEnrolment,
  figures: { 'preschool-gross-enrolment-rate': 'default' },
  caution: {
    zh: '公报未公布所用的3—5岁人口，只能列出公布值；规划也未说明按常住、户籍还是学籍人口。',
    en: 'The bulletin does not publish the population it divides by, so only the published value is shown; the plan does not say whose population counts either.',
  },
});
