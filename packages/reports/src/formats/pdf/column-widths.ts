import { textWidth } from '../../charts/text-width.ts';

/** What a column holds, as plain text. */
export interface ColumnText {
  readonly head: string;
  readonly cells: readonly string[];
  /** Whether its cells must stay on one line, as numbers do. */
  readonly whole: boolean;
  /** Room for marks that hang behind its numbers, in points. */
  readonly hanging: number;
}

/** The size of text in tables, in points. */
const fontSize = 8.5;
/** Room beside the text of a cell, in points. */
const padding = 9;
/** The width of the text on an A4 page upright and on its side, in points. */
const upright = 493;
const onItsSide = 740;
/** Of what is left, a longer text claims no more than one of this length. */
const enough = 36 * fontSize;

/** Pieces that a line is not broken in; longer ones are broken all the same. */
const piece = /[^\s\u2e80-\uffef/?&=_.-]+|[\u2e80-\uffef]{1,4}/gu;
const longestPiece = 12 * fontSize;

const width = (text: string) => textWidth(text, fontSize);

function narrowest({ head, cells, whole, hanging }: ColumnText): number {
  const pieces = (whole ? [head] : [head, ...cells]).flatMap((text) => text.match(piece) ?? []);
  const broken = Math.min(Math.max(0, ...pieces.map(width)), longestPiece);
  const longest = Math.min(Math.max(0, ...cells.map(width)), longestPiece);
  return padding + hanging + (whole ? Math.max(broken, longest) : broken);
}

function widest({ head, cells, whole, hanging }: ColumnText, least: number): number {
  const headed = whole ? Math.min(width(head), longestPiece) : width(head);
  return Math.max(least, padding + hanging + Math.max(headed, ...cells.map(width)));
}

/** How a table lies on its page. */
export interface TableLayout {
  /** The widths of its columns, in points; those of a stretched table are shares of the page's. */
  readonly widths: readonly number[];
  /** Whether it takes the whole width of its page. */
  readonly stretched: boolean;
  /** Whether it needs a page on its side. */
  readonly sideways: boolean;
}

/**
 * How to share the width of a page among the columns of a table. A table that needs less keeps to
 * what it needs. In others each column gets what its longest unbroken piece needs, numbers their
 * whole length, and what is left goes to those with more text; what does not fit even so needs a
 * page on its side.
 */
export function layOutColumns(columns: readonly ColumnText[]): TableLayout {
  const least = columns.map(narrowest);
  const natural = columns.map((column, index) => widest(column, least[index] ?? 0));
  const total = (widths: readonly number[]) => widths.reduce((sum, one) => sum + one, 0);
  const rounded = (points: number) => Math.round(points * 100) / 100;
  if (total(natural) <= upright)
    return { widths: natural.map(rounded), stretched: false, sideways: false };
  const most = natural.map((points, index) =>
    Math.max(least[index] ?? 0, Math.min(points, enough)),
  );
  const sideways = total(least) > upright;
  const room = Math.max(0, (sideways ? onItsSide : upright) - total(least));
  const share = (index: number) => {
    const more = (most[index] ?? 0) - (least[index] ?? 0);
    return (room * more) / (total(most) - total(least) || 1);
  };
  const widths = least.map((points, index) => rounded(points + share(index)));
  return { widths, stretched: true, sideways };
}
