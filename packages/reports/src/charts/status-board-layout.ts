import type { ClauseStatus } from '@eduplan/core';
import { roomyFrom } from './chart-frame.ts';
import type { Spot, SpotText } from './pixel-layers.ts';
import { shortLabel } from './short-label.ts';
import type { StatusBoard } from './status-board.ts';
import { tileSide } from './status-marks.ts';
import { textWidth } from './text-width.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

/** A square of the board: the clause that it stands for, and its middle. */
interface BoardTile extends Spot {
  readonly status: ClauseStatus;
  readonly clause: string;
  readonly year: number;
  readonly simulated: boolean;
}

/** Where everything of a status board goes, in pixels from its upper left corner. */
export interface BoardLayout {
  readonly tiles: readonly BoardTile[];
  readonly themes: readonly SpotText[];
  readonly yearLabels: readonly SpotText[];
  readonly height: number;
}

const pitch = tileSide + 5;
const themeGap = 10;
const themeColumn = 170;

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/**
 * Lay out a status board in a width. A theme with more clauses than fit beside each other goes on
 * below, each part with all its years; on a phone the themes' names stand above their squares.
 *
 * @param top where the first row begins
 */
export function layOutBoard(
  { plan, years, language }: StatusBoard,
  width: number,
  top: number,
): BoardLayout {
  const beside = width >= roomyFrom;
  const ids = [...new Set(plan.clauses.map(({ theme }) => theme))];
  const names = new Map(
    ids.map((id) => {
      const name = plan.themes?.[id]?.[language] ?? id;
      return [id, shortLabel(name, beside ? themeColumn : width, 2)];
    }),
  );
  const widest = Math.max(...[...names.values()].flat().map((line) => textWidth(line, fontSize)));
  const yearsAt = beside ? Math.ceil(widest) + 16 : 0;
  const tilesAt = yearsAt + (years.length > 1 ? textWidth('2025', fontSize) + 10 : 0);
  const perRow = Math.max(1, Math.floor((width - tilesAt) / pitch));
  const found = {
    tiles: [] as BoardTile[],
    themes: [] as SpotText[],
    yearLabels: [] as SpotText[],
  };
  let y = top;
  for (const [id, lines] of names) {
    lines.forEach((text, line) => {
      found.themes.push({ x: 0, y: y + pitch / 2 + line * lineHeight, text });
    });
    const begun = y;
    if (!beside) y += lines.length * lineHeight + 4;
    const clauses = plan.clauses.filter(({ theme }) => theme === id);
    chunks(clauses, perRow).forEach((part, index) => {
      if (index > 0 && years.length > 1) y += 5;
      for (const { year, assessments } of years) {
        const middle = y + pitch / 2;
        if (years.length > 1) found.yearLabels.push({ x: yearsAt, y: middle, text: String(year) });
        part.forEach((clause, column) => {
          const stands = assessments.find((one) => one.clause.id === clause.id);
          if (stands)
            found.tiles.push({
              x: tilesAt + column * pitch + tileSide / 2 + 1,
              y: middle,
              clause: clause.id,
              year,
              status: stands.status,
              simulated: stands.simulated,
            });
        });
        y += pitch;
      }
    });
    if (beside) y = Math.max(y, begun + lines.length * lineHeight);
    y += themeGap;
  }
  return { ...found, height: y - themeGap };
}
