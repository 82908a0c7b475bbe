import { type Outcome, outcome, type PlanEvidence } from './clause-outcome.ts';
import type { Indicator } from './define-indicator.ts';

/** What a clause holds against places, and by which year. */
interface Held {
  readonly indicator: Indicator;
  readonly variant: string;
  readonly year: number;
}

/**
 * How a clause stands in a place that its indicator says nothing of: not assessable, with the
 * reason. Null where it does ask something of the place, or where nothing there tells. The latest
 * year that tells decides, since a county may grow into a clause or out of it.
 */
export function notAsked(
  { indicator, variant, year }: Held,
  { result }: PlanEvidence,
  place: string,
): Outcome | null {
  const told = result.values.filter(
    (value) =>
      value.indicator.id === indicator.id &&
      value.variant.id === variant &&
      value.place === place &&
      value.year <= year &&
      (value.value !== null || value.missing?.code === 'not-applicable'),
  );
  const latest = told.at(-1);
  return latest?.missing
    ? outcome('not-assessable', { value: latest, reason: latest.missing.sentence })
    : null;
}

/** Whether a clause asks anything of the place that an outcome is of. */
export function isAsked({ value }: Outcome): boolean {
  return value?.missing?.code !== 'not-applicable';
}
