import type { Form, FormCheck } from './form.ts';

const stages = { primary: '小学', junior: '初中', senior: '高中' } as const;

const ageGroups = {
  under25: '24岁及以下',
  from25: '25-29岁',
  from30: '30-34岁',
  from35: '35-39岁',
  from40: '40-44岁',
  from45: '45-49岁',
  from50: '50-54岁',
  from55: '55-59岁',
  from60: '60岁及以上',
} as const;

const stageKeys = Object.keys(stages);
const ageKeys = Object.keys(ageGroups);

/**
 * 教基4153 基础教育学校专任教师分年龄情况: full-time teachers by the stage that they teach, which
 * splits combined schools. Feeds `teachers`. Its rows are common knowledge: no public source shows
 * the sheet.
 */
export const teachersByStage: Form = {
  code: '4153',
  title: '基础教育学校专任教师分年龄情况',
  columns: { teachers: '合计', ...ageGroups },
  rows: {
    total: { code: '01', label: '总计' },
    women: { code: '02', label: '#女' },
    ...Object.fromEntries(
      Object.entries(stages).map(([key, label], index) => [
        key,
        { code: `${index + 3}`.padStart(2, '0'), label },
      ]),
    ),
  },
  structural: [],
  dataset: 'teachers',
  yields: stageKeys.map((stage) => ({
    fields: { stage },
    cells: { fullTimeTeachers: [stage, 'teachers'] },
    when: 'filled',
  })),
  checks: [
    ...['total', 'women', ...stageKeys].map(
      (row): FormCheck => ({
        kind: 'sum',
        parts: ageKeys.map((age) => [row, age]),
        whole: [row, 'teachers'],
      }),
    ),
    {
      kind: 'sum',
      parts: stageKeys.map((stage) => [stage, 'teachers']),
      whole: ['total', 'teachers'],
    },
    { kind: 'part', parts: [['women', 'teachers']], whole: ['total', 'teachers'] },
  ],
};
