import type { Clause, Plan } from '@eduplan/core';

function isAsked(clause: Clause, plan: Plan): boolean {
  switch (clause.kind) {
    case 'value':
    case 'trend':
      return clause.level !== 'city';
    case 'composite':
      return plan.clauses
        .filter(({ id }) => clause.parts.includes(id))
        .every((part) => isAsked(part, plan));
    default:
      return false;
  }
}

/**
 * The part of a plan that every county must keep by itself. What the plan asks of the city as a
 * whole, a county neither keeps nor breaks.
 */
export function askedOfCounties(plan: Plan): Plan {
  const clauses = plan.clauses.filter((clause) => isAsked(clause, plan));
  return { ...plan, clauses, targets: clauses.filter((clause) => clause.kind === 'value') };
}
