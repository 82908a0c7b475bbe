import { type Unit, unitOf } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import type { QuantityContract } from '../values/parse-quantity.ts';
import { whereIs } from './find-header.ts';
import type { FoundTable } from './find-table.ts';
import { unitIn } from './fold-header.ts';
import type { HeadColumn } from './head-columns.ts';
import { type ColumnKind, type ColumnLayout, kindOf, type TableLayout } from './layout-schema.ts';
import { columnFinder, type HeaderProblem } from './match-columns.ts';
import type { Said, TableContext } from './table-context.ts';

/** A column of a sheet that fills a field, with what is needed to read its cells. */
export interface Source {
  readonly column: number;
  readonly shown: string;
  readonly contract: QuantityContract | null;
}

/** A field and where its values stand. */
export interface PlannedField {
  readonly layout: ColumnLayout;
  readonly kind: ColumnKind;
  /** Null where the field stands under years, or an optional column is not there. */
  readonly source: Source | null;
  readonly byYear: ReadonlyMap<number, Source>;
  /** Of a place its code, of a year its kind of period, of a quantity its unit. */
  readonly beside: HeadColumn | null;
  /** Of places that stand in a column for each level. */
  readonly levels: ReadonlyMap<
    string,
    { readonly name: HeadColumn; readonly code: HeadColumn | null }
  >;
}

/** A condition that a row must keep to be read. */
export interface PlannedCondition {
  readonly column: number;
  readonly passes: (text: string) => boolean;
}

/** How every row of a found table becomes rows of a dataset. */
export interface TablePlan {
  readonly fields: readonly PlannedField[];
  readonly conditions: readonly PlannedCondition[];
  /** The years of a table whose years are columns, in the order of the sheet; else null. */
  readonly years: readonly number[] | null;
  /** An error makes the table unreadable; a warning does not. */
  readonly problems: readonly Said[];
}

const sameUnit = (a: Unit, b: Unit) => a.kind === b.kind && a.scale.equals(b.scale);

function unitFor(
  grid: Grid,
  { unit: rule }: ColumnLayout,
  { row, column, unit: inHeader }: HeadColumn,
  found: FoundTable,
): { unit: Unit | null } | { problem: HeaderProblem } {
  const origin = cellOrigin(grid, row, column);
  if (!rule || rule.from === 'cell' || rule.from === 'column') return { unit: null };
  if (rule.from === 'header')
    return inHeader
      ? { unit: inHeader }
      : { problem: { sentence: layoutMessages.noUnit(origin, 'header'), row, column } };
  if (rule.from === 'caption') {
    const { pattern } = rule;
    const texts = found.preamble.map(({ text }) => text.normalize('NFKC'));
    const unit =
      pattern === undefined
        ? found.unit
        : texts
            .map((text) => unitIn(new RegExp(pattern, 'u').exec(text)?.[1] ?? ''))
            .find((read) => read !== null);
    return unit
      ? { unit }
      : { problem: { sentence: layoutMessages.noUnit(whereIs(grid), 'caption') } };
  }
  const unit = unitOf(rule.symbol);
  const fromCaption = found.unit?.kind === unit.kind ? found.unit : null;
  const printed = inHeader ?? fromCaption;
  if (!printed || sameUnit(printed, unit)) return { unit };
  if (!inHeader)
    return {
      problem: {
        sentence: layoutMessages.captionUnitDisagrees(whereIs(grid), printed.symbol, unit.symbol),
      },
    };
  const sentence = layoutMessages.unitDisagrees(origin, printed.symbol, unit.symbol);
  return { problem: { sentence, row, column } };
}

/**
 * Which column of a found table fills each field, and by which contract its cells are read. What
 * is wrong is told all together: headers that are not there, that more than one column has, that
 * nothing maps, and units that are not stated or disagree.
 */
export function planColumns(
  grid: Grid,
  found: FoundTable,
  layout: TableLayout,
  { missing: marks = {} }: TableContext,
): TablePlan {
  const finder = columnFinder(grid, found.columns, layout);
  const problems: Said[] = [];
  const yearsAreColumns = layout.year?.from === 'headers';

  const sourceOf = (column: HeadColumn, given: ColumnLayout): Source => {
    const bare = { column: column.column, shown: column.shown, contract: null };
    if (kindOf(given) !== 'quantity') return bare;
    const read = unitFor(grid, given, column, found);
    if ('problem' in read) problems.push({ rule: 'unit', ...read.problem });
    else if (read.unit?.kind === 'share' && !given.percent)
      problems.push({
        rule: 'unit',
        row: column.row,
        column: column.column,
        sentence: layoutMessages.percentContractMissing(read.unit.symbol),
      });
    const { percent, range, belowOne, missing } = given;
    const unit = 'unit' in read ? read.unit : null;
    return {
      ...bare,
      contract: { unit, percent, range, belowOne, missing: { ...marks, ...missing } },
    };
  };

  const planned = layout.columns.map((given): PlannedField => {
    const kind = kindOf(given);
    const isYearly =
      yearsAreColumns &&
      kind === 'quantity' &&
      (!given.header || found.columns.some(({ year }) => year !== null));
    const yearly = isYearly ? finder.findYears(given.header, true) : [];
    const beside =
      given.code ?? given.identifier ?? (given.unit?.from === 'column' ? given.unit.header : null);
    const single =
      yearly.length === 0 && given.header ? finder.find(given.header, given.optional) : null;
    if (isYearly && yearly.length === 0 && !given.header && !given.optional)
      finder.findYears(given.header);
    return {
      layout: given,
      kind,
      source: single && sourceOf(single, given),
      byYear: new Map(yearly.map((column) => [column.year ?? 0, sourceOf(column, given)])),
      beside: beside && finder.find(beside),
      levels: new Map(
        Object.entries(given.columns ?? {}).flatMap(([level, { name, code }]) => {
          const column = finder.find([name], true);
          return column
            ? [
                [
                  level,
                  { name: column, code: code === undefined ? null : finder.find([code]) },
                ] as const,
              ]
            : [];
        }),
      ),
      ...(given.by ? { beside: finder.find(given.by) } : {}),
    };
  });

  const conditions = layout.where.flatMap(({ header, is, not, matches }): PlannedCondition[] => {
    const found = finder.find(header);
    const pattern = matches === undefined ? null : new RegExp(matches, 'u');
    return found
      ? [
          {
            column: found.column,
            passes: (text) =>
              (!is || is.includes(text)) &&
              !not?.includes(text) &&
              (!pattern || pattern.test(text)),
          },
        ]
      : [];
  });
  const headers = [...finder.problems, ...finder.unasked()];
  const years = [...new Set(planned.flatMap(({ byYear }) => [...byYear.keys()]))];
  return {
    fields: planned,
    conditions,
    years: yearsAreColumns ? years : null,
    problems: [
      ...headers.map((header) => ({ rule: 'header', ...header })),
      ...finder
        .personal()
        .map((header) => ({ rule: 'personal-data', severity: 'warning' as const, ...header })),
      ...problems,
    ],
  };
}
