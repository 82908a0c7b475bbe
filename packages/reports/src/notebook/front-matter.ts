import type { Sentence } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { parseDocument } from 'yaml';
import type { Fail } from './fail.ts';

const known = ['title', 'data'];

/** What a notebook is written from: the register of published figures, or a city's returns. */
export type NotebookSource = (typeof notebookSources)[number];

/** Every {@link NotebookSource}; the first is taken where a notebook says nothing. */
export const notebookSources = ['published', 'returns'] as const;

/** What stands before a notebook's body. */
export interface FrontMatter {
  readonly title: Sentence;
  readonly data: NotebookSource;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readTitle(value: unknown): Sentence | null {
  if (!isRecord(value)) return null;
  const { zh, en } = value;
  const given = [zh, en].every((text) => typeof text === 'string' && text.trim() !== '');
  return given && Object.keys(value).length === 2 ? { zh: String(zh), en: String(en) } : null;
}

/**
 * Split a notebook into its front matter and its body. The body keeps one empty line for each
 * line of front matter, so that its line numbers are the notebook's own.
 *
 * @param fail throws, with the line that is wrong
 */
export function parseFrontMatter(text: string, fail: Fail): FrontMatter & { body: string } {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end === -1) return fail(1, notebookMessages.noFrontMatter());
  const yaml = parseDocument(lines.slice(1, end).join('\n'), { prettyErrors: true });
  const [wrong] = yaml.errors;
  if (wrong) {
    const reason = wrong.message.split(/ at line \d+/u)[0] ?? wrong.code;
    return fail((wrong.linePos?.[0].line ?? 1) + 1, notebookMessages.invalidFrontMatter(reason));
  }
  const value: unknown = yaml.toJS();
  if (!isRecord(value)) return fail(1, notebookMessages.titleIncomplete());
  for (const key of Object.keys(value))
    if (!known.includes(key)) {
      const line = lines.findIndex((found, index) => index > 0 && found.startsWith(key));
      return fail(Math.max(line, 0) + 1, notebookMessages.unknownKey(key, known));
    }
  const title = readTitle(value.title);
  if (title === null) return fail(1, notebookMessages.titleIncomplete());
  const data = notebookSources.find((source) => source === (value.data ?? notebookSources[0]));
  if (data === undefined) {
    const line = lines.findIndex((found, index) => index > 0 && found.startsWith('data'));
    return fail(line + 1, notebookMessages.unknownData(String(value.data), notebookSources));
  }
  return { title, data, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') };
}
