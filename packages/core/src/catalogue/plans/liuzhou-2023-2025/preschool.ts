import { type Clause, defineEvidence } from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { preschoolDemonstrationKindergartens } from '../../indicators/preschool/preschool-demonstration-kindergartens.ts';
import { preschoolGrossEnrolmentRate } from '../../indicators/preschool/preschool-gross-enrolment-rate.ts';
import { preschoolInclusiveCoverage } from '../../indicators/preschool/preschool-inclusive-coverage.ts';
import { preschoolPublicShare } from '../../indicators/preschool/preschool-public-share.ts';
import { preschoolResidentialKindergartenPublic } from '../../indicators/preschool/preschool-residential-kindergarten-public.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on preschool education. */
export const preschoolClauses: readonly Clause[] = [
  defineTarget({
    id: 'preschool-gross-enrolment-rate',
    name: { zh: '学前教育毛入园率', en: 'Preschool gross enrolment ratio' },
    theme: 'preschool',
    tier: 'A',
    indicator: preschoolGrossEnrolmentRate,
    comparator: '>=',
    value: '95',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:一(二)发展目标', text: '学前教育毛入园率达95%以上' },
      { where: 'b:二(三)8', text: '学前教育毛入园率达95%以上' },
    ],
    lead: [],
    support: [],
    caution: {
      zh: '规划没有说明3—5岁人口按常住、户籍还是学籍计；此处按常住人口对照，毛入园率可超过100%。',
      en: 'The plan does not say whose population aged 3 to 5 counts; held here against residents. The ratio may pass 100 %.',
    },
  }),
  defineTarget({
    id: 'preschool-public-share',
    name: { zh: '公办园在园幼儿占比', en: 'Share of children in public kindergartens' },
    theme: 'preschool',
    tier: 'A',
    indicator: preschoolPublicShare,
    comparator: '>=',
    value: '55',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:一(二)发展目标', text: '公办园在园幼儿占比达55%' }],
    lead: [],
    support: [],
    caution: {
      zh: '“达55%”没有“以上”，读作不低于；正文第8节同一数字写作“力争”，另立一条。',
      en: '"Reaches 55 %" without "or more" is read as at least; section 8 of the body makes the same number a stretch, which is a clause of its own.',
    },
  }),
  defineTarget({
    id: 'preschool-public-share-strive',
    name: {
      zh: '公办园在园幼儿占比（力争）',
      en: 'Share of children in public kindergartens (stretch)',
    },
    theme: 'preschool',
    tier: 'A',
    indicator: preschoolPublicShare,
    comparator: '>=',
    value: '55',
    force: 'strive',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)8', text: '力争公办园在园幼儿占比达55%' }],
    lead: [],
    support: [],
    caution: {
      zh: '发展目标中的同一数字没有“力争”，另立一条。',
      en: 'The goals state the same number firmly, which is a clause of its own.',
    },
  }),
  defineTarget({
    id: 'preschool-inclusive-coverage',
    name: { zh: '普惠性幼儿园覆盖率', en: 'Coverage of inclusive (affordable) kindergartens' },
    theme: 'preschool',
    tier: 'A',
    indicator: preschoolInclusiveCoverage,
    comparator: '>=',
    value: '90',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)8', text: '普惠性幼儿园覆盖率达90%以上' }],
    lead: [],
    support: [],
    caution: { zh: '按幼儿数计，不是按幼儿园数计。', en: 'Of children, not of kindergartens.' },
  }),
  defineTarget({
    id: 'preschool-demonstration-kindergartens',
    name: { zh: '县级以上示范园数', en: 'Demonstration kindergartens at county level or above' },
    theme: 'preschool',
    tier: 'A',
    indicator: preschoolDemonstrationKindergartens,
    comparator: '>=',
    value: '300',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)8', text: '全市县级以上示范园达到300所以上' }],
    lead: [],
    support: [],
    caution: {
      zh: '“县级以上”包括县级；每园只按最高级别计一次。',
      en: '"County level or above" includes county level; each kindergarten counts once, at its highest grade.',
    },
  }),
  defineTarget({
    id: 'preschool-residential-kindergarten-public',
    name: {
      zh: '新建小区配套幼儿园举办成公办园比例',
      en: 'New residential-compound kindergartens run as public',
    },
    theme: 'preschool',
    tier: 'C',
    indicator: preschoolResidentialKindergartenPublic,
    comparator: '>=',
    value: '100',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)8', text: '落实新建小区配套幼儿园举办成公办幼儿园' }],
    lead: [],
    support: [],
    caution: {
      zh: '规划没有给出数字；100%是按“落实”的读法。',
      en: 'The plan gives no number; 100 % is our reading of "carry out".',
    },
  }),
  defineEvidence({
    id: 'preschool-primary-transition',
    name: { zh: '幼儿园与小学科学衔接', en: 'Kindergarten-primary transition' },
    theme: 'preschool',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(三)8', text: '推动幼儿园与小学科学衔接' }],
    lead: [],
    support: [],
  }),
];
