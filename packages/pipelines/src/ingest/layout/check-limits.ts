import { type Exact, exact, printDecimal, ratio, round, toBase } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellAddress, cellOrigin, type Grid } from '../cells/grid.ts';
import type { TableLayout } from './layout-schema.ts';
import { type MappedRow, quantityText } from './mapped-row.ts';
import type { TablePlan } from './plan-columns.ts';
import { findingAt } from './table-context.ts';

interface Count {
  readonly amount: Exact;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

function countOf({ fields, row }: MappedRow, name: string): Count | null {
  const { value, cell = null } = fields[name] ?? {};
  if (value?.kind !== 'value' || !cell) return null;
  return { amount: toBase(value), text: quantityText(value), row, column: cell.column };
}

/** As few decimals as still show that the limit is passed. */
function shownAbove(value: Exact, limit: Exact): string {
  let decimals = 1;
  while (decimals < 6 && !round(value, decimals, 'half-up').gt(limit)) decimals++;
  return printDecimal(value, decimals);
}

/**
 * Rows in which there are more of one count for each of another than the layout allows, such as
 * children per class; a warning at the cell of the first. Nothing is told where either is missing,
 * nor where both are 0.
 */
export function checkLimits(
  grid: Grid,
  rows: readonly MappedRow[],
  { limits }: TableLayout,
  { fields }: TablePlan,
): Finding[] {
  const headerOf = (name: string) => {
    const planned = fields.find(({ layout }) => layout.field === name);
    return planned?.source?.shown ?? planned?.layout.header?.[0] ?? name;
  };
  return limits.flatMap(({ of, per, atMost }) =>
    rows.flatMap((row): Finding[] => {
      const [counted, base] = [countOf(row, of), countOf(row, per)];
      if (!counted || !base || counted.amount.lte(0)) return [];
      const each = base.amount.gt(0) ? ratio(counted.amount, base.amount) : null;
      const limit = exact(atMost);
      if (each && !each.gt(limit)) return [];
      const sides = [
        {
          origin: cellOrigin(grid, counted.row, counted.column),
          header: headerOf(of),
          amount: counted.text,
        },
        {
          origin: cellAddress(base.row, base.column),
          header: headerOf(per),
          amount: base.text,
        },
      ] as const;
      return [
        findingAt(grid, {
          rule: 'limit',
          severity: 'warning',
          row: counted.row,
          column: counted.column,
          sentence: each
            ? layoutMessages.aboveLimit(sides, shownAbove(each, limit), String(atMost))
            : layoutMessages.perNone(sides),
        }),
      ];
    }),
  );
}
