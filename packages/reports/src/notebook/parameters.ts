import { type Sentence, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { Fail } from './fail.ts';

/** The values of a notebook's parameters on one page, by name. */
export type ParameterValues = Readonly<Record<string, string>>;

/** A notebook's parameters: one page is made for each of their values. */
export interface Parameters {
  /** The values of each as the notebook lists them, or the name of a list such as `counties`. */
  readonly values: Readonly<Record<string, readonly string[] | string>>;
  /** The notebook's line on which they stand. */
  readonly line: number;
}

// A value becomes part of a file's name.
const asName = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;
const isText = (value: unknown): value is string => typeof value === 'string';

function readValues(name: string, given: unknown): readonly string[] | string | Sentence {
  if (isText(given) && asName.test(given)) return given;
  if (!Array.isArray(given) || given.length === 0)
    return notebookMessages.parameterValues(name, String(given));
  const wrong: unknown = given.find((value) => !isText(value) || !asName.test(value));
  if (wrong !== undefined) return notebookMessages.parameterValue(name, String(wrong));
  const twice: unknown = given.find((value, index) => given.indexOf(value) !== index);
  if (twice !== undefined) return notebookMessages.parameterTwice(name, String(twice));
  return given.filter(isText);
}

/**
 * Read the `parameters` of a front matter: a name for each, and its values or the name of a list
 * of values.
 *
 * @param fail throws, with the line that is wrong
 */
export function parseParameters(given: unknown, line: number, fail: Fail): Parameters {
  if (given === undefined) return { values: {}, line };
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return fail(line, notebookMessages.parametersNotNamed());
  const read = Object.entries(given).map(([name, value]: [string, unknown]) => {
    if (!/^[a-z][A-Za-z0-9]*$/u.test(name)) fail(line, notebookMessages.parameterName(name));
    const values = readValues(name, value);
    if (typeof values === 'object' && 'zh' in values) return fail(line, values);
    return [name, values] as const;
  });
  return { values: Object.fromEntries(read), line };
}

/**
 * The values for every page of a notebook: each value of each parameter with each of the others, in
 * the order given; one page without any values for a notebook without parameters.
 *
 * @param lists the values of the lists that a notebook may name
 * @throws {SourceError} if a notebook names a list that is not there, or one of its values cannot
 *   stand in the name of a file
 * @example parameterSets({ values: { place: 'counties' }, line: 1 }, { counties: ['450202', '450203'] }) // => [{ place: '450202' }, { place: '450203' }]
 */
export function parameterSets(
  { values }: Parameters,
  lists: Readonly<Record<string, readonly string[]>> = {},
): ParameterValues[] {
  const valuesOf = (name: string, given: readonly string[] | string) => {
    if (typeof given !== 'string') return given;
    const list = lists[given];
    if (!list) throw new SourceError(notebookMessages.unknownList(name, given, Object.keys(lists)));
    const wrong = list.find((value) => !asName.test(value));
    if (wrong !== undefined) throw new SourceError(notebookMessages.parameterValue(name, wrong));
    return list;
  };
  return Object.entries(values).reduce<ParameterValues[]>(
    (sets, [name, given]) =>
      sets.flatMap((set) => valuesOf(name, given).map((value) => ({ ...set, [name]: value }))),
    [{}],
  );
}

/** What a page's name gets of its values. @example pageSuffix({ place: '450202' }) // => '-450202' */
export function pageSuffix(values: ParameterValues): string {
  return Object.values(values)
    .map((value) => `-${value}`)
    .join('');
}

/** Refuse values that are not those that a notebook asks for. */
export function checkValues(
  { values, line }: Parameters,
  given: ParameterValues,
  fail: Fail,
): void {
  const known = Object.keys(values);
  for (const name of known)
    if (!(name in given)) fail(line, notebookMessages.parameterMissing(name));
  for (const name of Object.keys(given))
    if (!known.includes(name)) fail(line, notebookMessages.parameterUnknown(name, known));
}
