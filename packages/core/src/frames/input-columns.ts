import { framesMessages } from '../messages/frames.ts';
import { DefinitionError } from '../messages/sentence.ts';
import { reportedVariant } from '../model/define-indicator.ts';
import type { IndicatorValue } from '../model/indicator-value.ts';
import type { MeasureValue } from '../model/measure-source.ts';

const snakeCase = (name: string) =>
  name
    .replaceAll(/(?<=[\p{Ll}\p{N}])\p{Lu}/gu, (letter) => `_${letter}`)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .toLowerCase();

/**
 * The name of an input as columns carry it after `input_` and `origin_`: in snake case, and
 * `reported` for a published value, which is its own input.
 *
 * @param variant the id of the reading that takes the input
 * @example inputColumn('default', 'schoolAgeChildren') // => 'school_age_children'
 */
export function inputColumn(variant: string, name: string): string {
  return variant === reportedVariant ? reportedVariant : snakeCase(name);
}

/**
 * The inputs of a value by the names that their columns carry.
 *
 * @throws {DefinitionError} if two inputs would share a column
 */
export function namedInputs({ indicator, variant, inputs }: IndicatorValue) {
  const named = new Map<string, MeasureValue>();
  const names = new Map<string, string>();
  for (const [name, input] of Object.entries(inputs)) {
    const column = inputColumn(variant.id, name);
    const taken = names.get(column);
    if (taken !== undefined)
      throw new DefinitionError(
        framesMessages.inputsShareColumn(indicator.id, taken, name, `input_${column}`),
      );
    names.set(column, name);
    named.set(column, input);
  }
  return named;
}
