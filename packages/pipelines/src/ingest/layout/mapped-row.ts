import { printDecimal, toBase } from '@eduplan/core';
import type { FindingPlace } from '../cells/finding.ts';
import type { MissingValue } from '../values/missing-mark.ts';
import type { DateValue } from '../values/parse-date.ts';
import type { DurationValue } from '../values/parse-minutes-seconds.ts';
import type { QuantityValue } from '../values/parse-quantity.ts';

/** What a field of a row holds. */
export type FieldValue =
  | QuantityValue
  | MissingValue
  | DateValue
  | DurationValue
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'place';
      /** Of the register; as written where there is none, and null where no code is written. */
      readonly code: string | null;
      /** As written. */
      readonly name: string;
      /** Whether the register has it; if not, it is known by its name alone. */
      readonly isRegistered: boolean;
    };

/** One field of a row, and the cell that it was read from. */
export interface MappedField {
  readonly value: FieldValue;
  /** Row and column from 1; null of a constant and of a year that stands outside the row. */
  readonly cell: FieldCell | null;
}

/** A cell of a row's sheet, or of another sheet of its file. */
export interface FieldCell {
  readonly row: number;
  readonly column: number;
  readonly sheet?: string | null;
}

/** One row of a dataset, read from one row of a table (of wide years, from a part of it). */
export interface MappedRow {
  readonly table: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  /** A row marked 其中 or `#`: a part of another row, never added to it. */
  readonly isPart: boolean;
  readonly fields: Readonly<Record<string, MappedField>>;
}

const mostDecimals = 30;

/**
 * A quantity in base units (人, 元, plain shares) as decimal text.
 *
 * @example quantityText({ value: exact('95.10'), unit: percent }) // => '0.951'
 */
export function quantityText(amount: Pick<QuantityValue, 'value' | 'unit'>): string {
  const base = toBase(amount);
  let decimals = 0;
  while (decimals < mostDecimals && base.mul(10n ** BigInt(decimals)).d !== 1n) decimals++;
  return printDecimal(base, decimals);
}

/**
 * A field as text for a dataset's contract: quantities in base units, times in seconds, a place
 * by its code (by its name where it has none); null where the value is missing.
 */
export function fieldText({ value }: MappedField): string | null {
  switch (value.kind) {
    case 'missing':
      return null;
    case 'value':
      return quantityText(value);
    case 'text':
      return value.text;
    case 'year':
      return String(value.year);
    case 'date':
      return value.date;
    case 'duration':
      return String(value.seconds);
    case 'place':
      return value.code ?? value.name;
  }
}

/** A field of a row as text; empty where it is missing. @example fieldOf({ fields: {} }, 'place') // => '' */
export function fieldOf({ fields }: Pick<MappedRow, 'fields'>, name: string): string {
  const field = fields[name];
  return (field && fieldText(field)) ?? '';
}

/** Sheet, row and column of a field; of one that stands in no cell, the row alone. */
export function placeOfField(row: MappedRow, name: string): Omit<FindingPlace, 'file'> {
  const cell = row.fields[name]?.cell ?? null;
  return {
    sheet: cell?.sheet === undefined ? row.sheet : cell.sheet,
    row: cell?.row ?? row.row,
    column: cell?.column ?? null,
  };
}

/** A row as text by field, as `Dataset.parseText` takes it. */
export function rowText({ fields }: MappedRow): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fieldText(field)]),
  );
}
