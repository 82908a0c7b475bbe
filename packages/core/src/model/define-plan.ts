import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError, type Sentence } from '../messages/sentence.ts';
import type { Clause } from './define-clause.ts';
import type { Target } from './define-target.ts';

/** What a plan is, before it is checked. */
export interface PlanDefinition {
  readonly id: string;
  readonly name: Sentence;
  /** The document, and in what state it is quoted. */
  readonly document: Sentence;
  /** Code of the place that the plan binds. */
  readonly place: string;
  readonly period: readonly [number, number];
  /** The year that progress is measured from. */
  readonly baselineYear: number;
  readonly clauses: readonly Clause[];
}

/** A plan: its document, its years, and its clauses. Data about indicators, not code. */
export interface Plan extends PlanDefinition {
  /** The clauses that set an indicator a value to reach. */
  readonly targets: readonly Target[];
}

/**
 * Define a plan.
 *
 * @throws {DefinitionError} if two clauses share an id, or a part of a clause is not in the plan
 */
export function definePlan(definition: PlanDefinition): Plan {
  const { clauses } = definition;
  const ids = new Set<string>();
  for (const { id } of clauses) {
    if (ids.has(id)) throw new DefinitionError(indicatorMessages.duplicateId(id));
    ids.add(id);
  }
  for (const clause of clauses)
    for (const part of clause.kind === 'composite' ? clause.parts : [])
      if (!ids.has(part)) throw new DefinitionError(indicatorMessages.unknownPart(clause.id, part));
  return { ...definition, targets: clauses.filter((clause) => clause.kind === 'value') };
}
