import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError } from '../messages/sentence.ts';
import type { PlaceKind } from '../register/place.ts';
import type { ClauseLevel, ClauseText } from './clause-text.ts';
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
  readonly level: ClauseLevel;
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
  /** Series of the register of published figures that state the event, with the stage they state. */
  readonly figures?: Readonly<Record<string, Stage>>;
}

/** A clause that names a quantity and no threshold: the series is kept, and nothing is passed or failed. */
export interface RecordClause extends ClauseText {
  readonly kind: 'record';
  readonly indicator: Indicator;
  readonly variant: string;
}

/**
 * A clause that asks for a leading rank and names none: the ranks are told, and nothing is passed
 * or failed.
 */
export interface RankClause extends ClauseText {
  readonly kind: 'rank';
  /** What is ranked; none where the plan names none, and then its headline indicators are. */
  readonly indicators: readonly Indicator[];
  /** Ranked among the places of this kind that have the same parent. */
  readonly among: PlaceKind;
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
  | RankClause
  | EvidenceClause;

function requireReading(indicator: Indicator, variant: string): string {
  const known = indicator.readings.map((reading) => reading.id);
  if (known.includes(variant)) return variant;
  throw new DefinitionError(indicatorMessages.unknownVariant(indicator.id, variant, known));
}

/**
 * Define a clause that a series must keep year by year; by the city as a whole unless told.
 *
 * @throws {DefinitionError} if the indicator has no such reading
 */
export function defineTrend(
  clause: Omit<TrendClause, 'kind' | 'variant' | 'of' | 'level'> &
    Partial<Pick<TrendClause, 'variant' | 'of' | 'level'>>,
): TrendClause {
  const variant = requireReading(clause.indicator, clause.variant ?? defaultVariant);
  return { of: 'level', level: 'city', ...clause, kind: 'trend', variant };
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

/**
 * Define a clause that asks for a leading rank, among the cities of the same parent unless told.
 *
 * @throws {DefinitionError} if an indicator is neither better higher nor lower
 */
export function defineRank(
  clause: Omit<RankClause, 'kind' | 'indicators' | 'among'> &
    Partial<Pick<RankClause, 'indicators' | 'among'>>,
): RankClause {
  for (const { better, name } of clause.indicators ?? [])
    if (better === 'neither') throw new DefinitionError(indicatorMessages.notRanked(name));
  return { indicators: [], among: 'prefecture-level-city', ...clause, kind: 'rank' };
}

/** Define a clause that only a text can bear out. */
export function defineEvidence(clause: Omit<EvidenceClause, 'kind'>): EvidenceClause {
  return { ...clause, kind: 'evidence' };
}
