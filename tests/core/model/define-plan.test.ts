import { definePlan, liuzhouPlan } from '@eduplan/core';
import { expect, test } from 'vitest';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';

test('a plan keeps its clauses in the order in which they are written', () => {
  const [first, second] = liuzhouPlan.targets;
  if (!first || !second) throw new Error('the plan has fewer than two clauses');
  const plan = definePlan({ ...liuzhouPlan, targets: [second, first] });
  expect(plan.targets.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(definePlan({ ...liuzhouPlan, targets: [] }).targets).toEqual([]);
});

test('two clauses with one id are refused', () => {
  const [first] = liuzhouPlan.targets;
  if (!first) throw new Error('the plan has no clause');
  const targets = [first, { ...first, quote: '另一条' }];
  expect(() => definePlan({ ...liuzhouPlan, targets })).toThrow(
    indicatorMessages.duplicateId(first.id).zh,
  );
});
