import { add, count, type Expressions } from './expression.ts';

const isKindergarten = "d.kind === 'kindergarten'";
const hasPrimary = "(d.kind === 'primary' || d.kind === 'nine-year' || d.kind === 'twelve-year')";
const hasJunior = `(d.kind === 'junior' || d.kind === 'nine-year'
  || d.kind === 'complete-secondary' || d.kind === 'twelve-year')`;
const hasSenior =
  "(d.kind === 'senior' || d.kind === 'complete-secondary' || d.kind === 'twelve-year')";

const inCounties = "d.area === 'county'";
const orLiujiang = "d.area !== 'city'";

/** Schools of 县域 with a stage: of the five counties and with 柳江区, all and those in a community. */
const inBothReadings = (stage: string, hasStage: string) => ({
  [`county-schools-${stage}`]: count(`${hasStage} && ${inCounties}`),
  [`county-schools-${stage}-in-community`]: count(`${hasStage} && ${inCounties} && d.community`),
  [`county-liujiang-schools-${stage}`]: count(`${hasStage} && ${orLiujiang}`),
  [`county-liujiang-schools-${stage}-in-community`]: count(
    `${hasStage} && ${orLiujiang} && d.community`,
  ),
});

/** Measures over the school register. */
export const schools: Expressions = {
  kindergartens: count(isKindergarten),
  'kindergartens-inclusive': count(`${isKindergarten} && d.ownership !== 'private'`),
  'kindergartens-demonstration': count(`${isKindergarten} && d.demonstration !== null`),
  'kindergartens-compound-opened': count(`${isKindergarten} && d.compoundOpened`),
  'kindergartens-compound-opened-public': count(
    `${isKindergarten} && d.compoundOpened && d.ownership === 'public'`,
  ),

  'schools-compulsory': count(`(${hasPrimary} || ${hasJunior})`),
  'schools-compulsory-in-groups': count(`(${hasPrimary} || ${hasJunior}) && d.group`),
  'schools-general-senior': count(hasSenior),
  'schools-general-senior-star': count(`${hasSenior} && d.star !== null`),
  'schools-general-senior-four-star': count(`${hasSenior} && d.star !== null && d.star >= 4`),
  'schools-general-senior-five-star': count(`${hasSenior} && d.star === 5`),
  'schools-special': count("d.kind === 'special'"),
  'schools-special-standard': count("d.kind === 'special' && d.meetsStandard"),

  ...inBothReadings('kindergarten', isKindergarten),
  ...inBothReadings('primary', hasPrimary),
  ...inBothReadings('junior', hasJunior),
  ...inBothReadings('senior', hasSenior),
  ...inBothReadings('primary-kindergarten', `(${isKindergarten} || ${hasPrimary})`),
  ...inBothReadings('all', `(${isKindergarten} || ${hasPrimary} || ${hasJunior} || ${hasSenior})`),

  'schools-registered': count(),
  'schools-registered-networked': count('d.network'),
  'schools-registered-digital-campus': count('d.digitalCampus'),
  'schools-registered-science-activities': count('d.scienceActivities'),
  'schools-registered-without-kindergartens': count("d.kind !== 'kindergarten'"),
  'schools-registered-without-kindergartens-networked': count(
    "d.kind !== 'kindergarten' && d.network",
  ),
  'schools-registered-without-kindergartens-digital-campus': count(
    "d.kind !== 'kindergarten' && d.digitalCampus",
  ),
  'schools-registered-without-kindergartens-science-activities': count(
    "d.kind !== 'kindergarten' && d.scienceActivities",
  ),
  'schools-registered-public': count("d.ownership === 'public'"),
  'schools-registered-public-networked': count("d.ownership === 'public' && d.network"),
  'schools-registered-public-digital-campus': count("d.ownership === 'public' && d.digitalCampus"),
  'schools-registered-public-science-activities': count(
    "d.ownership === 'public' && d.scienceActivities",
  ),

  'schools-town-rural': count("d.setting !== 'city'"),
  'schools-town-rural-with-resources': count("d.setting !== 'city' && d.platformResources"),
  'schools-village': count("d.setting === 'rural'"),
  'schools-village-with-resources': count("d.setting === 'rural' && d.platformResources"),

  'network-access-points': add('accessPoints'),
  'sync-classrooms': add('syncClassrooms'),
};
