import { bornIn } from './birth-cohorts.ts';
import type { Chance } from './chance.ts';
import { between } from './course-of-years.ts';
import type { SimulatedSchool } from './simulate-schools.ts';

/** A stage that a simulated school has pupils of. */
export type SimulatedStage =
  | 'kindergarten'
  | 'primary'
  | 'junior'
  | 'senior'
  | 'vocational'
  | 'technician'
  | 'special';

/** The pupils of one grade of a school. */
export interface SimulatedGrade {
  readonly stage: SimulatedStage;
  readonly grade: number;
  readonly pupils: number;
  readonly girls: number;
  readonly migrant: number;
  /** 本省生源. */
  readonly local: number;
}

interface StageShape {
  readonly grades: number;
  readonly entryAge: number;
  /** Entrants of a school of middle size for each of those born in their year, in millionths. */
  readonly intake: number;
  /** How much of a year's children enter, in 2021 and in 2025, beside the middle. */
  readonly participation: readonly [number, number];
}

// So that the city's totals lie near those that it printed for 2019 to 2021, which the figures register holds.
const shapes: Readonly<Record<SimulatedStage, StageShape>> = {
  kindergarten: { grades: 3, entryAge: 3, intake: 1533, participation: [1, 0.997] },
  primary: { grades: 6, entryAge: 6, intake: 2370, participation: [1, 1] },
  junior: { grades: 3, entryAge: 12, intake: 6720, participation: [1, 1] },
  senior: { grades: 3, entryAge: 15, intake: 13_000, participation: [1, 1.04] },
  vocational: { grades: 3, entryAge: 15, intake: 14_000, participation: [1, 1] },
  technician: { grades: 3, entryAge: 15, intake: 8800, participation: [1, 1.02] },
  special: { grades: 9, entryAge: 6, intake: 300, participation: [1, 1.05] },
};

const stagesOf: Readonly<Record<SimulatedSchool['kind'], readonly SimulatedStage[]>> = {
  kindergarten: ['kindergarten'],
  primary: ['primary'],
  junior: ['junior'],
  'nine-year': ['primary', 'junior'],
  senior: ['senior'],
  'complete-secondary': ['junior', 'senior'],
  'twelve-year': ['primary', 'junior', 'senior'],
  vocational: ['vocational'],
  technician: ['technician'],
  special: ['special'],
};

/** The stages that a school has. @example stagesAt({ kind: 'nine-year' }) // => ['primary', 'junior'] */
export function stagesAt({ kind }: Pick<SimulatedSchool, 'kind'>): readonly SimulatedStage[] {
  return stagesOf[kind];
}

/** The number of grades of a stage. @example gradesOf('primary') // => 6 */
export function gradesOf(stage: SimulatedStage): number {
  return shapes[stage].grades;
}

const migrantShares = { city: 0.16, town: 0.07, rural: 0.02 } as const;
const localShares: Readonly<Partial<Record<SimulatedStage, number>>> = {
  vocational: 0.94,
  technician: 0.91,
};

/** Those who entered a stage of a school in a year, some of whom move on or in before the next. */
function cohort(
  school: SimulatedSchool,
  stage: SimulatedStage,
  entered: number,
  year: number,
  chance: Chance,
): number {
  const { intake, entryAge, participation } = shapes[stage];
  let pupils =
    (intake / 1_000_000) *
    bornIn(entered - entryAge) *
    between(entered, ...participation) *
    school.size *
    chance.around(0.06, 'intake', school.code, stage, entered);
  for (let passed = entered + 1; passed <= year; passed++)
    pupils *= chance.around(0.008, 'moves', school.code, stage, entered, passed);
  return Math.max(1, Math.round(pupils));
}

const partOf = (pupils: number, share: number) =>
  Math.min(pupils, Math.max(0, Math.round(pupils * share)));

/** The pupils of a school in a school year, grade by grade; none before it opened. */
export function simulatePupils(
  school: SimulatedSchool,
  year: number,
  chance: Chance,
): SimulatedGrade[] {
  if (school.opened !== null && school.opened > year) return [];
  return stagesAt(school).flatMap((stage) =>
    Array.from({ length: gradesOf(stage) }, (_, index): SimulatedGrade => {
      const entered = year - index;
      const pupils = cohort(school, stage, entered, year, chance);
      const name = [school.code, stage, entered];
      const migrant = migrantShares[school.setting] * chance.around(0.25, 'migrant', ...name);
      return {
        stage,
        grade: index + 1,
        pupils,
        girls: partOf(pupils, 0.472 * chance.around(0.03, 'girls', ...name)),
        migrant: partOf(pupils, migrant),
        local: partOf(pupils, localShares[stage] ?? 0.985),
      };
    }),
  );
}

/** How many left the last grade of a stage in the summer before a school year; none of a school that opened in it. */
export function simulateGraduates(
  school: SimulatedSchool,
  stage: SimulatedStage,
  year: number,
  chance: Chance,
): number {
  if (school.opened !== null && school.opened >= year) return 0;
  return cohort(school, stage, year - gradesOf(stage), year - 1, chance);
}
