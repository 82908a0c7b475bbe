import { nearNames, type Sentence, SourceError } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Finding, Severity } from '../cells/finding.ts';
import { type Cell, cellOrigin, type Grid } from '../cells/grid.ts';
import { whereIs } from '../layout/find-header.ts';
import { findingAt } from '../layout/table-context.ts';
import type { ParsedQuantity } from '../values/parse-quantity.ts';
import { foldLabel } from './fold-label.ts';
import type { Form, FormPosition } from './form.ts';
import { type FormFrame, findFrame, foldCode } from './form-frame.ts';
import { parseCount } from './parse-count.ts';

/** A cell of a form with its address. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A form as it stands on a sheet. */
export interface FormSheet {
  readonly form: Form;
  readonly grid: Grid;
  /** The cell at a position; undefined where its row or column is not on the sheet, or twice. */
  at(position: FormPosition): FormCell | undefined;
  /** The count of persons in that cell. */
  count(position: FormPosition): ParsedQuantity | undefined;
  readonly findings: readonly Finding[];
}

/** How a form is named in messages. @example formName({ code: '3112', title: '小学分类型学生数' }) // => '教基3112 小学分类型学生数' */
export function formName({ code, title }: Pick<Form, 'code' | 'title'>): string {
  return `教基${code} ${title}`;
}

type Tell = (
  rule: string,
  sentence: Sentence,
  more: { severity: Severity; row?: number; column?: number },
) => void;

/** What is needed to match one form with one sheet. */
interface Matching {
  readonly grid: Grid;
  readonly form: Form;
  readonly name: string;
  readonly where: string;
  /** The rows and columns that rows of a dataset need; the others serve checks alone. */
  readonly needed: { readonly rows: ReadonlySet<string>; readonly columns: ReadonlySet<string> };
  readonly tell: Tell;
}

const severityIn = (needed: ReadonlySet<string>, key: string): Severity =>
  needed.has(key) ? 'error' : 'warning';

/** Where keys of a form stand; one that stands twice is nowhere, since nobody can tell which is meant. */
class Places {
  readonly #found = new Map<string, number>();
  readonly #repeated = new Set<string>();
  /** Where the key stood before; undefined where this is the first time. */
  add(key: string, at: number): number | undefined {
    const before = this.#found.get(key);
    if (before === undefined) this.#found.set(key, at);
    else this.#repeated.add(key);
    return before;
  }
  /** Note that nobody can tell whether what stands there is what the key means. */
  doubt(key: string, at: number): void {
    this.#found.set(key, at);
    this.#repeated.add(key);
  }
  has(key: string): boolean {
    return this.#found.has(key);
  }
  get(key: string): number | undefined {
    return this.#repeated.has(key) ? undefined : this.#found.get(key);
  }
}

// A word may be split over two cells, so where one ends and the next begins does not count.
const foldPath = (path: string) => foldLabel(path).replaceAll('/', '');

function findColumns(matching: Matching, { top, headers }: FormFrame): Places {
  const { grid, form, name, where, needed, tell } = matching;
  const printed = Object.values(form.columns);
  const keys = new Map(Object.entries(form.columns).map(([key, path]) => [foldPath(path), key]));
  const places = new Places();
  for (const { column, path } of headers) {
    const key = keys.get(foldPath(path));
    const origin = cellOrigin(grid, top, column);
    const at = { row: top, column };
    if (key === undefined)
      // Where the form needs the column that was meant, it is told as missing, too.
      tell(
        'unknown-column',
        formMessages.columnUnknown(origin, name, path, nearNames(path, printed)),
        {
          severity: 'warning',
          ...at,
        },
      );
    else if (places.add(key, column) !== undefined)
      tell('repeated-column', formMessages.columnTwice(origin, name, path), {
        severity: severityIn(needed.columns, key),
        ...at,
      });
  }
  for (const [key, path] of Object.entries(form.columns))
    if (!places.has(key))
      tell('missing-column', formMessages.columnMissing(where, name, path), {
        severity: severityIn(needed.columns, key),
      });
  return places;
}

const bareLabel = (label: string) => foldLabel(label).replace(/^(?:#|其中:?)/u, '');

function findRows(matching: Matching, { name: labels, code: column, body }: FormFrame): Places {
  const { grid, form, name, where, needed, tell } = matching;
  const keys = new Map(Object.entries(form.rows).map(([key, { code }]) => [foldCode(code), key]));
  const codesOf = new Map<string, string[]>();
  for (const { code, label } of Object.values(form.rows))
    codesOf.set(bareLabel(label), [...(codesOf.get(bareLabel(label)) ?? []), foldCode(code)]);
  const places = new Places();
  for (let row = body; row <= grid.height; row++) {
    const code = foldCode(grid.at(row, column).text);
    if (code === '') continue;
    const key = keys.get(code);
    const origin = cellOrigin(grid, row, column);
    if (key === undefined) {
      const sentence = formMessages.codeUnknown(origin, name, code);
      tell('unknown-code', sentence, { severity: 'warning', row, column });
      continue;
    }
    const label = grid.at(row, labels).shown;
    const ofLabel = codesOf.get(bareLabel(label));
    if (ofLabel && !ofLabel.includes(code)) {
      const sentence = formMessages.labelOfOther(origin, name, label, ofLabel, code);
      tell('slipped-label', sentence, { severity: severityIn(needed.rows, key), row, column });
      places.doubt(key, row);
      continue;
    }
    const before = places.add(key, row);
    if (before === undefined) continue;
    const sentence = formMessages.codeTwice(origin, name, code, cellOrigin(grid, before, column));
    tell('repeated-code', sentence, { severity: severityIn(needed.rows, key), row, column });
  }
  for (const [key, { code, label }] of Object.entries(form.rows))
    if (!places.has(key))
      tell('missing-code', formMessages.codeMissing(where, name, code, label), {
        severity: severityIn(needed.rows, key),
      });
  return places;
}

/**
 * Find a form on a sheet: its headers by their words at any row, its rows by their codes. What the
 * form does not know, or lacks, is a finding.
 *
 * @throws {SourceError} if the sheet has no row with 指标名称 and 代码
 */
export function readForm(grid: Grid, form: Form): FormSheet {
  const name = formName(form);
  const where = whereIs(grid);
  const frame = findFrame(grid);
  if (!frame) throw new SourceError(formMessages.noTable(where, name));
  const findings: Finding[] = [];
  const positions = form.yields.flatMap(({ cells }) => Object.values(cells));
  const matching: Matching = {
    grid,
    form,
    name,
    where,
    needed: {
      rows: new Set(positions.map(([row]) => row)),
      columns: new Set(positions.map(([, column]) => column)),
    },
    tell: (rule, sentence, more) => findings.push(findingAt(grid, { rule, sentence, ...more })),
  };
  const columns = findColumns(matching, frame);
  const rows = findRows(matching, frame);
  const at = ([rowKey, columnKey]: FormPosition): FormCell | undefined => {
    const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
    return row === undefined || column === undefined
      ? undefined
      : { row, column, cell: grid.at(row, column) };
  };
  // The same cell is asked for by several checks.
  const counts = new Map<string, ParsedQuantity | undefined>();
  return {
    form,
    grid,
    findings,
    at,
    count(position) {
      const key = position.join(' ');
      if (!counts.has(key)) {
        const found = at(position);
        counts.set(key, found && parseCount(found.cell));
      }
      return counts.get(key);
    },
  };
}
