import { percent, persons } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import { findingAt } from '../layout/table-context.ts';
import { parseQuantity } from '../values/parse-quantity.ts';
import { isPersonalHeader } from '../values/personal-header.ts';
import { foldLabel } from './fold-label.ts';
import { entryOf } from './school-identity.ts';

/** The row of a fitness report above its pupils, and the columns that are read. */
export interface FitnessHeader {
  readonly row: number;
  readonly grade: number;
  readonly score: number;
  readonly level: number;
}

/** The header of a report of fitness results, at any row; null where there is none. */
export function findFitnessHeader(grid: Grid): FitnessHeader | null {
  for (let row = 1; row <= grid.height; row++) {
    const columns = new Map<string, number>();
    for (let column = 1; column <= grid.width; column++) {
      const words = foldLabel(grid.at(row, column).text);
      if (!columns.has(words)) columns.set(words, column);
    }
    const [grade, score, level] = ['年级编号', '综合得分', '综合评级'].map((words) =>
      columns.get(words),
    );
    if (grade !== undefined && score !== undefined && level !== undefined)
      return { row, grade, score, level };
  }
  return null;
}

/** The headers of personal data, such as 姓名; the columns under them are not read. */
export function personalHeaders(
  grid: Grid,
  { row }: FitnessHeader,
): { readonly words: string; readonly row: number; readonly column: number }[] {
  return Array.from({ length: grid.width }, (_, index) => ({
    words: foldLabel(grid.at(row, index + 1).text),
    row,
    column: index + 1,
  })).filter(({ words }) => isPersonalHeader(words));
}

/** Shares above the header that are written as 0.983 where the label says %, as warnings. */
export function checkShares(grid: Grid, header: FitnessHeader): Finding[] {
  const findings: Finding[] = [];
  for (let row = 1; row < header.row; row++) {
    let label = '';
    for (let column = 1; column <= grid.width; column++) {
      const cell = grid.at(row, column);
      const words = foldLabel(cell.text);
      if (words === '') continue;
      if (cell.kind === 'text' && !/^[\d.]+%?$/u.test(words)) {
        label = words;
        continue;
      }
      if (!/[率比例]%$/u.test(label)) continue;
      const share = parseQuantity(cell, { unit: percent, percent: 'percent' });
      if (share.kind !== 'suspect') continue;
      const where = cellOrigin(grid, row, column);
      const sentence = formMessages.shareAsFraction(where, label, share.printed);
      findings.push(
        findingAt(grid, { rule: 'share-as-fraction', severity: 'warning', sentence, row, column }),
      );
    }
  }
  return findings;
}

/** What the block above the header says of its pupils, held against their number, as warnings. */
export function checkStated(
  grid: Grid,
  header: FitnessHeader,
  counted: { readonly expected: number; readonly tested: number },
): Finding[] {
  const sums = [
    { label: /^应查人数$/u, number: counted.expected },
    { label: /^实查人数$/u, number: counted.tested },
  ];
  return sums.flatMap(({ label, number }) => {
    const entry = entryOf(grid, label, header.row);
    const stated = entry && parseQuantity(grid.at(entry.row, entry.column), { unit: persons });
    if (!entry || stated?.kind !== 'value' || stated.value.equals(number)) return [];
    const { row, column } = entry;
    const where = cellOrigin(grid, row, column);
    const sentence = formMessages.statedDiffers(where, `${stated.value}`, `${number}`);
    return [
      findingAt(grid, { rule: 'parts-do-not-add-up', severity: 'warning', sentence, row, column }),
    ];
  });
}
