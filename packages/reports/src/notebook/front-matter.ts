import type { Language, Sentence } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { type Document, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fail } from './fail.ts';
import { type Parameters, parseParameters } from './parameters.ts';
import { parseTemplate, type Template } from './template.ts';

const known = ['title', 'data', 'parameters'];

/** What a notebook is written from: the register of published figures, or a city's returns. */
export type NotebookSource = (typeof notebookSources)[number];

/** Every {@link NotebookSource}; the first is taken where a notebook says nothing. */
export const notebookSources = ['published', 'returns'] as const;

/** A title in one language, and the notebook's line on which it stands. */
export interface TitleTemplate {
  readonly template: Template;
  readonly line: number;
}

/** What stands before a notebook's body. */
export interface FrontMatter {
  /** As it is written, inline expressions included. */
  readonly title: Sentence;
  readonly titles: Readonly<Record<Language, TitleTemplate>>;
  readonly data: NotebookSource;
  readonly parameters: Parameters;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readTitle(value: unknown): Sentence | null {
  if (!isRecord(value)) return null;
  const { zh, en } = value;
  const given = [zh, en].every((text) => typeof text === 'string' && text.trim() !== '');
  return given && Object.keys(value).length === 2 ? { zh: String(zh), en: String(en) } : null;
}

/** The notebook's line on which a value of the front matter stands; its first line of none. */
function lineFinder(yaml: Document, counter: LineCounter): (path: readonly string[]) => number {
  return (path) => {
    const node = yaml.getIn(path, true);
    const start = isScalar(node) ? node.range?.[0] : undefined;
    return start === undefined ? 1 : counter.linePos(start).line + 1;
  };
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
  const counter = new LineCounter();
  const yaml = parseDocument(lines.slice(1, end).join('\n'), {
    prettyErrors: true,
    lineCounter: counter,
  });
  const [wrong] = yaml.errors;
  if (wrong) {
    const reason = wrong.message.split(/ at line \d+/u)[0] ?? wrong.code;
    return fail((wrong.linePos?.[0].line ?? 1) + 1, notebookMessages.invalidFrontMatter(reason));
  }
  const value: unknown = yaml.toJS();
  if (!isRecord(value)) return fail(1, notebookMessages.titleIncomplete());
  const keyLine = (key: string) =>
    Math.max(
      lines.findIndex((found, index) => index > 0 && found.startsWith(key)),
      0,
    ) + 1;
  for (const key of Object.keys(value))
    if (!known.includes(key)) fail(keyLine(key), notebookMessages.unknownKey(key, known));
  const title = readTitle(value.title);
  if (title === null) return fail(1, notebookMessages.titleIncomplete());
  const data = notebookSources.find((source) => source === (value.data ?? notebookSources[0]));
  if (data === undefined)
    return fail(keyLine('data'), notebookMessages.unknownData(String(value.data), notebookSources));
  const lineOf = lineFinder(yaml, counter);
  const templateIn = (language: Language): TitleTemplate => {
    const line = lineOf(['title', language]);
    return { template: parseTemplate(title[language], line, fail), line };
  };
  return {
    title,
    titles: { zh: templateIn('zh'), en: templateIn('en') },
    data,
    parameters: parseParameters(value.parameters, keyLine('parameters'), fail),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
