import type { z } from 'zod';
import type { Sentence } from '../messages/sentence.ts';
import { exact } from '../number/exact.ts';
import type { Dataset } from './define-dataset.ts';
import { describeRule, type FieldRule, fieldRules } from './field-rules.ts';
import type { Field } from './fields.ts';

/** One field of a row that breaks its dataset's contract. */
export interface ContractProblem {
  readonly field: string;
  /** The text that was refused; null where there is none. */
  readonly text: string | null;
  readonly sentence: Sentence;
}

/** The rule that Zod found broken: the rules of a field and Zod's say the same in other words. */
function brokenRule(
  field: Field,
  text: string | null,
  issue: z.core.$ZodIssue,
): FieldRule | undefined {
  const rules = fieldRules(field);
  const named = (...names: FieldRule['rule'][]) => rules.find(({ rule }) => names.includes(rule));
  if (text === null || text === '') return named('required');
  switch (issue.code) {
    case 'invalid_value':
      return named('choices', 'flag');
    case 'too_small':
      return named('minimum', 'minLength');
    case 'too_big':
      return named('maximum', 'maxLength');
    case 'invalid_format':
      return named('pattern', 'decimal');
    case 'custom':
      // The one rule of our own: the range of a decimal.
      return field.minimum && exact(text).lt(field.minimum.value)
        ? named('minimum')
        : named('maximum');
    default:
      return named('integer', 'decimal', 'flag', 'choices');
  }
}

/**
 * What a row of text breaks of its dataset's contract, a problem for each field; none where it
 * keeps it.
 *
 * @param row texts by field; null, or not there, is a missing value
 */
export function contractProblems(
  dataset: Dataset,
  row: Readonly<Record<string, string | null>>,
): ContractProblem[] {
  const parsed = dataset.parseText(row);
  const told = new Set<string>();
  return (parsed.error?.issues ?? []).flatMap((issue) => {
    const name = String(issue.path[0]);
    const field = dataset.fields.find((candidate) => candidate.name === name);
    if (!field || told.has(name)) return [];
    told.add(name);
    const text = row[name] ?? null;
    const rule = brokenRule(field, text, issue) ?? fieldRules(field).at(-1);
    return rule ? [{ field: name, text, sentence: describeRule(field, rule) }] : [];
  });
}
