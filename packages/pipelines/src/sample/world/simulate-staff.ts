import type { Chance } from './chance.ts';
import { between } from './course-of-years.ts';
import { reportingPlace } from './reporting-places.ts';
import type { SchoolInYear } from './school-in-year.ts';
import type { SimulatedGrade, SimulatedStage } from './simulate-pupils.ts';
import type { SimulatedSchool } from './simulate-schools.ts';

/** The teachers and posts of one stage of a school. */
export interface SimulatedTeachers {
  readonly stage: SimulatedStage;
  readonly fullTimeTeachers: number;
  readonly approvedPosts: number;
  readonly aboveDegree: number;
  readonly seniorTitle: number;
  readonly rotated: number;
}

/** The staff of a whole school; the parts of `staff` add up to it. */
export interface SimulatedStaff {
  readonly byStage: readonly SimulatedTeachers[];
  readonly fullTimeTeachers: number;
  readonly administrators: number;
  readonly support: number;
  readonly workers: number;
  readonly others: number;
  readonly staff: number;
  readonly women: number;
  readonly minority: number;
  readonly onPosts: number;
  /** 校外教师 and 银龄教师 stand beside the staff. */
  readonly outside: number;
  readonly silverAge: number;
}

type Pair = readonly [first: number, last: number];

interface StaffShape {
  /** Pupils for each full-time teacher, and for each approved post, in 2021 and in 2025. */
  readonly perTeacher: Pair;
  readonly perPost: Pair;
  readonly aboveDegree: Pair;
  readonly seniorTitle: Pair;
}

const shapes: Readonly<Record<SimulatedStage, StaffShape>> = {
  kindergarten: {
    perTeacher: [14.2, 12.1],
    perPost: [60, 55],
    aboveDegree: [0.78, 0.88],
    seniorTitle: [0.02, 0.035],
  },
  primary: {
    perTeacher: [18.1, 17.3],
    perPost: [18.9, 17.6],
    aboveDegree: [0.93, 0.97],
    seniorTitle: [0.08, 0.11],
  },
  junior: {
    perTeacher: [13.4, 12.9],
    perPost: [13.3, 12.6],
    aboveDegree: [0.87, 0.93],
    seniorTitle: [0.19, 0.23],
  },
  senior: {
    perTeacher: [13.6, 12.1],
    perPost: [12.7, 11.9],
    aboveDegree: [0.11, 0.17],
    seniorTitle: [0.27, 0.31],
  },
  vocational: {
    perTeacher: [20.5, 18.8],
    perPost: [24, 23],
    aboveDegree: [0.09, 0.13],
    seniorTitle: [0.21, 0.24],
  },
  technician: {
    perTeacher: [21, 19.5],
    perPost: [25, 24],
    aboveDegree: [0.07, 0.1],
    seniorTitle: [0.17, 0.19],
  },
  special: {
    perTeacher: [4.6, 4.1],
    perPost: [4.3, 4],
    aboveDegree: [0.82, 0.9],
    seniorTitle: [0.12, 0.16],
  },
};

/** The county that lags has more pupils for each teacher and post than the others. */
const lag = 1.17;

function teachersAt(
  school: SimulatedSchool,
  stage: SimulatedStage,
  pupils: number,
  year: number,
  isPublic: boolean,
  chance: Chance,
): SimulatedTeachers {
  const shape = shapes[stage];
  const lags = reportingPlace(school.place).lags ? lag : 1;
  const name = [school.code, stage];
  const perTeacher = between(year, ...shape.perTeacher) * lags;
  const perPost = between(year, ...shape.perPost) * lags;
  const teachers = Math.max(
    2,
    Math.round((pupils / perTeacher) * chance.around(0.05, 'teachers', ...name)),
  );
  const share = (of: Pair, what: string) =>
    Math.min(
      teachers,
      Math.round(teachers * between(year, ...of) * chance.around(0.05, what, ...name)),
    );
  return {
    stage,
    fullTimeTeachers: teachers,
    approvedPosts: isPublic
      ? Math.max(1, Math.round((pupils / perPost) * chance.around(0.03, 'posts', ...name)))
      : 0,
    aboveDegree: share(shape.aboveDegree, 'degree'),
    seniorTitle: share(shape.seniorTitle, 'title'),
    rotated: isPublic ? share([0.06, 0.085], 'rotated') : 0,
  };
}

/** The staff of a school in a year, from the pupils that it has then. */
export function simulateStaff(
  school: SimulatedSchool,
  { ownership }: SchoolInYear,
  grades: readonly SimulatedGrade[],
  year: number,
  chance: Chance,
): SimulatedStaff {
  const stages = [...new Set(grades.map(({ stage }) => stage))];
  const isPublic = ownership === 'public';
  const byStage = stages.map((stage) => {
    const pupils = grades.reduce(
      (sum, grade) => sum + (grade.stage === stage ? grade.pupils : 0),
      0,
    );
    return teachersAt(school, stage, pupils, year, isPublic, chance);
  });
  const sum = (of: (teachers: SimulatedTeachers) => number) =>
    byStage.reduce((total, teachers) => total + of(teachers), 0);
  const fullTimeTeachers = sum((teachers) => teachers.fullTimeTeachers);
  const some = (share: number, what: string) =>
    Math.round(fullTimeTeachers * share * chance.around(0.2, what, school.code));
  const isKindergarten = school.kind === 'kindergarten';
  const [administrators, support, workers, others] = [
    isKindergarten ? 1 : some(0.05, 'administrators'),
    some(isKindergarten ? 0.45 : 0.03, 'support'),
    some(isKindergarten ? 0.06 : 0.04, 'workers'),
    some(isKindergarten ? 0.12 : 0.01, 'others'),
  ] as const;
  const staff = fullTimeTeachers + administrators + support + workers + others;
  const posts = sum((teachers) => teachers.approvedPosts);
  return {
    byStage,
    fullTimeTeachers,
    administrators,
    support,
    workers,
    others,
    staff,
    women: Math.min(staff, Math.round(staff * (isKindergarten ? 0.96 : 0.67))),
    minority: Math.round(staff * 0.5 * chance.around(0.1, 'minority staff', school.code)),
    onPosts: Math.min(staff, Math.floor(posts * 0.97)),
    outside: some(0.015, 'outside'),
    silverAge: some(0.004, 'silver'),
  };
}
