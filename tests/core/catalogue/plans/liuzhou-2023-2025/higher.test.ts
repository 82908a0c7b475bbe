import { assessPlan, definePlan, liuzhouPlan, type Stage } from '@eduplan/core';
import { expect, test } from 'vitest';
import { higherClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/higher.ts';
import type { Clause } from '../../../../../packages/core/src/model/define-clause.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('higher', higherClauses, {
  parts: ['he-gxust-doctoral-programme', 'he-gxmet-upgrade-standard'],
});

const clauses: readonly Clause[] = higherClauses;
const find = (id: string) => clauses.find((clause) => clause.id === id);

test('one clause alone states its year', () => {
  expect(clauses.filter(({ yearStated }) => yearStated).map(({ id }) => id)).toEqual([
    'he-lit-teaching-evaluation',
  ]);
});

test('a degree-granting institution and a programme are two events', () => {
  expect(find('he-gxust-doctoral')).toMatchObject({
    event: 'he-gxust-doctoral',
    due: 'approved',
  });
  expect(find('he-gxust-doctoral-programme')).toMatchObject({
    event: 'he-gxust-doctoral-programme',
    due: 'inspected',
  });
});

/** How the doctoral clauses and the upgrade stand with one record. */
function standing(milestone: string, stage: Stage) {
  const record = { place: '450200', milestone, stage, date: '2024-07-08', document: '测试文件' };
  const plan = definePlan({ ...liuzhouPlan, clauses });
  const evidence = { result: { values: [], at: () => undefined }, milestones: [record] };
  return Object.fromEntries(
    assessPlan(plan, evidence).map(({ clause, status, milestone: reached }) => [
      clause.id,
      [status, reached?.date, reached?.document],
    ]),
  );
}

test('a programme approved makes no degree-granting institution, and the other way round', () => {
  const reached = ['2024-07-08', '测试文件'];
  const programme = standing('he-gxust-doctoral-programme', 'approved');
  expect(programme['he-gxust-doctoral-programme']).toEqual(['met', ...reached]);
  expect(programme['he-gxust-doctoral']).toEqual(['no-data', undefined, undefined]);
  const institution = standing('he-gxust-doctoral', 'approved');
  expect(institution['he-gxust-doctoral']).toEqual(['met', ...reached]);
  expect(institution['he-gxust-doctoral-programme']).toEqual(['no-data', undefined, undefined]);
});

test('an upgrade inspected keeps the review standard and not yet the upgrade', () => {
  const inspected = standing('he-gxmet-upgrade', 'inspected');
  expect(inspected['he-gxmet-upgrade-standard']?.[0]).toBe('met');
  expect(inspected['he-gxmet-upgrade']).toEqual(['not-met', '2024-07-08', '测试文件']);
});

test('the upgrade and the review standard are two stages of one event', () => {
  expect(find('he-gxmet-upgrade')).toMatchObject({ event: 'he-gxmet-upgrade', due: 'approved' });
  expect(find('he-gxmet-upgrade-standard')).toMatchObject({
    event: 'he-gxmet-upgrade',
    due: 'inspected',
  });
});

test('a college in preparation is asked for no more than that', () => {
  expect(find('he-ai-college-preparation')).toMatchObject({ due: 'prepared' });
});
