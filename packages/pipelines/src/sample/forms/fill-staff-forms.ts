import type { Form } from '../../ingest/forms/form.ts';
import type { SimulatedStaff } from '../world/simulate-staff.ts';
import { positionKey } from './form-sheet.ts';

type Numbers = Map<string, number>;

/** A number in parts by shares; what is left over goes to the part at `rest`, so that they add up. */
function divide(number: number, shares: readonly number[], rest: number): number[] {
  const parts = shares.map((share) => Math.floor(number * share));
  const told = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === rest ? part + number - told : part));
}

const share = (number: number, of: number) => Math.floor(number * of);

/** Each column of the total in the same proportion for a group of the staff; the group's own sum. */
function putGroup(
  put: (row: string, column: string, number: number) => void,
  row: string,
  columns: Readonly<Record<string, number>>,
  { group, staff }: { readonly group: number; readonly staff: number },
) {
  const of = staff === 0 ? 0 : group / staff;
  let rest = group;
  for (const [column, number] of Object.entries(columns)) {
    if (column === 'fullTimeTeachers') continue;
    const part = Math.min(rest, share(number, of));
    put(row, column, part);
    rest -= part;
  }
  put(row, 'fullTimeTeachers', Math.min(rest, columns.fullTimeTeachers ?? 0));
  put(row, 'staff', group);
}

/** The numbers of 教基4148 for the staff of a kindergarten. */
export function fillKindergartenStaff(staff: SimulatedStaff): Numbers {
  const numbers: Numbers = new Map();
  const put = (row: string, column: string, number: number) =>
    numbers.set(positionKey([row, column]), number);
  const columns = {
    principals: staff.administrators,
    fullTimeTeachers: staff.fullTimeTeachers,
    carers: staff.support,
    health: staff.workers,
    others: staff.others,
  };
  for (const [column, number] of Object.entries(columns)) put('total', column, number);
  put('total', 'staff', staff.staff);
  const groups = { women: staff.women, minority: staff.minority, onPosts: staff.onPosts };
  for (const [row, group] of Object.entries(groups))
    putGroup(put, row, columns, { group, staff: staff.staff });
  return numbers;
}

/** The numbers of 教基4149 for the staff of a school. */
export function fillSchoolStaff(staff: SimulatedStaff): Numbers {
  const numbers: Numbers = new Map();
  const put = (row: string, column: string, number: number) =>
    numbers.set(positionKey([row, column]), number);
  const columns = {
    fullTimeTeachers: staff.fullTimeTeachers,
    administrators: staff.administrators,
    teachingSupport: staff.support,
    workers: staff.workers,
    others: staff.others,
  };
  for (const [column, number] of Object.entries(columns)) put('total', column, number);
  put('total', 'staff', staff.staff);
  put('total', 'outsideTeachers', staff.outside);
  put('total', 'silverAgeTeachers', staff.silverAge);
  const groups = {
    women: staff.women,
    minority: staff.minority,
    onPosts: staff.onPosts,
    foreign: 0,
  };
  for (const [row, group] of Object.entries(groups)) {
    putGroup(put, row, columns, { group, staff: staff.staff });
    put(row, 'outsideTeachers', 0);
    put(row, 'silverAgeTeachers', 0);
  }
  return numbers;
}

const ageShares = [0.06, 0.14, 0.16, 0.15, 0.17, 0.15, 0.11, 0.055, 0.005] as const;
const middleAge = 4;

/** The numbers of 教基4153: the teachers of 教基4149 by the stage that they teach, and by age. */
export function fillTeachersByStage(form: Form, staff: SimulatedStaff): Numbers {
  const numbers: Numbers = new Map();
  const ages = Object.keys(form.columns).filter((column) => column !== 'teachers');
  const add = (rows: readonly string[], teachers: number) =>
    divide(teachers, ageShares, middleAge).forEach((part, index) => {
      for (const row of rows)
        for (const column of ['teachers', ages[index] ?? '']) {
          const key = positionKey([row, column]);
          numbers.set(key, (numbers.get(key) ?? 0) + part);
        }
    });
  for (const { stage, fullTimeTeachers } of staff.byStage) add([stage, 'total'], fullTimeTeachers);
  add(['women'], fillSchoolStaff(staff).get(positionKey(['women', 'fullTimeTeachers'])) ?? 0);
  return numbers;
}
