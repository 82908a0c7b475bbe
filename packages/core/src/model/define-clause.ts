import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError } from '../messages/sentence.ts';
import type { ClauseText } from './clause-text.ts';
import { defaultVariant, type Indicator } from './define-indicator.ts';
import type { Target } from './define-target.ts';

/** The stages of an event, in order; a stage reached includes those before it. */
export const stages = ['prepared', 'inspected', 'approved', 'opened'] as const;

/** A stage of an event. */
export type Stage = (typeof stages)[number];

/**
 * A clause that a series must keep year by year, without a number to reach.
 *
 * `of` says what the indicator measures: a `level` that is compared with the year before, or the
 * `growth` itself, which is compared with zero.
 */
export interface TrendClause extends ClauseText {
  readonly kind: 'trend';
  readonly indicator: Indicator;
  readonly variant: string;
  readonly direction: 'nondecreasing' | 'increasing' | 'decreasing';
  readonly of: 'level' | 'growth';
}

/** A clause that holds where all of its parts hold. */
export interface CompositeClause extends ClauseText {
  readonly kind: 'composite';
  /** Ids of clauses of the same plan. */
  readonly parts: readonly string[];
}

/** A clause that asks for an event, at least at one stage, with date and document. */
export interface MilestoneClause extends ClauseText {
  readonly kind: 'milestone';
  /** The event's id in the register of milestones; several clauses may ask for stages of one event. */
  readonly event: string;
  readonly due: Stage;
}

/** A clause that names a quantity and no threshold: the series is kept, and nothing is passed or failed. */
export interface RecordClause extends ClauseText {
  readonly kind: 'record';
  readonly indicator: Indicator;
  readonly variant: string;
}

/** A clause that only a text can bear out: its documents are kept, and nothing is computed. */
export interface EvidenceClause extends ClauseText {
  readonly kind: 'evidence';
}

/** A clause of a plan. */
export type Clause =
  | Target
  | TrendClause
  | CompositeClause
  | MilestoneClause
  | RecordClause
  | EvidenceClause;

function requireReading(indicator: Indicator, variant: string): string {
  const known = indicator.readings.map((reading) => reading.id);
  if (known.includes(variant)) return variant;
  throw new DefinitionError(indicatorMessages.unknownVariant(indicator.id, variant, known));
}

/**
 * Define a clause that a series must keep year by year.
 *
 * @throws {DefinitionError} if the indicator has no such reading
 */
export function defineTrend(
  clause: Omit<TrendClause, 'kind' | 'variant' | 'of'> & {
    variant?: string;
    of?: 'level' | 'growth';
  },
): TrendClause {
  const variant = requireReading(clause.indicator, clause.variant ?? defaultVariant);
  return { of: 'level', ...clause, kind: 'trend', variant };
}

/** Define a clause that holds where all of its parts hold. */
export function defineComposite(clause: Omit<CompositeClause, 'kind'>): CompositeClause {
  return { ...clause, kind: 'composite' };
}

/** Define a clause that asks for an event, by its own id and due `approved` unless told. */
export function defineMilestone(
  clause: Omit<MilestoneClause, 'kind' | 'event' | 'due'> & { event?: string; due?: Stage },
): MilestoneClause {
  return { event: clause.id, due: 'approved', ...clause, kind: 'milestone' };
}

/**
 * Define a clause without a threshold.
 *
 * @throws {DefinitionError} if the indicator has no such reading
 */
export function defineRecord(
  clause: Omit<RecordClause, 'kind' | 'variant'> & { variant?: string },
): RecordClause {
  const variant = requireReading(clause.indicator, clause.variant ?? defaultVariant);
  return { ...clause, kind: 'record', variant };
}

/** Define a clause that only a text can bear out. */
export function defineEvidence(clause: Omit<EvidenceClause, 'kind'>): EvidenceClause {
  return { ...clause, kind: 'evidence' };
}
