import { defineIndicator } from '../../../model/define-indicator.ts';
import { notApplicable } from '../../../model/not-applicable.ts';
import { type ExactInput, exact } from '../../../number/exact.ts';
import { institutions } from '../../../number/unit.ts';
import { hukouPopulation, residentPopulation } from '../../measures/population.ts';
import { specialSchools, standardSpecialSchools } from '../../measures/schools.ts';

const leastPopulation = 200_000;
const tooSmall = {
  zh: '人口不足20万，条款不要求设特殊教育学校',
  en: 'fewer than 200,000 people: the clause does not ask for a special school',
};

const whereAsked = ({ schools, population }: Record<'schools' | 'population', ExactInput>) =>
  exact(population).lt(leastPopulation) ? notApplicable(tooSmall) : exact(schools);

/**
 * Special schools that meet the standard, in a county or district of 200,000 people or more; not
 * applicable below. Such a county has what the plan asks for where its value is at least one. Per
 * residents by default, whom the census counts and a school serves, registered there or not; and
 * only schools that meet the standard, because the plan asks for one that does.
 */
export const specialSchool200kCounties = defineIndicator({
  id: 'special-school-200k-counties',
  name: {
    zh: '20万人口以上县（区）特殊教育学校数',
    en: 'Special schools in counties of 200,000 people or more',
  },
  definition: {
    zh: '人口20万以上（含）的县（区）达到标准的特殊教育学校数；不足20万人口的县（区）不适用',
    en: 'special schools that meet the standard in a county or district of at least 200,000 people; not applicable below',
  },
  reading: { zh: '常住人口，达标学校', en: 'residents, schools that meet the standard' },
  theme: 'special',
  unit: institutions,
  decimals: 0,
  better: 'higher',
  range: [0, 1000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)11',
  },
  inputs: { schools: standardSpecialSchools, population: residentPopulation },
  formula: whereAsked,
  variants: {
    hukou: {
      name: {
        zh: '户籍人口，达标学校',
        en: 'household registration, schools that meet the standard',
      },
      inputs: { population: hukouPopulation },
    },
    'any-school': {
      name: { zh: '常住人口，不论是否达标', en: 'residents, any special school' },
      inputs: { schools: specialSchools },
    },
  },
  caution: {
    zh: '人口按常住还是户籍、按哪一年，以及“达到标准”的标准，规划均未说明；此处按同年人口和学校登记。逐县看：全市的值是学校总数，不说明每个县都有。',
    en: 'The plan says neither whose population counts, nor of which year, nor which standard; taken here from the population and the school register of the same year. Read it county by county: the value of the city is the number of its schools and does not show that every county has one.',
  },
});
