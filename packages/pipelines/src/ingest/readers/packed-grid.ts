import { type Cell, type CellKind, emptyCell, type Grid, type Merge } from '../cells/grid.ts';

const kinds: readonly CellKind[] = ['empty', 'text', 'number', 'date', 'boolean', 'error'];
const kindNumber = new Map(kinds.map((kind, number) => [kind, number]));

/** Texts end to end, and where each ends: a string passes between threads far faster than many. */
interface PackedTexts {
  readonly text: string;
  readonly ends: Uint32Array;
}

/**
 * A grid as it passes between threads: row after row, each as wide as its last cell that is not
 * empty. Open it with `openGrid`.
 */
export interface PackedGrid {
  readonly file: string;
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly height: number;
  readonly width: number;
  readonly merges: readonly Merge[];
  /** Where each row begins, and after the last one where it ends. */
  readonly starts: Uint32Array;
  readonly kinds: Uint8Array;
  readonly texts: PackedTexts;
  /** Null where all is shown as it stands; of a cell that is, nothing; of others `=` and the text. */
  readonly shown: PackedTexts | null;
  /** Null where no cell has a formula. */
  readonly formulas: PackedTexts | null;
}

/** A cell, or the text of one that is plain text; undefined where there is none. */
export type Content = Cell | string | undefined;

/** The cells of a grid by row and column, from 1; rows and cells without content left out. */
export type SparseRows = readonly (readonly Content[] | undefined)[];

function packTexts(cells: readonly Content[], textOf: (cell: Cell | string) => string) {
  const ends = new Uint32Array(cells.length);
  const texts: string[] = [];
  let end = 0;
  cells.forEach((cell, index) => {
    const text = cell === undefined ? '' : textOf(cell);
    if (text !== '') texts.push(text);
    end += text.length;
    ends[index] = end;
  });
  return { text: texts.join(''), ends };
}

const kindOf = (cell: Content): CellKind => {
  if (typeof cell === 'string') return cell === '' ? 'empty' : 'text';
  return cell?.kind ?? 'empty';
};
const textOf = (cell: Cell | string) => (typeof cell === 'string' ? cell : cell.text);
const shownOf = (cell: Cell | string) =>
  typeof cell === 'string' || cell.shown === cell.text ? '' : `=${cell.shown}`;
const formulaOf = (cell: Cell | string) => (typeof cell === 'string' ? '' : (cell.formula ?? ''));

const unlessEmpty = (packed: PackedTexts) => (packed.text === '' ? null : packed);

/** Pack the cells of a sheet; `rows[1][1]` is the first cell. */
export function packGrid(
  head: Pick<Grid, 'file' | 'sheet'> & { readonly hidden?: boolean },
  rows: SparseRows,
  merges: readonly Merge[] = [],
): PackedGrid {
  const height = Math.max(0, rows.length - 1);
  const starts = new Uint32Array(height + 1);
  const cells: Content[] = [];
  let width = 0;
  for (let row = 1; row <= height; row += 1) {
    const last = (rows[row]?.length ?? 1) - 1;
    for (let column = 1; column <= last; column += 1) cells.push(rows[row]?.[column]);
    width = Math.max(width, last);
    starts[row] = cells.length;
  }
  return {
    file: head.file,
    sheet: head.sheet,
    hidden: head.hidden === true,
    height,
    width,
    merges,
    starts,
    kinds: Uint8Array.from(cells, (cell) => kindNumber.get(kindOf(cell)) ?? 0),
    texts: packTexts(cells, textOf),
    shown: unlessEmpty(packTexts(cells, shownOf)),
    formulas: unlessEmpty(packTexts(cells, formulaOf)),
  };
}

const textAt = ({ text, ends }: PackedTexts, index: number) =>
  text.slice(index === 0 ? 0 : ends[index - 1], ends[index]);

/** A grid over packed cells. A cell is made when it is asked for. */
export function openGrid(packed: PackedGrid): Grid {
  const { file, sheet, hidden, height, width, merges, starts } = packed;
  const at = (row: number, column: number): Cell => {
    const start = starts[row - 1];
    const end = starts[row];
    if (start === undefined || end === undefined || column < 1) return emptyCell;
    const index = start + column - 1;
    if (index >= end) return emptyCell;
    const kind = kinds[packed.kinds[index] ?? 0] ?? 'empty';
    const formula = packed.formulas === null ? '' : textAt(packed.formulas, index);
    if (kind === 'empty' && formula === '') return emptyCell;
    const text = textAt(packed.texts, index);
    const shown = packed.shown === null ? '' : textAt(packed.shown, index);
    return {
      kind,
      text,
      shown: shown === '' ? text : shown.slice(1),
      formula: formula === '' ? null : formula,
    };
  };
  return { file, sheet, ...(hidden ? { hidden } : {}), height, width, merges, at };
}

/** The memory of a packed grid that can change hands between threads without being copied. */
export function buffersOf({ starts, kinds, texts, shown, formulas }: PackedGrid): ArrayBuffer[] {
  const arrays = [starts, kinds, texts.ends, shown?.ends, formulas?.ends];
  return arrays.flatMap((array) => (array?.buffer instanceof ArrayBuffer ? [array.buffer] : []));
}
