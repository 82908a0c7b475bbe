import { resolve } from 'node:path';
import { contractMessages } from '../messages/contract.ts';
import type { Sentence } from '../messages/sentence.ts';

/**
 * Why DuckDB could not read or open a file, in words; the first line of its own message where the
 * reason is none of ours.
 *
 * @param name what the file is called in the sentence, in place of its path on the machine
 */
export function describeFailure(error: unknown, path: string, name: string): Sentence {
  const message = error instanceof Error ? error.message : String(error);
  const text = message.replaceAll(resolve(path), name);
  const line = /CSV Error on Line: (\d+)/.exec(text)?.[1];
  const width = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
  if (line && width?.[1] && width[2]) return contractMessages.wrongWidth(line, width[1], width[2]);
  if (line && text.includes('unterminated quote')) return contractMessages.brokenQuotes(line);
  if (line && text.includes('not utf-8')) return contractMessages.notUtf8(line);
  return contractMessages.otherReason(text.split('\n')[0] ?? '');
}
