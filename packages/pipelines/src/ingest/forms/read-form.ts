import { nearNames, type Sentence, SourceError } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Finding, Severity } from '../cells/finding.ts';
import { type Cell, cellOrigin, type Grid } from '../cells/grid.ts';
import { findingAt } from '../layout/table-context.ts';
import type { Form, FormPosition } from './form.ts';

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
  /** The cell at a position; undefined where its row or column is not on the sheet. */
  at(position: FormPosition): FormCell | undefined;
  readonly findings: readonly Finding[];
}

const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');
const plainCode = (text: string) =>
  plain(text)
    .replace(/^'/, '')
    .replace(/^0+(?=\d)/, '');
/** `甲` and `乙` stand above the columns of names and codes, in the row of column numbers. */
const numberRow = { name: '甲', code: '乙' } as const;

/** How a form is named in messages. @example formName({ code: '3112', title: '小学分类型学生数' }) // => '教基3112 小学分类型学生数' */
export function formName({ code, title }: Pick<Form, 'code' | 'title'>): string {
  return `教基${code} ${title}`;
}

interface Frame {
  readonly name: number;
  readonly code: number;
  readonly top: number;
  /** The first row below the headers. */
  readonly body: number;
}

function columnOf(grid: Grid, row: number, wanted: string): number | undefined {
  for (let column = 1; column <= grid.width; column++)
    if (plain(grid.at(row, column).text) === wanted) return column;
  return undefined;
}

function findFrame(grid: Grid): Frame | null {
  for (let top = 1; top <= grid.height; top++) {
    const name = columnOf(grid, top, '指标名称');
    const code = columnOf(grid, top, '代码');
    if (name === undefined || code === undefined) continue;
    for (let row = top + 1; row <= grid.height; row++) {
      if (plain(grid.at(row, code).text) === numberRow.code)
        return { name, code, top, body: row + 1 };
      // Without a row of column numbers the first code ends the headers.
      if (/^\d+$/.test(plainCode(grid.at(row, code).text))) return { name, code, top, body: row };
    }
    return { name, code, top, body: grid.height + 1 };
  }
  return null;
}

/** The text of a header cell, that of its merged range where it is in one. */
function headerText(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  const { text } = merge ? grid.at(merge.top, merge.left) : grid.at(row, column);
  return plain(text);
}

/** The words above each column from the top down, joined; a `#` stands under the last one without. */
function headersOf(grid: Grid, { code, top, body }: Frame): Map<number, string> {
  const headers = new Map<number, string>();
  const last = plain(grid.at(body - 1, code).text) === numberRow.code ? body - 2 : body - 1;
  const above: string[] = [];
  let whole = '';
  for (let column = code + 1; column <= grid.width; column++) {
    const words: string[] = [];
    for (let row = top; row <= last; row++) {
      const own = headerText(grid, row, column);
      const isTopOfStack = own === '' && headerText(grid, last, column) !== '' && row < last;
      const word = isTopOfStack ? (above[row] ?? '') : own;
      above[row] = word;
      if (word !== '' && words.at(-1) !== word) words.push(word);
    }
    const path = words.join('/');
    if (path === '') continue;
    if (!path.startsWith('#')) whole = path;
    headers.set(column, path.startsWith('#') && whole !== '' ? `${whole}/${path}` : path);
  }
  return headers;
}

/**
 * Find a form on a sheet: its headers by their words at any row, its rows by their codes. What the
 * form does not know, or lacks, is a finding.
 *
 * @throws {SourceError} if the sheet has no row with 指标名称 and 代码
 */
export function readForm(grid: Grid, form: Form): FormSheet {
  const name = formName(form);
  const frame = findFrame(grid);
  const whole = grid.sheet === null ? grid.file : `${grid.file}!${grid.sheet}`;
  if (!frame) throw new SourceError(formMessages.noTable(whole, name));
  const findings: Finding[] = [];
  const report = (
    rule: string,
    sentence: Sentence,
    [row, column]: readonly [number, number],
    severity: Severity,
  ) => findings.push(findingAt(grid, { rule, sentence, row, column, severity }));
  const used = new Set(form.yields.flatMap(({ cells }) => Object.values(cells).flat()));
  const reportMissing = (rule: string, key: string, sentence: Sentence) =>
    findings.push(
      findingAt(grid, { rule, sentence, severity: used.has(key) ? 'error' : 'warning' }),
    );
  const ambiguous = new Set<string>();
  const keys = new Map(Object.entries(form.columns).map(([key, header]) => [plain(header), key]));
  const columns = new Map<string, number>();
  for (const [column, header] of headersOf(grid, frame)) {
    const key = keys.get(header);
    const where = cellOrigin(grid, frame.top, column);
    if (key === undefined)
      report(
        'unknown-column',
        formMessages.columnUnknown(where, name, header, nearNames(header, [...keys.keys()])),
        [frame.top, column],
        // A needed column that is misspelt is told as missing, too.
        'warning',
      );
    else if (columns.has(key))
      report(
        'repeated-column',
        formMessages.columnTwice(where, name, header),
        [frame.top, column],
        used.has(key) ? 'error' : 'warning',
      );
    else columns.set(key, column);
    if (key !== undefined && columns.get(key) !== column) ambiguous.add(key);
  }
  const codes = new Map(Object.entries(form.rows).map(([key, { code }]) => [plainCode(code), key]));
  const rows = new Map<string, number>();
  for (let row = frame.body; row <= grid.height; row++) {
    const text = plainCode(grid.at(row, frame.code).text);
    if (text === '') continue;
    const key = codes.get(text);
    const where = cellOrigin(grid, row, frame.code);
    const known = key === undefined ? undefined : rows.get(key);
    if (key === undefined)
      report(
        'unknown-code',
        formMessages.codeUnknown(where, name, text),
        [row, frame.code],
        'warning',
      );
    else if (known !== undefined)
      report(
        'repeated-code',
        formMessages.codeTwice(where, name, text, cellOrigin(grid, known, frame.code)),
        [row, frame.code],
        used.has(key) ? 'error' : 'warning',
      );
    else rows.set(key, row);
    if (key !== undefined && rows.get(key) !== row) ambiguous.add(key);
  }
  for (const [key, header] of Object.entries(form.columns))
    if (!columns.has(key))
      reportMissing('missing-column', key, formMessages.columnMissing(whole, name, header));
  for (const [key, { code, label }] of Object.entries(form.rows))
    if (!rows.has(key))
      reportMissing('missing-code', key, formMessages.codeMissing(whole, name, code, label));
  return {
    form,
    grid,
    findings,
    at: ([rowKey, columnKey]) => {
      // Which of two is meant, nobody can tell.
      if (ambiguous.has(rowKey) || ambiguous.has(columnKey)) return undefined;
      const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
      return row === undefined || column === undefined
        ? undefined
        : { row, column, cell: grid.at(row, column) };
    },
  };
}
