import type { Sentence } from '../messages/sentence.ts';
import type { Exact } from '../number/exact.ts';
import type { PlaceRegister } from '../register/place-register.ts';
import type { ComputeResult } from './compute.ts';
import type { Clause, Stage } from './define-clause.ts';
import type { IndicatorValue } from './indicator-value.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * How a clause stands.
 *
 * - `met`: the unrounded value keeps it, the series keeps it every year, or the event took place.
 * - `met-after-rounding`: only the printed value does.
 * - `on-track`, `off-track`: not yet, and the pace so far would or would not reach it in its year.
 * - `not-met`: its year is there, a year of the series broke it, or the event has not gone so far.
 * - `no-data`: nothing to assess it with, or a year that it needs has no value.
 * - `not-assessable`: the plan sets no threshold or names no rank, only a text can bear it out, one
 *   value alone shows no pace, a break of the series lies between its values, nobody says which
 *   counties there are, or nothing is asked of the place.
 */
export type ClauseStatus = (typeof clauseStatuses)[number];

/** Every {@link ClauseStatus}, in the order of a table's columns. */
export const clauseStatuses = [
  'met',
  'met-after-rounding',
  'on-track',
  'off-track',
  'not-met',
  'no-data',
  'not-assessable',
] as const;

/**
 * An event that took place: what, how far, when, and by which document. The date is written
 * 2024-07-08, or 2024 where no more than the year is known.
 */
export interface MilestoneRecord {
  readonly place: string;
  readonly milestone: string;
  readonly stage: Stage;
  readonly date: string;
  readonly document: string;
  /** Whether the record was made up. */
  readonly simulated?: boolean;
}

/** What a plan is assessed with. */
export interface PlanEvidence {
  readonly result: ComputeResult;
  readonly milestones: readonly MilestoneRecord[];
  /**
   * Says which counties must each keep a clause, which places a rank is among, and since when a
   * place's ground is another.
   */
  readonly register?: PlaceRegister;
}

/** One clause of a plan for one place. */
export interface ClauseAssessment {
  readonly clause: Clause;
  readonly place: string;
  readonly status: ClauseStatus;
  /** The value that decided, or the latest one recorded; of a total, the sum so far. */
  readonly value: IndicatorValue | null;
  /** Value less target in the target's unit, unrounded. */
  readonly distance: Exact | null;
  readonly trajectory: Trajectory | null;
  /** The last stage reached, of a milestone. */
  readonly milestone: MilestoneRecord | null;
  /** Why it is not met, over-fulfilled or without an answer; which years, counties or parts fail. */
  readonly reason: Sentence | null;
  /** Whether it rests on simulated data, be it one value of a series. */
  readonly simulated: boolean;
}

/** How a clause stands, without saying which clause, where and on what data. */
export type Outcome = Omit<ClauseAssessment, 'clause' | 'place' | 'simulated'>;

/** An outcome of which only what is there is said. @example outcome('met').reason // => null */
export function outcome(status: ClauseStatus, rest: Partial<Outcome> = {}): Outcome {
  return {
    status,
    value: null,
    distance: null,
    trajectory: null,
    milestone: null,
    reason: null,
    ...rest,
  };
}

/** Every status from the best to the worst: a whole is no better than its worst part. */
const severity: readonly ClauseStatus[] = [
  'met',
  'met-after-rounding',
  'on-track',
  'not-assessable',
  'no-data',
  'off-track',
  'not-met',
];

/** The worst of several outcomes, the first of those equally bad; undefined of none. */
export function worstOf<T extends Outcome>(outcomes: readonly T[]): T | undefined {
  const rank = ({ status }: T) => severity.indexOf(status);
  return outcomes.reduce<T | undefined>(
    (worst, next) => (worst && rank(worst) >= rank(next) ? worst : next),
    undefined,
  );
}

/** Whether an outcome keeps its clause, be it after rounding only. */
export function isKept({ status }: Outcome): boolean {
  return status === 'met' || status === 'met-after-rounding';
}
