import type { Chance } from './chance.ts';
import { between } from './course-of-years.ts';
import type { SimulatedStage } from './simulate-pupils.ts';
import type { ReturnedSchool } from './simulate-year.ts';

/** The fitness test of one stage of a school, in pupils. */
export interface SimulatedFitness {
  readonly stage: SimulatedStage;
  readonly expected: number;
  readonly tested: number;
  readonly excellent: number;
  readonly good: number;
  readonly passed: number;
  readonly failed: number;
}

/** The test of every stage of a school in a year, special pupils exempt from none of it. */
export function simulateFitness(
  { school, grades }: ReturnedSchool,
  year: number,
  chance: Chance,
): SimulatedFitness[] {
  return [...new Set(grades.map(({ stage }) => stage))].map((stage) => {
    const expected = grades.reduce((sum, one) => sum + (one.stage === stage ? one.pupils : 0), 0);
    const name = [school.code, stage, year];
    const part = (share: number, what: string, of: number) =>
      Math.min(of, Math.round(of * share * chance.around(0.06, what, ...name)));
    const absent = part(0.022, 'absent', expected);
    const tested = expected - absent;
    const excellent = part(between(year, 0.1, 0.145), 'excellent', tested);
    const good = Math.min(tested - excellent, part(between(year, 0.345, 0.405), 'good', tested));
    const failed = Math.min(
      tested - excellent - good,
      part(between(year, 0.085, 0.05), 'failed', tested),
    );
    return {
      stage,
      expected,
      tested,
      excellent,
      good,
      passed: tested - excellent - good - failed,
      failed,
    };
  });
}
