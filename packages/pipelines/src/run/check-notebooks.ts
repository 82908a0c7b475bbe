import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Sentence, SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import {
  type Compiler,
  checkNotebookTypes,
  type Notebook,
  parseNotebook,
  type TypeProblem,
} from '@eduplan/reports';
import type { Finding } from '../ingest/cells/finding.ts';
import { listFiles } from '../ingest/deliver/list-files.ts';
import { sourceRecordName } from '../ingest/files/source-record-name.ts';
import { scopeTypes } from './scope/notebook-scope.ts';

/** What checking notebooks gave. */
export interface CheckedNotebooks {
  readonly files: number;
  /** In the order of the files and their lines. */
  readonly findings: readonly Finding[];
  /** Why types were not checked; null where they were. */
  readonly notice: Sentence | null;
}

/**
 * The notebooks at a path: the file itself where it is Markdown, or those that stand in a folder in
 * which there is no delivery. Null where the path is of something else.
 */
export async function findNotebooks(path: string): Promise<string[] | null> {
  const whole = resolve(path);
  const found = await stat(whole).catch(() => null);
  if (found?.isFile()) return whole.endsWith('.md') ? [whole] : null;
  if (!found?.isDirectory()) return null;
  const { files } = await listFiles(whole, basename(whole));
  if (files.some((file) => basename(file) === sourceRecordName)) return null;
  const notebooks = files.filter((file) => file.endsWith('.md') && !file.includes('/'));
  return notebooks.length > 0 ? notebooks.map((file) => join(whole, file)) : null;
}

const onLine = (file: string, row: number | null, rule: string, sentence: Sentence): Finding => ({
  ...{ file, sheet: null, row, column: null, severity: 'error', rule, text: null },
  sentence,
});

/** The notebook, or what makes it unreadable; its sentence names the line. */
async function readNotebook(path: string): Promise<Notebook | Finding> {
  const file = basename(path);
  try {
    const markdown = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new SourceError(ingestMessages.unreadable(file, error.code ?? String(error)));
    });
    return parseNotebook(markdown, file);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const line = /, line (\d+): /u.exec(error.sentence.en)?.[1];
    return onLine(file, line === undefined ? null : Number(line), 'notebook', error.sentence);
  }
}

/**
 * Types are not looked at where code of any notebook cannot be read: the others are then checked
 * again without those.
 */
async function checkTypes(notebooks: readonly Notebook[], compiler?: Compiler | null) {
  const options = { scopeTypes, ...(compiler !== undefined && { compiler }) };
  const { problems, notice } = await checkNotebookTypes(notebooks, options);
  const wrong = new Set(problems.map(({ file }) => file));
  const others = notebooks.filter(({ file }) => !wrong.has(file));
  if (wrong.size === 0 || others.length === 0) return { problems, notice };
  const again = await checkNotebookTypes(others, options);
  return { problems: [...problems, ...again.problems], notice };
}

/**
 * Read notebooks and hold the types of their cells against the names that they can use; nothing
 * runs. One that cannot be read is a finding, and the others are still checked.
 *
 * @param compiler the TypeScript to use; the one installed unless given, null for none
 */
export async function checkNotebooks(
  paths: readonly string[],
  compiler?: Compiler | null,
): Promise<CheckedNotebooks> {
  const read: (Notebook | Finding)[] = [];
  for (const path of paths) read.push(await readNotebook(path));
  const { problems, notice } = await checkTypes(
    read.filter((each): each is Notebook => 'parts' in each),
    compiler,
  );
  const typeFinding = ({ file, line, sentence }: TypeProblem) =>
    onLine(file, line, 'notebook-types', sentence);
  const findings = read.flatMap((each) =>
    'parts' in each ? problems.filter(({ file }) => file === each.file).map(typeFinding) : [each],
  );
  return { files: paths.length, findings, notice };
}
