import { type Exact, exact, inUnit, printDecimal, sum, toBase } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import type { QuantityValue } from '../values/parse-quantity.ts';
import type { MappedField, MappedRow } from './mapped-row.ts';
import { findingAt } from './table-context.ts';

/** A printed total of one field, and what its rows add up to. */
export interface MappedTotal {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly field: string;
  readonly year: number | null;
  /** In the printed unit. */
  readonly printed: Exact;
  /** Null where a row that it needs is missing, left out or wrong. */
  readonly added: Exact | null;
  /** Null where it could not be added up. */
  readonly agrees: boolean | null;
}

interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly isSubtotal: boolean;
}

const additive = new Set([
  'persons',
  'person-times',
  'institutions',
  'enterprises',
  'items',
  'rooms',
  'records',
  'money',
  'area',
]);

const yearOf = ({ fields }: MappedRow) => {
  const value = fields.year?.value;
  return value?.kind === 'year' ? value.year : null;
};

function addUp(fields: readonly (MappedField | undefined)[]): Exact | null {
  const amounts: Exact[] = [];
  for (const field of fields) {
    const value = field?.value;
    if (value?.kind === 'value') amounts.push(toBase(value));
    else if (value?.kind !== 'missing' || value.reason !== 'not-applicable') return null;
  }
  return amounts.length === 0 ? null : sum(...amounts);
}

// Parts printed in 万人 or with decimals were rounded one by one, each by up to half a step.
function slack({ decimals, unit }: QuantityValue, parts: number): Exact {
  if (decimals === 0 && unit.scale.equals(1)) return exact(0);
  const half = unit.scale.mul(exact(10).pow(-decimals) as Exact).div(2);
  return half.mul(parts + 1);
}

/**
 * Compare the totals of a table with the rows that they add up: of a subtotal the rows since the
 * last one, of a total every row of its year. 其中 rows, shares and ratios are not added. Where
 * rows were rounded before they were added, the total may differ by as much.
 *
 * @param isWhole whether every row of the table was read; if not, nothing is compared
 * @param read the values of a row of totals
 */
export function checkTotals(
  grid: Grid,
  totalRows: readonly TotalRow[],
  rows: readonly MappedRow[],
  isWhole: boolean,
  read: (row: number) => readonly MappedRow[],
): { totals: MappedTotal[]; problems: Finding[] } {
  const totals: MappedTotal[] = [];
  const problems: Finding[] = [];
  let last = 0;
  for (const { row, label, isSubtotal } of totalRows) {
    const since = isSubtotal ? last : 0;
    const until = isSubtotal ? row : Number.POSITIVE_INFINITY;
    last = row;
    for (const total of read(row))
      for (const [field, { value, cell }] of Object.entries(total.fields)) {
        if (value.kind !== 'value' || !cell || !additive.has(value.unit.kind)) continue;
        const year = yearOf(total);
        const parts = rows.filter(
          (part) =>
            !part.isPart &&
            part.row > since &&
            part.row < until &&
            (year === null || yearOf(part) === year),
        );
        const base = isWhole ? addUp(parts.map(({ fields }) => fields[field])) : null;
        const agrees = base && !base.sub(toBase(value)).abs().gt(slack(value, parts.length));
        const added = base && inUnit(base, value.unit);
        totals.push({
          row,
          column: cell.column,
          label,
          field,
          year,
          printed: value.value,
          added,
          agrees,
        });
        if (added && agrees === false)
          problems.push(
            findingAt(grid, {
              rule: 'total',
              severity: 'warning',
              row,
              column: cell.column,
              sentence: layoutMessages.totalDisagrees(
                cellOrigin(grid, row, cell.column),
                label,
                value.printed,
                printDecimal(added, value.decimals),
              ),
            }),
          );
      }
  }
  return { totals, problems };
}
