import { type Language, type Sentence, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { parseNotebook } from '../../../packages/reports/src/notebook/parse-notebook.ts';
import {
  type RunOptions,
  runNotebook,
} from '../../../packages/reports/src/notebook/run-notebook.ts';

/** A front matter of three lines: the first line of a body is the notebook's fourth. */
export const head = '---\ntitle: {zh: 年报, en: Yearly report}\n---\n';
/** The name of every notebook of the tests. */
export const file = 'notebooks/a.md';

/** A cell, its source beginning on the line after the one it stands on. */
export const cell = (syntax: string, ...lines: readonly string[]) =>
  `\`\`\`${syntax}\n${lines.join('\n')}\n\`\`\`\n`;

/** Run a body for a page, in Chinese unless told. */
export const run = (
  body: string,
  options: Omit<RunOptions, 'language'> = {},
  language: Language = 'zh',
) => runNotebook(parseNotebook(head + body, file), { ...options, language });

/** The sentence of what a notebook fails with; null where it does not. */
export async function failure(made: Promise<unknown>): Promise<Sentence | null> {
  return made.then(
    () => null,
    (error: unknown) => {
      if (error instanceof SourceError) return error.sentence;
      throw error;
    },
  );
}

/** What a notebook says of a line that cannot be read. */
export const at = (line: number, said: Sentence) => notebookMessages.at(file, line, said);
/** What a notebook says of a cell that failed on a line. */
export const failed = (line: number, said: Sentence) => at(line, notebookMessages.failed(said));
