import {
  approvedPosts,
  cohort,
  exerciseSurvey,
  fitness,
  migrantChildren,
  platformAccounts,
  pupils,
  pupilsByAge,
  researchers,
  satisfactionSurvey,
  schools,
  specialPlacement,
  staff,
  teacherQualifications,
  teachers,
} from '@eduplan/core';
import { pupilRow } from '../returned-rows.ts';
import { schoolRow } from '../school-row.ts';
import { postsRow, qualificationRow, teacherRow } from '../teacher-rows.ts';
import type { Cell, Returns, Row } from './cell.ts';

const { kind: kinds } = schools.schema.shape;
const { stage: stages } = pupils.schema.shape;

const areaOf = (place: string) =>
  place === '450206' ? 'liujiang' : place < '450220' ? 'city' : 'county';

/** A school of every kind, which has all that a school can have. */
const schoolsOf = (cell: Cell): Row[] =>
  kinds.options.map((kind) =>
    schoolRow(kind, {
      ...cell,
      kind,
      area: areaOf(cell.place),
      demonstration: 'city',
      star: 4,
      community: true,
      group: true,
      compoundOpened: true,
      network: true,
      accessPoints: 2,
      digitalCampus: true,
      syncClassrooms: cell.year - 2000,
      platformResources: true,
      scienceActivities: true,
      meetsStandard: true,
    }),
  );

/** What a county returns of its schools, teachers and children. */
export const countyReturns: Returns = [
  [schools, schoolsOf],
  [
    pupils,
    (cell) =>
      stages.options.map((stage) =>
        pupilRow(900, { ...cell, school: stage, stage, girls: 430, local: 800 }),
      ),
  ],
  [
    pupilsByAge,
    (cell) =>
      stages.options.map((stage) => ({
        ...{ ...cell, school: stage, stage, age: 7 },
        pupils: 900,
        girls: 430,
      })),
  ],
  [
    staff,
    (cell) =>
      kinds.options.map((school) => ({
        ...{ ...cell, school, staff: 100 },
        fullTimeTeachers: 90,
        onPosts: 60,
      })),
  ],
  [
    teachers,
    (cell) => stages.options.map((stage) => teacherRow(stage, 90, { ...cell, school: stage })),
  ],
  [
    approvedPosts,
    (cell) => stages.options.map((stage) => postsRow(stage, 60, { ...cell, school: stage })),
  ],
  [
    teacherQualifications,
    (cell) =>
      stages.options.map((stage) =>
        qualificationRow(stage, {
          ...cell,
          school: stage,
          aboveDegree: 40 + cell.year - 2020,
          seniorTitle: 20 + cell.year - 2020,
          rotated: 9,
        }),
      ),
  ],
  [
    cohort,
    (cell) => [
      {
        ...cell,
        entrants: 1000,
        movedIn: 10,
        movedOut: 12,
        died: 1,
        graduates: 990,
        registeredGraduates: 985,
      },
    ],
  ],
  [
    specialPlacement,
    (cell) =>
      specialPlacement.schema.shape.form.options.map((form) => ({ ...cell, form, children: 12 })),
  ],
  [
    fitness,
    (cell) =>
      fitness.schema.shape.basis.options.map((basis) => ({
        ...cell,
        school: 'primary',
        stage: 'primary',
        basis,
        expected: 100,
        tested: 98,
        excellent: 30,
        good: 40,
        passed: 20,
        failed: 8,
      })),
  ],
  [
    platformAccounts,
    (cell) => [
      { ...cell, school: 'primary', teachers: 50, nationalActivated: 50, regionalActivated: 49 },
    ],
  ],
  [
    exerciseSurvey,
    (cell) => [
      {
        ...cell,
        school: 'primary',
        timetableMinutes: 70,
        hourInSchool: true,
        asked: 200,
        hourOutOfSchool: 150,
      },
    ],
  ],
  [
    satisfactionSurvey,
    (cell) =>
      satisfactionSurvey.schema.shape.group.options.map((group) => ({
        ...cell,
        group,
        respondents: 500,
        satisfied: 400 + cell.year - 2020,
      })),
  ],
  [researchers, (cell) => [{ ...cell, fullTime: 3 }]],
  [migrantChildren, (cell) => [{ ...cell, eligible: 80, enrolled: 80 }]],
];
