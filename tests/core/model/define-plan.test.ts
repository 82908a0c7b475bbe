import { defineComposite, defineEvidence, definePlan, liuzhouPlan } from '@eduplan/core';
import { expect, test } from 'vitest';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { clauseText } from './plan-cases.ts';

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

const named = (id: string) => ({ ...clauseText, id, name: { zh: id, en: id } });
const whole = (id: string, ...parts: string[]) => defineComposite({ ...named(id), parts });
const part = defineEvidence(named('part'));
const planOf = (...clauses: Parameters<typeof definePlan>[0]['clauses']) =>
  definePlan({ ...liuzhouPlan, clauses });

test('a part that is not in the plan is refused', () => {
  expect(() => planOf(whole('one', 'part', 'other'), part)).toThrow(
    indicatorMessages.unknownPart('one', 'other').zh,
  );
});

test.each([
  ['directly', [whole('one', 'part', 'one')], ['one', 'one']],
  ['through another', [whole('one', 'two'), whole('two', 'one')], ['one', 'two', 'one']],
  [
    'past another that is no part of itself',
    [whole('one', 'two'), whole('two', 'part', 'three'), whole('three', 'two')],
    ['two', 'three', 'two'],
  ],
  [
    'through two others',
    [whole('one', 'two'), whole('two', 'three'), whole('three', 'part', 'one')],
    ['one', 'two', 'three', 'one'],
  ],
])('a clause that is a part of itself %s is refused, and the way is told', (_, clauses, path) => {
  expect(() => planOf(...clauses, part)).toThrow(indicatorMessages.circularParts(path).zh);
});

test('one clause may be a part of several, and they of another', () => {
  const clauses = [whole('all', 'one', 'two', 'part'), whole('one', 'part'), whole('two', 'part')];
  expect(planOf(...clauses, part).clauses).toHaveLength(4);
});
