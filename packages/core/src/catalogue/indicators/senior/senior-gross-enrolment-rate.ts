import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  hukouPopulation15To17,
  population15To17,
  registeredPopulation15To17,
} from '../../measures/population.ts';
import { publishedSeniorGrossEnrolment } from '../../measures/published-rates.ts';
import {
  localSeniorStagePupils,
  seniorStagePupils,
  seniorStagePupilsWithoutTechnician,
} from '../../measures/pupils.ts';

/**
 * Upper secondary students of any age per hundred people aged 15 to 17. May pass 100. Per residents
 * unless told, because schools take in whoever lives there; with technician schools, which belong
 * to the stage by law. `local-origin` takes the pupils and the people of the autonomous region alone,
 * as a provincial rate does; `without-technician` is what the education forms hold.
 */
export const seniorGrossEnrolmentRate = defineIndicator({
  id: 'senior-gross-enrolment-rate',
  name: { zh: '高中阶段毛入学率', en: 'Upper secondary gross enrolment ratio' },
  definition: {
    zh: '高中阶段在校生数（不分年龄）÷ 15—17岁人口',
    en: 'upper secondary students of any age ÷ population aged 15 to 17',
  },
  reading: { zh: '常住人口，含技工学校', en: 'residents, with technician schools' },
  theme: 'senior',
  unit: percent,
  decimals: 1,
  better: 'higher',
  range: [0, 200],
  source: { document: '中国教育监测与评价统计指标体系', edition: '2020' },
  inputs: { students: seniorStagePupils, population: population15To17 },
  formula: ({ students, population }) => ratio(students, population),
  variants: {
    hukou: {
      name: { zh: '户籍人口，含技工学校', en: 'household registration, with technician schools' },
      inputs: { population: hukouPopulation15To17 },
    },
    registered: {
      name: { zh: '学籍人口，含技工学校', en: 'school registration, with technician schools' },
      inputs: { population: registeredPopulation15To17 },
    },
    'without-technician': {
      name: { zh: '常住人口，不含技工学校', en: 'residents, without technician schools' },
      inputs: { students: seniorStagePupilsWithoutTechnician },
    },
    'local-origin': {
      name: {
        zh: '本省生源÷户籍人口，含技工学校',
        en: 'students from the autonomous region ÷ household registration, with technician schools',
      },
      inputs: { students: localSeniorStagePupils, population: hukouPopulation15To17 },
    },
  },
  reported: publishedSeniorGrossEnrolment,
  figures: { 'senior-gross-enrolment-rate': 'default' },
  caution: {
    zh: '2021年起公报的在校生数不含技工学校，而毛入学率含；公报未公布所用的15—17岁人口。市外生源的中职学生会抬高本市数值；“本省生源”口径只去掉区外生源，区内其他市的学生仍计入。',
    en: 'From 2021 the printed student count leaves out technician schools while the ratio includes them; the population is not published. Vocational students from elsewhere raise the value of a city; the reading of local origin leaves out those from outside the region alone, not those from its other cities.',
  },
});
