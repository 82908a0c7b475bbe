import type { Form } from '../../ingest/forms/form.ts';
import type { Chance } from '../world/chance.ts';
import type { SimulatedGrade } from '../world/simulate-pupils.ts';
import { positionKey } from './form-sheet.ts';

/** Of each group of pupils, the share of all, and the group that it is a part of. */
const shares: Readonly<Record<string, readonly [share: number, of: string]>> = {
  minority: [0.55, 'total'],
  combinedClasses: [0, 'total'],
  boarders: [0.3, 'total'],
  migrantFromOtherProvince: [0.15, 'migrant'],
  migrantFromOtherCounty: [0.6, 'migrant'],
  workersChildren: [0.9, 'migrant'],
  workersChildrenFromOtherProvince: [0.15, 'workersChildren'],
  workersChildrenFromOtherCounty: [0.6, 'workersChildren'],
  leftBehind: [0.12, 'total'],
};

const girlShare = 0.47;

function groupsOf({ pupils, girls, migrant }: SimulatedGrade, chance: Chance, name: string) {
  const groups: Record<string, number> = { total: pupils, girls, migrant };
  for (const [group, [share, whole]] of Object.entries(shares)) {
    const of = groups[whole] ?? 0;
    const drawn = share * chance.around(0.08, 'group', name, group);
    groups[group] = Math.min(of, Math.floor(of * drawn));
  }
  return groups;
}

/** The entrants by years of preschool; the parts add up to the entrants. */
function preschoolOf(entrants: number): Record<string, number> {
  const [none, one, two] = [0.01, 0.03, 0.1].map((share) => Math.floor(entrants * share));
  const parts = {
    noPreschool: none ?? 0,
    oneYearOfPreschool: one ?? 0,
    twoYearsOfPreschool: two ?? 0,
  };
  const told = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { ...parts, threeYearsOfPreschool: entrants - told };
}

/**
 * The numbers of 分类型学生数 for the pupils of one stage of a school. Its own checks hold: grades
 * add up, entrants are the first grade, parts are no more than their whole.
 *
 * @param graduated how many left the last grade in the summer before
 */
export function fillGradeForm(
  form: Form,
  grades: readonly SimulatedGrade[],
  graduated: number,
  chance: Chance,
  school: string,
): Map<string, number> {
  const numbers = new Map<string, number>();
  const put = (row: string, column: string, number: number) => {
    if (column in form.columns) numbers.set(positionKey([row, column]), number);
  };
  const byGrade = grades.map((grade) =>
    groupsOf(grade, chance, `${school} ${grade.stage} ${grade.grade}`),
  );
  for (const row of Object.keys(form.rows)) {
    const inGrades = byGrade.map((groups) => groups[row] ?? 0);
    const enrolled = inGrades.reduce((sum, pupils) => sum + pupils, 0);
    const [entrants, leaving] = [inGrades[0] ?? 0, inGrades.at(-1) ?? 0];
    const whole = byGrade.reduce((sum, groups) => sum + (groups.total ?? 0), 0);
    inGrades.forEach((pupils, index) => {
      put(row, `grade${index + 1}`, pupils);
    });
    put(row, 'enrolled', enrolled);
    put(row, 'entrants', entrants);
    put(row, 'leaving', leaving);
    put(row, 'graduates', whole === 0 ? 0 : Math.floor((graduated * enrolled) / whole));
    if (row !== 'girls') put(row, 'girls', Math.floor(enrolled * girlShare));
    for (const [column, part] of Object.entries(preschoolOf(entrants))) put(row, column, part);
  }
  put('total', 'girls', numbers.get(positionKey(['girls', 'enrolled'])) ?? 0);
  return numbers;
}
