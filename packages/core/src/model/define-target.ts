import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError, type Sentence, SourceError } from '../messages/sentence.ts';
import { type Exact, exact } from '../number/exact.ts';
import { round } from '../number/rounding.ts';
import { inUnit, type Unit } from '../number/unit.ts';
import { defaultVariant, type Indicator } from './define-indicator.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** How a value is held against a target: 以上 and 达 are `>=`, 超过 is `>`, a ratio's ceiling `<=`. */
export type Comparator = '>=' | '>' | '<=' | '=';

/** How binding a clause is: firm, 力争 (a stretch), or 一般 (a norm that allows exceptions). */
export type Force = 'firm' | 'strive' | 'norm';

/** A clause of a plan about an indicator, as it is written down. */
export interface TargetDefinition {
  readonly id: string;
  readonly indicator: Indicator;
  /** The reading that the clause is about; the default one unless told. */
  readonly variant?: string;
  readonly comparator: Comparator;
  /** In the indicator's unit, as decimal text. */
  readonly value: string;
  readonly force: Force;
  readonly year: number;
  /** Whether the plan states the year, or it is read as the end of the plan period. */
  readonly yearStated: boolean;
  /** The plan's own words, and where they stand. */
  readonly quote: string;
  readonly where: string;
  readonly offices: readonly string[];
  /** What the clause leaves open. */
  readonly caution?: Sentence;
}

/** A clause of a plan about an indicator. */
export interface Target extends Omit<TargetDefinition, 'value' | 'variant'> {
  readonly variant: string;
  readonly value: Exact;
  readonly unit: Unit;
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
    ...definition,
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
  const keeps = comparisons[target.comparator];
  const printed = round(reached, value.indicator.decimals, value.indicator.rounding);
  const status = keeps(reached, target.value)
    ? 'met'
    : keeps(printed, target.value)
      ? 'met-after-rounding'
      : 'not-met';
  return { target, value, status, distance: reached.sub(target.value) };
}
