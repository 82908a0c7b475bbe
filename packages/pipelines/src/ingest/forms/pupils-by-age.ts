import type { AgeRange, Form, FormCheck, FormRow } from './form.ts';

/** What tells the form of one stage from that of another. */
interface AgeForm {
  readonly code: string;
  readonly title: string;
  readonly stage: string;
  /** The open classes at both ends: this age and younger, this age and older. */
  readonly ages: AgeRange;
  /** The ages that the filling notes expect; unset where they name none. */
  readonly expected?: AgeRange;
  /** Columns after the others. */
  readonly further?: Readonly<Record<string, string>>;
}

const ageKey = (age: number) => `age${age}`;

function ageLabel(age: number, [youngest, oldest]: AgeForm['ages']): string {
  if (age === youngest) return `${age}岁及以下`;
  return age === oldest ? `${age}岁及以上` : `${age}岁`;
}

const common = {
  entrants: '招生数',
  entrantGirls: '招生数/#女',
  enrolled: '在校生数',
  girls: '在校生数/#女',
} as const;

const agesCheck = (every: readonly number[], expected: AgeRange): FormCheck => ({
  kind: 'ages',
  outside: every
    .filter((age) => age < expected[0] || age > expected[1])
    .map((age) => [ageKey(age), 'enrolled']),
  whole: ['total', 'enrolled'],
  ages: expected,
});

/**
 * The form 分年龄学生数 of a stage: pupils by completed years on 1 September, with girls. Each age
 * is a row of the dataset `pupils-by-age`; the open classes stand at their bound.
 */
export function pupilsByAgeForm(given: AgeForm): Form {
  const { code, title, stage, ages, expected, further = {} } = given;
  const columns = { ...common, ...further };
  const [youngest, oldest] = ages;
  const every = Array.from({ length: oldest - youngest + 1 }, (_, index) => youngest + index);
  const rows: Record<string, FormRow> = {
    total: { code: '01', label: '总计' },
    ...Object.fromEntries(
      every.map((age, index) => [
        ageKey(age),
        { code: `${index + 2}`.padStart(2, '0'), label: ageLabel(age, ages) },
      ]),
    ),
  };
  const sums = Object.keys(columns).map(
    (column): FormCheck => ({
      kind: 'sum',
      parts: every.map((age) => [ageKey(age), column]),
      whole: ['total', column],
    }),
  );
  const parts = Object.keys(rows).flatMap((row): FormCheck[] => [
    { kind: 'part', parts: [[row, 'girls']], whole: [row, 'enrolled'] },
    { kind: 'part', parts: [[row, 'entrantGirls']], whole: [row, 'entrants'] },
  ]);
  return {
    code,
    title,
    columns,
    rows,
    structural: [],
    dataset: 'pupils-by-age',
    yields: every.map((age) => ({
      fields: { stage, age },
      cells: { pupils: [ageKey(age), 'enrolled'], girls: [ageKey(age), 'girls'] },
    })),
    checks: [...sums, ...parts, ...(expected ? [agesCheck(every, expected)] : [])],
  };
}
