import type { z } from 'zod';
import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError, type Sentence } from '../messages/sentence.ts';
import type { Unit } from '../number/unit.ts';
import type { Dataset } from './define-dataset.ts';

/**
 * How rows become one number.
 *
 * - `sum`: the column added up; missing if any counted row has no value, and zero where the place
 *   and year report rows but none that counts, unless `where` names every column of the grain:
 *   then a row that is not there was not reported.
 * - `count`: the rows counted; zero where the place and year report rows but none that counts.
 * - `reported`: the one row that an office printed; missing if there is none.
 */
export type Aggregate =
  | { readonly kind: 'sum'; readonly column: string }
  | { readonly kind: 'count' }
  | {
      readonly kind: 'reported';
      readonly column: string;
      /** Columns with the least and greatest true value that the print leaves possible. */
      readonly low: string | null;
      readonly high: string | null;
      /** Text columns that travel with the value, such as its document and link. */
      readonly carry: readonly string[];
    };

/** A condition on one column: the value, or one of several values. */
export type Filter = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/** Where a measure's value comes from: added up from rows, or printed by an office. */
export type Basis = 'returns' | 'reported';

/** What a measure is, before it is checked. */
export interface MeasureDefinition<Shape extends z.ZodRawShape> {
  readonly id: string;
  readonly name?: Sentence;
  readonly unit: Unit;
  readonly dataset: Dataset<Shape>;
  readonly value: Aggregate;
  /** Only rows with these values count. */
  readonly where?: { readonly [K in keyof Shape]?: FilterValue<z.output<Shape[K] & z.ZodType>> };
  /**
   * Only rows of schools that the register of the dataset's respondents lists with these values,
   * for the place and year of the row. A row whose school is not listed makes the value missing.
   */
  readonly ofSchools?: Filter;
  /**
   * Significant binary digits of the publisher's numbers: 24 where they passed through 32-bit
   * floats. Unset where they are exact.
   */
  readonly binaryDigits?: number;
  /**
   * The same quantity as an office prints it: stands in where there are no returns, and is kept
   * beside them where there are.
   */
  readonly reported?: Measure;
}

type FilterValue<T> = T | readonly Exclude<T, null>[];

/** A named quantity that adds up, over one dataset. */
export interface Measure {
  readonly id: string;
  readonly name: Sentence;
  readonly unit: Unit;
  readonly basis: Basis;
  readonly dataset: Dataset;
  readonly value: Aggregate;
  readonly where: Filter;
  readonly ofSchools: Filter | null;
  readonly binaryDigits: number | null;
  readonly reported: Measure | null;
  /** The same measure, so many years before the indicator's year. */
  yearsBefore(years: number): MeasureInput;
}

/** A measure as an indicator takes it in: of its own year, or of an earlier one. */
export interface MeasureInput {
  readonly measure: Measure;
  readonly yearsBefore: number;
}

/** The sum of a column. @example sumOf('pupils').kind // => 'sum' */
export function sumOf(column: string): Aggregate {
  return { kind: 'sum', column };
}

/** The number of rows. @example countRows().kind // => 'count' */
export function countRows(): Aggregate {
  return { kind: 'count' };
}

/** The one value that an office reported, with its possible range and what travels with it. */
export function reportedIn(
  column: string,
  { low, high, carry }: { low?: string; high?: string; carry?: readonly string[] } = {},
): Aggregate {
  return { kind: 'reported', column, low: low ?? null, high: high ?? null, carry: carry ?? [] };
}

/**
 * Define a measure: a sum, a count or a reported figure over one dataset. Sums and counts only;
 * division and rounding belong to indicators.
 *
 * @throws {DefinitionError} if it counts only some schools of a dataset that names no register
 */
export function defineMeasure<Shape extends z.ZodRawShape>(
  definition: MeasureDefinition<Shape>,
): Measure {
  if (definition.ofSchools && !definition.dataset.respondents)
    throw new DefinitionError(indicatorMessages.noRegister(definition.id, definition.dataset.id));
  const measure: Measure = {
    id: definition.id,
    name: definition.name ?? { zh: definition.id, en: definition.id },
    unit: definition.unit,
    basis: definition.value.kind === 'reported' ? 'reported' : 'returns',
    dataset: definition.dataset as unknown as Dataset,
    value: definition.value,
    where: (definition.where ?? {}) as Filter,
    ofSchools: definition.ofSchools ?? null,
    binaryDigits: definition.binaryDigits ?? null,
    reported: definition.reported ?? null,
    yearsBefore: (years) => ({ measure, yearsBefore: years }),
  };
  return measure;
}
