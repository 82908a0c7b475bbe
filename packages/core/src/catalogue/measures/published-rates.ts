import { percent, toOne } from '../../number/unit.ts';
import { reportedFigure } from './reported-figure.ts';

/** Inclusive kindergarten coverage as published, in shares. */
export const publishedInclusiveCoverage = reportedFigure(
  'preschool-inclusive-coverage',
  { zh: '公布的普惠性幼儿园覆盖率', en: 'inclusive kindergarten coverage as published' },
  percent,
);

/** Share of inclusive kindergartens as published, in shares. */
export const publishedInclusiveKindergartenShare = reportedFigure(
  'in-kindergartens-inclusive-share',
  { zh: '公布的普惠性幼儿园占比', en: 'share of inclusive kindergartens as published' },
  percent,
);

/** Preschool gross enrolment ratio as published, in shares. */
export const publishedPreschoolGrossEnrolment = reportedFigure(
  'preschool-gross-enrolment-rate',
  { zh: '公布的学前教育毛入园率', en: 'preschool gross enrolment ratio as published' },
  percent,
);

/** Upper secondary gross enrolment ratio as published, in shares. */
export const publishedSeniorGrossEnrolment = reportedFigure(
  'senior-gross-enrolment-rate',
  { zh: '公布的高中阶段毛入学率', en: 'upper secondary gross enrolment ratio as published' },
  percent,
);

/** Nine-year retention rate as published, in shares. */
export const publishedRetention = reportedFigure(
  'compulsory-retention-rate',
  { zh: '公布的九年义务教育巩固率', en: 'nine-year retention rate as published' },
  percent,
);

/** Fiscal education funds as a share of GDP as published, in shares. */
export const publishedFiscalShare = reportedFigure(
  'finance-fiscal-education-gdp-share',
  {
    zh: '公布的国家财政性教育经费占GDP比例',
    en: 'fiscal education funds as a share of GDP as published',
  },
  percent,
);

/** Kindergarten pupil–teacher ratio as published, in plain ratios. */
export const publishedKindergartenRatio = reportedFigure(
  'preschool-pupil-teacher-ratio',
  { zh: '公布的学前教育生师比', en: 'kindergarten pupil–teacher ratio as published' },
  toOne,
);

/** Primary pupil–teacher ratio as published, in plain ratios. */
export const publishedPrimaryRatio = reportedFigure(
  'teacher-student-staff-ratio-primary',
  { zh: '公布的小学生师比', en: 'primary pupil–teacher ratio as published' },
  toOne,
);

/** Junior secondary pupil–teacher ratio as published, in plain ratios. */
export const publishedJuniorRatio = reportedFigure(
  'teacher-student-staff-ratio-junior',
  { zh: '公布的初中生师比', en: 'junior secondary pupil–teacher ratio as published' },
  toOne,
);

/** General senior secondary pupil–teacher ratio as published, in plain ratios. */
export const publishedSeniorRatio = reportedFigure(
  'teacher-student-staff-ratio-senior',
  { zh: '公布的普通高中生师比', en: 'general senior secondary pupil–teacher ratio as published' },
  toOne,
);
