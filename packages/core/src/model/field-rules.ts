import { contractMessages } from '../messages/contract.ts';
import type { Sentence } from '../messages/sentence.ts';
import { exact } from '../number/exact.ts';
import type { Field, FieldLimit } from './fields.ts';

/** What a field's text means to Zod; text that is not of the field's kind stays text and is refused. */
export function fieldValue(field: Field, text: string | null): unknown {
  if (text === null || text === '') return null;
  if (field.kind === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (field.kind === 'flag') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

// As many decimals as the smallest plain number has, so that none is cut off.
const mostDecimals = 1074;

/**
 * A plain value as the text that a store checks; null, undefined and empty text are missing.
 *
 * @throws {SourceError} if a number is not finite, or an object is no exact number
 * @example fieldText(1e-7) // => '0.0000001'
 */
export function fieldText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === 'number' || typeof value === 'object'
    ? exact(value as number).toString(mostDecimals)
    : String(value);
}

/** The rules of a field in the order in which they are told to a user. */
export type FieldRule =
  | { readonly rule: 'required' | 'integer' | 'decimal' | 'flag' }
  | { readonly rule: 'minimum' | 'maximum'; readonly limit: FieldLimit }
  | { readonly rule: 'minLength' | 'maxLength'; readonly length: number }
  | { readonly rule: 'pattern'; readonly pattern: string }
  | { readonly rule: 'choices'; readonly choices: readonly string[] };

/** Every rule that a field's text must pass. */
export function fieldRules(field: Field): FieldRule[] {
  const rules: FieldRule[] = [];
  if (!field.nullable) rules.push({ rule: 'required' });
  if (field.kind !== 'text') rules.push({ rule: field.kind });
  if (field.choices) rules.push({ rule: 'choices', choices: field.choices });
  if (field.minimum) rules.push({ rule: 'minimum', limit: field.minimum });
  if (field.maximum) rules.push({ rule: 'maximum', limit: field.maximum });
  if (field.minLength !== null) rules.push({ rule: 'minLength', length: field.minLength });
  if (field.maxLength !== null) rules.push({ rule: 'maxLength', length: field.maxLength });
  if (field.pattern !== null) rules.push({ rule: 'pattern', pattern: field.pattern });
  return rules;
}

/** What a rule asks, in words. */
export function describeRule(field: Field, rule: FieldRule): Sentence {
  switch (rule.rule) {
    case 'required':
      return contractMessages.missing();
    case 'integer':
      return contractMessages.notAnInteger();
    case 'decimal':
      return contractMessages.notADecimal(field.scale);
    case 'flag':
      return contractMessages.notAFlag();
    case 'minimum':
      return contractMessages.atLeast(rule.limit.value, rule.limit.strict);
    case 'maximum':
      return contractMessages.atMost(rule.limit.value, rule.limit.strict);
    case 'minLength':
      return contractMessages.tooShort(rule.length);
    case 'maxLength':
      return contractMessages.tooLong(rule.length);
    case 'pattern':
      return contractMessages.notMatching(rule.pattern);
    case 'choices':
      return contractMessages.notAChoice(rule.choices);
  }
}
