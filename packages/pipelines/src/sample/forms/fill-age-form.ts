import type { Form } from '../../ingest/forms/form.ts';
import type { SimulatedGrade } from '../world/simulate-pupils.ts';
import { positionKey } from './form-sheet.ts';

/** The age of most pupils in the first grade of a stage. */
const firstAges: Readonly<Record<string, number>> = { primary: 6, junior: 12, senior: 15 };

/** How pupils of a grade spread over ages: younger by a year, of its age, older by one and by two. */
const spread = [0.03, 0.85, 0.11, 0.01] as const;

/** A number in whole parts by shares; the parts add up to it. */
function divide(number: number): number[] {
  const parts = spread.map((share) => Math.floor(number * share));
  const rest = number - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === 1 ? part + rest : part));
}

/**
 * The numbers of 分年龄学生数 for the pupils of one stage of a school, from the same pupils as its
 * other form: the totals of both agree.
 */
export function fillAgeForm(form: Form, grades: readonly SimulatedGrade[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const add = (age: string, column: string, number: number) => {
    if (!(column in form.columns)) return;
    for (const row of [age, 'total']) {
      const key = positionKey([row, column]);
      numbers.set(key, (numbers.get(key) ?? 0) + number);
    }
  };
  for (const row of Object.keys(form.rows))
    for (const column of Object.keys(form.columns)) numbers.set(positionKey([row, column]), 0);
  for (const { stage, grade, pupils, girls } of grades) {
    const girlParts = divide(girls);
    const boyParts = divide(pupils - girls);
    const age = (firstAges[stage] ?? 0) + grade - 1;
    spread.forEach((_, index) => {
      const row = `age${age + index - 1}`;
      const [girlsHere, boysHere] = [girlParts[index] ?? 0, boyParts[index] ?? 0];
      add(row, 'enrolled', girlsHere + boysHere);
      add(row, 'fullTime', girlsHere + boysHere);
      add(row, 'girls', girlsHere);
      if (grade !== 1) return;
      add(row, 'entrants', girlsHere + boysHere);
      add(row, 'entrantGirls', girlsHere);
    });
  }
  return numbers;
}
