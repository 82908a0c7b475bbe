import { definePlan, liuzhouPlan } from '@eduplan/core';
import { expect, test } from 'vitest';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';

test('a plan keeps its clauses in the order in which they are written', () => {
  const [first, second] = liuzhouPlan.targets;
  if (!first || !second) throw new Error('the plan has fewer than two clauses');
  const plan = definePlan({ ...liuzhouPlan, clauses: [second, first] });
  expect(plan.clauses.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(definePlan({ ...liuzhouPlan, clauses: [] }).targets).toEqual([]);
});

test('two clauses with one id are refused', () => {
  const [first] = liuzhouPlan.targets;
  if (!first) throw new Error('the plan has no clause');
  const clauses = [first, { ...first, force: 'strive' as const }];
  expect(() => definePlan({ ...liuzhouPlan, clauses })).toThrow(
    indicatorMessages.duplicateId(first.id).zh,
  );
});
