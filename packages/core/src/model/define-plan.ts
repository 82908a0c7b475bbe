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
  /** The names of the themes, in the order of a report; unset, themes go by their ids. */
  readonly themes?: Readonly<Record<string, Sentence>>;
  readonly clauses: readonly Clause[];
}

/** A plan: its document, its years, and its clauses. Data about indicators, not code. */
export interface Plan extends PlanDefinition {
  /** The clauses that set an indicator a value to reach. */
  readonly targets: readonly Target[];
}

/** The way from a clause back to itself by its parts, such as a → b → a; null if there is none. */
function circleOf(id: string, parts: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>();
  const wayBack = (from: string): string[] | null => {
    for (const part of parts.get(from) ?? []) {
      if (part === id) return [from, id];
      if (seen.has(part)) continue;
      seen.add(part);
      const way = wayBack(part);
      if (way) return [from, ...way];
    }
    return null;
  };
  return wayBack(id);
}

/**
 * Define a plan.
 *
 * @throws {DefinitionError} if two clauses share an id, a theme is not among those named, or a part of a clause is not in the plan
 *   or, directly or through others, the clause itself
 */
export function definePlan(definition: PlanDefinition): Plan {
  const { clauses } = definition;
  const ids = new Set<string>();
  for (const { id } of clauses) {
    if (ids.has(id)) throw new DefinitionError(indicatorMessages.duplicateId(id));
    ids.add(id);
  }
  const composites = clauses.filter((clause) => clause.kind === 'composite');
  for (const { id, parts } of composites)
    for (const part of parts)
      if (!ids.has(part)) throw new DefinitionError(indicatorMessages.unknownPart(id, part));
  const parts = new Map(composites.map((clause) => [clause.id, clause.parts]));
  for (const id of parts.keys()) {
    const circle = circleOf(id, parts);
    if (circle) throw new DefinitionError(indicatorMessages.circularParts(circle));
  }
  return { ...definition, targets: clauses.filter((clause) => clause.kind === 'value') };
}
