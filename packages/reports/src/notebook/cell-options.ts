import type { Language, Sentence } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { type CellSyntax, cellSyntaxes, optionMarks } from './cell-syntax.ts';
import type { Fail } from './fail.ts';

/** What the option lines at the head of a cell ask for. */
export interface CellOptions {
  /** Show the cell's source above its output. Default false. */
  readonly echo: boolean;
  /** The anchor of its chart or table, and the name of its rows for later cells; null for none. */
  readonly label: string | null;
  /** What stands above its chart or table instead of the chart's or table's own; null for none. */
  readonly caption: Sentence | null;
  /** Unset, what the cell gives is shown; false keeps the rows of a query for later cells alone. */
  readonly output?: false;
  /** What heads the columns of a query's table, in their order; the query's own names unless told. */
  readonly heads?: Readonly<Record<Language, readonly string[]>>;
}

/** Options with the notebook's line on which each is written. */
type Written = ReadonlyMap<string, { readonly value: string; readonly line: number }>;

const everyCell = ['echo', 'label', 'caption.zh', 'caption.en'];
const known: Readonly<Record<CellSyntax, readonly string[]>> = {
  ts: everyCell,
  sql: [...everyCell, 'output', 'columns.zh', 'columns.en'],
  'vega-lite': everyCell,
};

function readLines(
  lines: readonly string[],
  syntax: CellSyntax,
  firstLine: number,
  fail: Fail,
): Written {
  const mark = optionMarks[syntax];
  const options = new Map<string, { value: string; line: number }>();
  for (const [index, text] of lines.entries()) {
    const line = firstLine + index;
    const written = /^\s*([\w.-]+)\s*:\s*(\S.*?)\s*$/u.exec(text.slice(mark.length));
    const [, key, value] = written ?? [];
    if (key === undefined || value === undefined)
      return fail(line, notebookMessages.invalidOption(text, mark));
    if (!known[syntax].includes(key))
      return fail(line, notebookMessages.unknownKey(key, known[syntax]));
    if (options.has(key)) return fail(line, notebookMessages.repeatedKey(key));
    options.set(key, { value, line });
  }
  return options;
}

/** A yes or no; the line it stands on is named where it is neither. */
function readFlag(options: Written, key: string, unset: boolean, fail: Fail): boolean {
  const { value, line } = options.get(key) ?? { value: String(unset), line: 1 };
  if (value !== 'true' && value !== 'false')
    return fail(line, notebookMessages.invalidFlag(key, value));
  return value === 'true';
}

function readHeads(options: Written, fail: Fail): CellOptions['heads'] | null {
  const [zh, en] = [options.get('columns.zh'), options.get('columns.en')];
  if (!zh && !en) return null;
  if (!zh || !en) return fail((zh ?? en)?.line ?? 1, notebookMessages.headsIncomplete());
  const split = ({ value }: { value: string }) => value.split('|').map((head) => head.trim());
  return { zh: split(zh), en: split(en) };
}

/** Refuse a cell that begins with the option lines of another language. */
function refuseOtherMarks(first: string, syntax: CellSyntax, line: number, fail: Fail): void {
  for (const other of cellSyntaxes)
    if (other !== syntax && first.startsWith(optionMarks[other]))
      fail(line, notebookMessages.invalidOption(first, optionMarks[syntax]));
}

/**
 * Read the option lines of a cell; `shown` is the source without them.
 *
 * @param firstLine the notebook's line on which the source begins
 * @param fail throws, with the line that is wrong
 */
export function parseCellOptions(
  source: string,
  syntax: CellSyntax,
  firstLine: number,
  fail: Fail,
): { options: CellOptions; shown: string } {
  const lines = source.split('\n');
  const plain = lines.findIndex((line) => !line.startsWith(optionMarks[syntax]));
  const count = plain === -1 ? lines.length : plain;
  const options = readLines(lines.slice(0, count), syntax, firstLine, fail);
  refuseOtherMarks(lines[count] ?? '', syntax, firstLine + count, fail);

  const label = options.get('label');
  if (label && !/^[a-z][a-z0-9-]*$/u.test(label.value))
    return fail(label.line, notebookMessages.invalidLabel(label.value));
  const [zh, en] = [options.get('caption.zh'), options.get('caption.en')];
  if (!zh !== !en) return fail((zh ?? en)?.line ?? 1, notebookMessages.captionIncomplete());
  const heads = readHeads(options, fail);
  return {
    options: {
      echo: readFlag(options, 'echo', false, fail),
      label: label?.value ?? null,
      caption: zh && en ? { zh: zh.value, en: en.value } : null,
      ...(!readFlag(options, 'output', true, fail) && { output: false }),
      ...(heads && { heads }),
    },
    shown: lines.slice(count).join('\n').trim(),
  };
}
