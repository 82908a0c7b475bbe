import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError, type Sentence } from '../messages/sentence.ts';
import type { Exact, ExactInput } from '../number/exact.ts';
import type { RoundingRule } from '../number/rounding.ts';
import type { Unit } from '../number/unit.ts';
import type { Measure, MeasureInput } from './define-measure.ts';

/** The named inputs of a formula: measures, of the same or of an earlier year. */
export type Inputs = Readonly<Record<string, Measure | MeasureInput>>;

/**
 * A formula over named inputs. Pure and exact, and monotone in each input (as sums, differences,
 * products and ratios of positive amounts are), so that the possible results of inputs known
 * only within a range lie between those of the range's ends.
 */
export type Formula<I extends Inputs> = (inputs: { readonly [K in keyof I]: ExactInput }) => Exact;

/** Another reading of an indicator, with its own label, that the official text leaves room for. */
export interface Variant {
  readonly id: string;
  readonly name: Sentence;
  readonly inputs: Readonly<Record<string, MeasureInput>>;
  readonly formula: (inputs: Readonly<Record<string, ExactInput>>) => Exact;
  /**
   * Of a share of counted things, the inputs whose sum is the denominator. Unset where a value may
   * pass the whole, or is of money, or of one thing for another.
   */
  readonly outOf?: readonly string[];
}

/** A variant as it is written: it changes inputs of the default, or brings its own formula. */
export type VariantDefinition<I extends Inputs> =
  | {
      readonly name: Sentence;
      readonly inputs: { readonly [K in keyof I]?: Measure | MeasureInput };
      readonly formula?: never;
      readonly outOf?: never;
    }
  | OwnFormula;

/** A variant with inputs and a formula of its own. */
interface OwnFormula {
  readonly name: Sentence;
  readonly inputs: Inputs;
  readonly formula: Variant['formula'];
  readonly outOf?: readonly string[];
}

/** A variant with a formula of its own, typed by the names of its inputs. */
export function ownFormula<J extends Inputs>(variant: {
  readonly name: Sentence;
  readonly inputs: J;
  readonly formula: Formula<J>;
  readonly outOf?: readonly (keyof J & string)[];
}): OwnFormula {
  return { ...variant, formula: variant.formula as Variant['formula'] };
}

/** Who says how an indicator is computed. */
export interface DefinitionSource {
  readonly document: string;
  readonly clause?: string;
  readonly edition?: string;
}

/** A year from which an indicator, or the form of an input, is defined otherwise. */
export interface Edition {
  readonly since: number;
  /** What changed, as a reason why the years before do not compare. */
  readonly note: Sentence;
}

/** What every indicator says of itself. */
interface IndicatorDescription {
  readonly id: string;
  readonly name: Sentence;
  /** What is divided by what, in words. */
  readonly definition?: Sentence;
  readonly theme?: string;
  readonly unit: Unit;
  /** Decimals when printed. */
  readonly decimals: number;
  readonly better: 'higher' | 'lower' | 'neither';
  /** Least and greatest credible value, in the unit; beyond it the value is refused. */
  readonly range: readonly [number, number];
  readonly source: DefinitionSource;
  /** The value that an office prints itself, kept beside the computed one. */
  readonly reported?: Measure;
  /** The reading that the office's own value is; the default one unless told. */
  readonly reportedAs?: string;
  /** Series of the register of published figures that print this indicator, with the variant. */
  readonly figures?: Readonly<Record<string, string>>;
  /** Years from which its definition, or what an input's form counts, is another: a break each. */
  readonly editions?: readonly Edition[];
  /** What a reader should know before using the number. */
  readonly caution?: Sentence;
}

/** What an indicator is, before it is checked. */
export interface IndicatorDefinition<I extends Inputs> extends IndicatorDescription {
  /** How it is rounded when printed; `half-up` unless told. */
  readonly rounding?: RoundingRule;
  readonly inputs: I;
  readonly formula: Formula<I>;
  /**
   * Of a share of counted things (pupils of pupils, schools of schools), the inputs whose sum is the
   * denominator; variants that change inputs only are shares of the same.
   */
  readonly outOf?: readonly (keyof I & string)[];
  /** The label of the default reading; needed where there are variants. */
  readonly reading?: Sentence;
  readonly variants?: Readonly<Record<string, VariantDefinition<I>>>;
}

/** A pure function of measures, with all that a reader needs to judge it. */
export interface Indicator extends IndicatorDescription {
  readonly rounding: RoundingRule;
  /** Every reading, the default first under the id `default`. */
  readonly readings: readonly Variant[];
}

/** An indicator whose formula can be called on plain numbers by the names of its inputs. */
export interface FormulaIndicator<I extends Inputs> extends Indicator {
  readonly inputs: I;
  readonly formula: Formula<I>;
}

/** The id of every indicator's default reading. */
export const defaultVariant = 'default';
/** The id of the reading that is an office's own printed value. */
export const reportedVariant = 'reported';

const asInput = (input: Measure | MeasureInput): MeasureInput =>
  'measure' in input ? input : { measure: input, yearsBefore: 0 };

const asInputs = (inputs: Inputs) =>
  Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, asInput(input)]));

/**
 * Define an indicator. The formula's inputs are typed by their names: a misspelt one does not
 * compile. `formula` can be called on plain numbers, without a store.
 *
 * @throws {DefinitionError} if the id is not kebab-case, the decimals or the range are
 *   impossible, a variant is called `default` or `reported`, an input is taken from the future, a
 *   denominator names no input, an edition no year, or a series of figures, or the office's own
 *   value, a variant that is not there
 */
export function defineIndicator<I extends Inputs>(
  definition: IndicatorDefinition<I>,
): FormulaIndicator<I> {
  const { id, decimals, range, inputs, formula, variants = {} } = definition;
  const refuse = (zh: string, en: string) =>
    new DefinitionError(indicatorMessages.badIndicator(id, { zh, en }));
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw refuse('标识应为小写连字符形式', 'its id is not kebab-case');
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 30)
    throw refuse(`小数位数 ${decimals} 不可能`, `${decimals} decimals are impossible`);
  if (!(range[0] < range[1])) throw refuse('范围的下限应小于上限', 'its range does not rise');
  for (const taken of [defaultVariant, reportedVariant])
    if (taken in variants)
      throw refuse(`口径标识 ${taken} 已有固定含义`, `the variant id ${taken} has a fixed meaning`);
  const reading = (variant: string, name: Sentence, changed: Inputs): Variant => ({
    id: variant,
    name,
    inputs: asInputs({ ...inputs, ...changed }),
    formula: formula as Variant['formula'],
    ...(definition.outOf && { outOf: definition.outOf }),
  });
  const readings = [
    reading(defaultVariant, definition.reading ?? definition.name, {}),
    ...Object.entries(variants).map(
      ([key, variant]): Variant =>
        variant.formula
          ? { id: key, ...variant, inputs: asInputs(variant.inputs) }
          : reading(key, variant.name, variant.inputs as Inputs),
    ),
  ];
  for (const { inputs: taken } of readings)
    for (const { measure, yearsBefore } of Object.values(taken))
      if (!Number.isInteger(yearsBefore) || yearsBefore < 0)
        throw new DefinitionError(indicatorMessages.badLag(measure.id, yearsBefore));
  for (const { id: variant, inputs: taken, outOf } of readings) {
    const unknown = outOf?.find((name) => !(name in taken));
    const known = Object.keys(taken);
    if (unknown !== undefined)
      throw new DefinitionError(indicatorMessages.unknownOutOf(id, variant, unknown, known));
  }
  for (const { since } of definition.editions ?? [])
    if (!Number.isInteger(since))
      throw refuse(
        `版本起始年 ${since} 不是整数`,
        `an edition begins in ${since}, which is no year`,
      );
  for (const variant of [
    ...Object.values(definition.figures ?? {}),
    definition.reportedAs ?? defaultVariant,
  ])
    if (!readings.some((known) => known.id === variant))
      throw new DefinitionError(
        indicatorMessages.unknownVariant(
          id,
          variant,
          readings.map((known) => known.id),
        ),
      );
  const { reading: _, variants: __, outOf: ___, ...described } = definition;
  return { ...described, rounding: definition.rounding ?? 'half-up', readings };
}
