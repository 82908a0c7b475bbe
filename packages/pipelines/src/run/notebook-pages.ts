import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { type Notebook, type ParameterValues, parameterSets } from '@eduplan/reports';
import type { NotebookData } from './scope/notebook-scope.ts';

/**
 * The values of a notebook's parameters, page by page: one page without any for a notebook without
 * parameters. The list `counties` are the counties of the plan's place.
 *
 * @throws {SourceError} if the notebook names a list that is not there
 */
export function notebookPages(
  { parameters }: Pick<Notebook, 'parameters'>,
  { places, plan }: Pick<NotebookData, 'places' | 'plan'>,
): ParameterValues[] {
  const counties = places.counties(plan.place, plan.period[1]).map(({ code }) => code);
  return parameterSets(parameters, { counties });
}

/**
 * The values for one page, of what was asked for as `name=value`.
 *
 * @throws {SourceError} if one is missing, is none of the notebook's, or is asked for twice; the
 *   sentence lists what there is
 */
export function choosePage(
  notebook: Pick<Notebook, 'parameters'>,
  data: Pick<NotebookData, 'places' | 'plan'>,
  asked: readonly string[],
): ParameterValues {
  const pages = notebookPages(notebook, data);
  const names = Object.keys(notebook.parameters.values);
  const chosen = new Map<string, string>();
  for (const text of asked) {
    const [, name, value] = /^([^=]+)=(.+)$/u.exec(text) ?? [];
    if (name === undefined || value === undefined || chosen.has(name))
      throw new SourceError(cliMessages.parameterUnreadable(text));
    if (!names.includes(name)) throw new SourceError(cliMessages.parameterNotThere(name, names));
    chosen.set(name, value);
  }
  for (const name of names) {
    const known = [...new Set(pages.flatMap((page) => page[name] ?? []))];
    const value = chosen.get(name);
    if (value === undefined) throw new SourceError(cliMessages.parameterNeeded(name, known));
    if (!known.includes(value))
      throw new SourceError(cliMessages.parameterValueUnknown(name, value, known));
  }
  return Object.fromEntries(names.map((name) => [name, chosen.get(name) ?? '']));
}
