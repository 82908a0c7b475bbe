import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError, type Sentence } from '../messages/sentence.ts';
import type { Target } from './define-target.ts';

/** A plan: its document, its years, and its clauses as targets. Data about indicators, not code. */
export interface Plan {
  readonly id: string;
  readonly name: Sentence;
  /** The document, and in what state it is quoted. */
  readonly document: Sentence;
  /** Code of the place that the plan binds. */
  readonly place: string;
  readonly period: readonly [number, number];
  readonly targets: readonly Target[];
}

/**
 * Define a plan.
 *
 * @throws {DefinitionError} if two clauses share an id
 */
export function definePlan(plan: Plan): Plan {
  const seen = new Set<string>();
  for (const { id } of plan.targets) {
    if (seen.has(id)) throw new DefinitionError(indicatorMessages.duplicateId(id));
    seen.add(id);
  }
  return plan;
}
