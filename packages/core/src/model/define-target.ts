import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError, SourceError } from '../messages/sentence.ts';
import { type Exact, exact } from '../number/exact.ts';
import { inUnit, type Unit } from '../number/unit.ts';
import type { ClauseLevel, ClauseText } from './clause-text.ts';
import { defaultVariant, type Indicator } from './define-indicator.ts';
import { type IndicatorValue, printValue } from './indicator-value.ts';

/** How a value is held against a target: 以上 and 达 are `>=`, 超过 is `>`, a ratio's ceiling `<=`. */
export type Comparator = '>=' | '>' | '<=' | '=';

/** A clause of a plan about an indicator's value, as it is written down. */
export interface TargetDefinition extends ClauseText {
  readonly indicator: Indicator;
  /** The reading that the clause is about; the default one unless told. */
  readonly variant?: string;
  readonly comparator: Comparator;
  /** In the indicator's unit, as decimal text. */
  readonly value: string;
  /** The upper end of a planned range: beyond it the clause is over-fulfilled, not failed. */
  readonly upper?: string;
  /** The city unless told. */
  readonly level?: ClauseLevel;
  /** `period` where the years of the plan add up to the target; each year by itself unless told. */
  readonly over?: 'year' | 'period';
}

/** A clause of a plan about an indicator's value. */
export interface Target extends Omit<TargetDefinition, 'value' | 'variant' | 'level' | 'over'> {
  readonly kind: 'value';
  readonly variant: string;
  readonly value: Exact;
  readonly unit: Unit;
  readonly level: ClauseLevel;
  readonly over: 'year' | 'period';
  /** The target value as the plan prints it, without the unit. */
  readonly printed: string;
}

/**
 * How a value stands to a target.
 *
 * - `met`: the unrounded value keeps the clause.
 * - `met-after-rounding`: only the printed value does.
 * - `not-met`: neither does.
 * - `no-data`: there is no value.
 */
export type AssessmentStatus = 'met' | 'met-after-rounding' | 'not-met' | 'no-data';

/** A value held against a target. */
export interface Assessment {
  readonly target: Target;
  readonly value: IndicatorValue | null;
  readonly status: AssessmentStatus;
  /** Value less target in the target's unit, unrounded; null without a value. */
  readonly distance: Exact | null;
}

function targetValue({ id, value }: TargetDefinition): Exact {
  try {
    return exact(value);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new DefinitionError(indicatorMessages.badTarget(id, value));
  }
}

/**
 * Define a target.
 *
 * @throws {DefinitionError} if the indicator has no such reading, or the value is no decimal number
 */
export function defineTarget(definition: TargetDefinition): Target {
  const { indicator, variant = defaultVariant } = definition;
  const known = indicator.readings.map((reading) => reading.id);
  if (!known.includes(variant))
    throw new DefinitionError(indicatorMessages.unknownVariant(indicator.id, variant, known));
  return {
    level: 'city',
    over: 'year',
    ...definition,
    kind: 'value',
    variant,
    value: targetValue(definition),
    unit: indicator.unit,
    printed: definition.value,
  };
}

const comparisons: Readonly<Record<Comparator, (value: Exact, target: Exact) => boolean>> = {
  '>=': (value, target) => value.gte(target),
  '>': (value, target) => value.gt(target),
  '<=': (value, target) => value.lte(target),
  '=': (value, target) => value.equals(target),
};

/** Whether a value in the target's unit keeps the clause. */
export function keepsTarget({ comparator, value }: Target, reached: Exact): boolean {
  return comparisons[comparator](reached, value);
}

/**
 * Hold a value against a target: the unrounded value decides, and what rounding alone achieves is
 * named. Any reading, place and year of the target's indicator may be held against it.
 *
 * @throws {DefinitionError} if the value is one of another indicator
 */
export function assess(target: Target, value: IndicatorValue | undefined): Assessment {
  if (value && value.indicator.id !== target.indicator.id)
    throw new DefinitionError(
      indicatorMessages.otherIndicator(target.id, target.indicator.name, value.indicator.name),
    );
  if (!value?.value) return { target, value: value ?? null, status: 'no-data', distance: null };
  const reached = inUnit(value.value, target.unit);
  const printed = exact(printValue(value) ?? '0');
  const status = keepsTarget(target, reached)
    ? 'met'
    : keepsTarget(target, printed)
      ? 'met-after-rounding'
      : 'not-met';
  return { target, value, status, distance: reached.sub(target.value) };
}
