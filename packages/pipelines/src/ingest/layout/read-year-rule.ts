import { SourceError } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import type { Grid } from '../cells/grid.ts';
import { whereIs } from './find-header.ts';
import type { TableLine } from './find-table.ts';
import type { YearRule } from './layout-schema.ts';
import { readYear } from './year-text.ts';

const baseName = (file: string) => file.slice(file.lastIndexOf('/') + 1);

/**
 * The one reference year of a table; null where each row or column has its own.
 *
 * @throws {SourceError} if the file name or the lines above hold no such year, or the year of the
 *   file name is not among those that the record confirms
 */
export function tableYear(
  grid: Grid,
  preamble: readonly TableLine[],
  rule: YearRule | undefined,
): number | null {
  if (!rule || rule.from === 'headers') return null;
  if (rule.from === 'fixed') return rule.year;
  const pattern = new RegExp(rule.pattern, 'u');
  const texts = rule.from === 'file' ? [baseName(grid.file)] : preamble.map(({ text }) => text);
  const found = texts.map((text) => pattern.exec(text.normalize('NFKC'))).find((match) => match);
  if (!found) throw new SourceError(layoutMessages.yearNotFound(whereIs(grid), rule.pattern));
  const year = readYear(found[1] ?? found[0]);
  if (rule.from === 'file' && !rule.confirm.includes(year))
    throw new SourceError(layoutMessages.yearNotConfirmed(grid.file, year));
  return year;
}
