import fc from 'fast-check';
import type { Form, FormPosition } from '../../../../packages/pipelines/src/ingest/forms/form.ts';
import { schoolForms } from '../../../../packages/pipelines/src/ingest/forms/index.ts';
import {
  type FormNumbers,
  positionKey,
} from '../../../../packages/pipelines/src/sample/forms/form-sheet.ts';

/** The form with a code. */
export function formOf(code: string): Form {
  const form = schoolForms.find((one) => one.code === code);
  if (!form) throw new Error(`no form ${code}`);
  return form;
}

type Numbers = Map<string, number>;

/** Draws numbers one after the other from what fast-check gave. */
function drawing(given: readonly number[]): (most: number) => number {
  let at = 0;
  return (most) => {
    const number = given[at % given.length] ?? 0;
    at += 1;
    return number % (most + 1);
  };
}

function fillByGrade(form: Form, draw: (most: number) => number): Numbers {
  const numbers: Numbers = new Map();
  const columns = Object.keys(form.columns);
  const grades = columns.filter((column) => /^grade\d$/.test(column));
  const rows = Object.keys(form.rows);
  const put = (row: string, column: string, number: number) =>
    numbers.set(positionKey([row, column]), number);
  const at = (row: string, column: string) => numbers.get(positionKey([row, column])) ?? 0;
  for (const grade of [...grades, 'graduates']) {
    const total = draw(400);
    const migrant = draw(total);
    const workers = draw(migrant);
    const [migrantFar, workersFar] = [draw(migrant), draw(workers)];
    const parts: Record<string, number> = {
      total,
      migrant,
      workersChildren: workers,
      migrantFromOtherProvince: migrantFar,
      migrantFromOtherCounty: draw(migrant - migrantFar),
      workersChildrenFromOtherProvince: workersFar,
      workersChildrenFromOtherCounty: draw(workers - workersFar),
    };
    for (const row of rows) put(row, grade, parts[row] ?? draw(total));
  }
  for (const row of rows) {
    put(
      row,
      'enrolled',
      grades.reduce((sum, grade) => sum + at(row, grade), 0),
    );
    put(row, 'entrants', at(row, 'grade1'));
    put(row, 'leaving', at(row, grades.at(-1) ?? ''));
    put(row, 'girls', draw(at(row, 'enrolled')));
    let rest = at(row, 'entrants');
    for (const column of columns.filter((name) => name.includes('reschool'))) {
      const part = draw(rest);
      put(row, column, part);
      rest -= part;
    }
  }
  put('total', 'girls', at('girls', 'enrolled'));
  for (const position of form.structural) numbers.delete(positionKey(position));
  return numbers;
}

function fillByAge(form: Form, draw: (most: number) => number): Numbers {
  const numbers: Numbers = new Map();
  const check = form.checks.find((each) => each.kind === 'ages');
  const outside = new Set(check?.outside.map(([row]) => row));
  const ages = Object.keys(form.rows).filter((row) => row !== 'total');
  for (const row of ages) {
    const enrolled = outside.has(row) ? 0 : draw(300);
    const entrants = draw(300);
    const own: Record<string, number> = {
      enrolled,
      entrants,
      girls: draw(enrolled),
      entrantGirls: draw(entrants),
      fullTime: draw(enrolled),
    };
    for (const column of Object.keys(form.columns)) {
      const number = own[column] ?? 0;
      numbers.set(positionKey([row, column]), number);
      const total = positionKey(['total', column]);
      numbers.set(total, (numbers.get(total) ?? 0) + number);
    }
  }
  return numbers;
}

/** Every cell that the sums of a form do not give, then the sums; groups are part of the total. */
function fillStaff(form: Form, draw: (most: number) => number): Numbers {
  const numbers: Numbers = new Map();
  const sums = form.checks.filter((check) => check.kind === 'sum');
  const sumAt = new Map(sums.map((check) => [positionKey(check.whole), check]));
  const valueAt = (position: FormPosition): number => {
    const key = positionKey(position);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const parts = sumAt.get(key)?.parts;
    const number = parts
      ? parts.reduce((sum, part) => sum + valueAt(part), 0)
      : draw(position[0] === 'total' ? 90 : 9);
    numbers.set(key, number);
    return number;
  };
  for (const row of Object.keys(form.rows))
    for (const column of Object.keys(form.columns)) valueAt([row, column]);
  for (const check of form.checks)
    if (check.kind === 'part' && !sumAt.has(positionKey(check.parts[0] ?? check.whole)))
      numbers.set(positionKey(check.parts[0] ?? check.whole), draw(valueAt(check.whole)));
  return numbers;
}

/** 教基4153: teachers by stage and age; the total adds up both ways, and women are some of them. */
function fillTeachers(form: Form, draw: (most: number) => number): Numbers {
  const numbers: Numbers = new Map();
  const add = (row: string, column: string, number: number) => {
    const key = positionKey([row, column]);
    numbers.set(key, (numbers.get(key) ?? 0) + number);
  };
  const stages = Object.keys(form.rows).filter((row) => row !== 'total' && row !== 'women');
  for (const column of Object.keys(form.columns).filter((name) => name !== 'teachers'))
    for (const stage of stages) {
      const number = draw(40);
      const women = draw(number);
      for (const target of [column, 'teachers']) {
        add(stage, target, number);
        add('total', target, number);
        add('women', target, women);
      }
    }
  return numbers;
}

/** Numbers for every cell of a form that keep all its checks. */
export function fill(form: Form, given: readonly number[]): FormNumbers {
  const draw = drawing(given);
  if ('grade1' in form.columns) return fillByGrade(form, draw);
  if (form.dataset === 'pupils-by-age') return fillByAge(form, draw);
  return form.code === '4153' ? fillTeachers(form, draw) : fillStaff(form, draw);
}

/** A form of any kind with numbers that keep its checks. */
export const filledForm = fc
  .record({
    form: fc.constantFrom(...schoolForms),
    given: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 50, maxLength: 80 }),
  })
  .map(({ form, given }) => ({ form, numbers: fill(form, given) }));
