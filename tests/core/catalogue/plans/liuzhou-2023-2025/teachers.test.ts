import { expect, test } from 'vitest';
import { teachersClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/teachers.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('teachers', teachersClauses, {
  kinds: { 'teacher-high-level-share': 'composite', 'teacher-rotation': 'record' },
  units: { ratio: ':1', 'cases (or 万元)': '个' },
  parts: ['teacher-above-degree-share', 'teacher-senior-title-share'],
});

const find = (id: string) => teachersClauses.find((clause) => clause.id === id);

test('staffing, pay and arrears are held county by county, and nothing else is', () => {
  const byCounty = teachersClauses.flatMap((clause) =>
    clause.kind === 'value' && clause.level === 'each-county' ? [clause.id] : [],
  );
  expect(byCounty).toEqual([
    'teacher-staffing-standard-county-compliance',
    'teacher-student-staff-ratio-primary',
    'teacher-student-staff-ratio-junior',
    'teacher-student-staff-ratio-senior',
    'teacher-salary-vs-civil-servants',
    'teacher-arrears-wages',
    'teacher-arrears-social-insurance',
    'teacher-arrears-housing-fund',
  ]);
});

test('the ratios are the staffing standard, which divides by approved posts', () => {
  for (const stage of ['primary', 'junior', 'senior'])
    expect(find(`teacher-student-staff-ratio-${stage}`)).toMatchObject({
      variant: 'approved-posts',
      indicator: { id: `${stage}-pupil-teacher-ratio` },
    });
});

test('principals and teachers trained add up over the period, projects do not', () => {
  const over = (id: string) => ({ id, over: 'period' });
  expect(find('teacher-excellent-principals')).toMatchObject(over('teacher-excellent-principals'));
  expect(find('teacher-excellent-teachers')).toMatchObject(over('teacher-excellent-teachers'));
  expect(find('teacher-housing-projects-started')).toMatchObject({ over: 'year' });
});

test('highly qualified teachers are those of both series, each a rise of its own', () => {
  expect(find('teacher-high-level-share')).toMatchObject({
    parts: ['teacher-above-degree-share', 'teacher-senior-title-share'],
  });
  for (const id of ['teacher-above-degree-share', 'teacher-senior-title-share'])
    expect(find(id)).toMatchObject({
      kind: 'trend',
      indicator: { id },
      direction: 'increasing',
      of: 'level',
      force: 'strive',
      quotes: find('teacher-high-level-share')?.quotes,
    });
});
