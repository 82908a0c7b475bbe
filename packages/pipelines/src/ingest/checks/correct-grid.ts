import { checkMessages } from '@eduplan/core/messages';
import { z } from 'zod';
import type { Finding } from '../cells/finding.ts';
import { cellAddress, cellOrigin, type Grid } from '../cells/grid.ts';

/**
 * A known error of a source, as a line of data: the cell, the wrong text that stands there, the
 * right one, and why that is known.
 */
export const correctionSchema = z.strictObject({
  file: z.string().min(1),
  sheet: z.string().min(1).optional(),
  /** As a spreadsheet writes it, such as K6; of a delimited file the column's letters and the line. */
  cell: z.string().regex(/^[A-Z]{1,3}[1-9][0-9]*$/),
  expect: z.string(),
  value: z.string(),
  reason: z.string().min(1),
});

/** One line of a source record's corrections. */
export type Correction = z.infer<typeof correctionSchema>;

const isOn = ({ file, sheet }: Pick<Grid, 'file' | 'sheet'>, correction: Correction) =>
  correction.file === file && (correction.sheet ?? null) === sheet;

function positionOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

/**
 * A grid with its known errors corrected, and what was done: each correction is listed, and one
 * whose wrong text no longer stands there is not applied and said so.
 */
export function correctGrid(
  grid: Grid,
  corrections: readonly Correction[],
): { grid: Grid; findings: Finding[] } {
  const here = corrections.filter((correction) => isOn(grid, correction));
  if (here.length === 0) return { grid, findings: [] };
  const right = new Map<string, string>();
  const findings = here.map(({ cell, expect, value, reason }): Finding => {
    const { row, column } = positionOf(cell);
    const { text, shown } = grid.at(row, column);
    const stands = text === expect || shown === expect;
    if (stands) right.set(cell, value);
    const where = cellOrigin(grid, row, column);
    return {
      file: grid.file,
      sheet: grid.sheet,
      row,
      column,
      severity: 'warning',
      rule: stands ? 'corrected' : 'correction-without-error',
      text: shown,
      sentence: stands
        ? checkMessages.corrected(where, expect, value, reason)
        : checkMessages.correctionWithoutError(where, expect, shown),
    };
  });
  return {
    grid: {
      ...grid,
      at(row, column) {
        const text = right.get(cellAddress(row, column));
        return text === undefined
          ? grid.at(row, column)
          : { kind: text === '' ? 'empty' : 'text', text, shown: text, formula: null };
      },
    },
    findings,
  };
}

/** Corrections that name a file or a sheet that is not in the delivery. */
export function unplacedCorrections(
  grids: readonly Pick<Grid, 'file' | 'sheet'>[],
  corrections: readonly Correction[],
): Finding[] {
  return corrections
    .filter((correction) => !grids.some((grid) => isOn(grid, correction)))
    .map(
      ({ file, sheet = null, cell, expect }): Finding => ({
        file,
        sheet,
        ...positionOf(cell),
        severity: 'warning',
        rule: 'correction-without-error',
        text: null,
        sentence: checkMessages.correctionWithoutSheet(
          `${file}!${sheet === null ? '' : `${sheet}!`}${cell}`,
          expect,
        ),
      }),
    );
}
