import type { Sentence } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { Fail } from './fail.ts';

/** What the `//| name: value` lines at the head of a cell ask for. */
export interface CellOptions {
  /** Show the cell's source above its output. Default false. */
  readonly echo: boolean;
  /** The anchor of its chart or table; null for none. */
  readonly label: string | null;
  /** What stands above its chart or table instead of the chart's or table's own; null for none. */
  readonly caption: Sentence | null;
}

const known = ['echo', 'label', 'caption.zh', 'caption.en'];
const optionLine = /^\/\/\|\s*([\w.-]+)\s*:\s*(\S.*?)\s*$/u;

function readLines(lines: readonly string[], firstLine: number, fail: Fail): Map<string, string> {
  const options = new Map<string, string>();
  for (const [index, text] of lines.entries()) {
    const line = firstLine + index;
    const [, key, value] = optionLine.exec(text) ?? [];
    if (key === undefined || value === undefined)
      return fail(line, notebookMessages.invalidOption(text));
    if (!known.includes(key)) return fail(line, notebookMessages.unknownKey(key, known));
    if (options.has(key)) return fail(line, notebookMessages.repeatedKey(key));
    options.set(key, value);
  }
  return options;
}

/**
 * Read the option lines of a cell; `shown` is the source without them.
 *
 * @param firstLine the notebook's line on which the source begins
 * @param fail throws, with the line that is wrong
 */
export function parseCellOptions(
  source: string,
  firstLine: number,
  fail: Fail,
): { options: CellOptions; shown: string } {
  const lines = source.split('\n');
  const plain = lines.findIndex((line) => !line.startsWith('//|'));
  const count = plain === -1 ? lines.length : plain;
  const options = readLines(lines.slice(0, count), firstLine, fail);

  const echo = options.get('echo') ?? 'false';
  if (echo !== 'true' && echo !== 'false')
    return fail(firstLine, notebookMessages.invalidEcho(echo));
  const label = options.get('label') ?? null;
  if (label !== null && !/^[a-z][a-z0-9-]*$/u.test(label))
    return fail(firstLine, notebookMessages.invalidLabel(label));
  const [zh, en] = [options.get('caption.zh'), options.get('caption.en')];
  if ((zh === undefined) !== (en === undefined))
    return fail(firstLine, notebookMessages.captionIncomplete());
  return {
    options: {
      echo: echo === 'true',
      label,
      caption: zh !== undefined && en !== undefined ? { zh, en } : null,
    },
    shown: lines.slice(count).join('\n').trim(),
  };
}
