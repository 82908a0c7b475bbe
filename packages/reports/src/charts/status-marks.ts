import { type ClauseStatus, clauseStatuses, type Language } from '@eduplan/core';
import { resultWording } from '../wording/result-wording.ts';
import { standingTones, tones } from './palette.ts';
import { barsAt, marksAt, type Spot, type SpotText } from './pixel-layers.ts';
import { textWidth } from './text-width.ts';
import type { ChartLayer } from './trend-fields.ts';
import { fontSize } from './trend-layout.ts';

/** The side of the square that stands for a clause, in pixels. */
export const tileSide = 15;

/** A square that shows how a clause stands; `x` and `y` are its middle. */
export interface StatusTile extends Spot {
  readonly status: ClauseStatus;
  /** Rests on simulated data where other squares do not: a dot at its corner. */
  readonly dotted?: boolean;
}

interface Look {
  readonly tone: keyof typeof standingTones;
  /** Filled where the clause is decided, or nothing is asked; an outline while it is open. */
  readonly ground: 'solid' | 'outline' | 'dashed' | 'pale';
  /** A path within a box from −1 to 1, filled or, where told, stroked. */
  readonly sign?: { readonly path: string; readonly stroked?: true };
}

const looks: Readonly<Record<ClauseStatus, Look>> = {
  met: {
    tone: 'towards',
    ground: 'solid',
    sign: { path: 'M-0.6,0.05L-0.15,0.5L0.65,-0.45', stroked: true },
  },
  'met-after-rounding': {
    tone: 'towards',
    ground: 'outline',
    sign: { path: 'M-1,1L1,-1L1,1Z' },
  },
  'on-track': { tone: 'towards', ground: 'outline', sign: { path: 'M0,-0.6L0.6,0.45L-0.6,0.45Z' } },
  'off-track': { tone: 'away', ground: 'outline', sign: { path: 'M0,0.6L0.6,-0.45L-0.6,-0.45Z' } },
  'not-met': {
    tone: 'away',
    ground: 'solid',
    sign: { path: 'M-0.5,-0.5L0.5,0.5M-0.5,0.5L0.5,-0.5', stroked: true },
  },
  'no-data': { tone: 'open', ground: 'dashed' },
  'not-assessable': {
    tone: 'open',
    ground: 'pale',
    sign: { path: 'M-0.5,0L0.5,0', stroked: true },
  },
};

/** The colour of how a clause stands. */
export const statusColor = (status: ClauseStatus): string =>
  standingTones[looks[status].tone].light;

function tileLayers(status: ClauseStatus, tiles: readonly StatusTile[]): ChartLayer[] {
  const { ground, sign } = looks[status];
  const color = statusColor(status);
  const half = tileSide / 2 - 0.75;
  const squares = tiles.map(({ x, y, ...rest }) => ({
    ...rest,
    x: x - half,
    x2: x + half,
    y: y - half,
    y2: y + half,
  }));
  const filled = { solid: color, outline: tones.paper.light, dashed: tones.paper.light };
  const onSolid = ground === 'solid' ? tones.paper.light : color;
  return [
    ...barsAt(squares, {
      fill: ground === 'pale' ? tones.rule.light : filled[ground],
      stroke: ground === 'pale' ? tones.rule.light : color,
      strokeWidth: 1.5,
      ...(ground === 'dashed' && { strokeDash: [2, 2.5], strokeWidth: 1 }),
    }),
    ...(sign
      ? marksAt(tiles, {
          shape: sign.path,
          size: (tileSide - 1.5) ** 2,
          ...(sign.stroked
            ? { filled: false, stroke: onSolid, strokeWidth: 1.75 }
            : { filled: true, fill: onSolid, strokeWidth: 0 }),
        })
      : []),
  ];
}

/** The layers of squares, each with the colour, the ground and the sign of its status. */
export function statusLayers(tiles: readonly StatusTile[]): ChartLayer[] {
  const dots = tiles
    .filter(({ dotted }) => dotted)
    .map(({ x, y }) => ({ x: x + tileSide / 2, y: y - tileSide / 2 }));
  return [
    ...clauseStatuses.flatMap((status) =>
      tileLayers(
        status,
        tiles.filter((tile) => tile.status === status),
      ),
    ),
    ...marksAt(dots, {
      shape: 'circle',
      size: 22,
      fill: tones.ink.light,
      stroke: tones.paper.light,
      strokeWidth: 1,
    }),
  ];
}

/** The legend of squares: which stands for which status, in lines of text that a width allows. */
export interface StatusLegend {
  readonly tiles: readonly StatusTile[];
  readonly texts: readonly SpotText[];
  readonly height: number;
}

const legendLine = 22;

/** A legend of those statuses that occur, from the top of a chart down. */
export function statusLegend(
  statuses: readonly ClauseStatus[],
  width: number,
  language: Language,
): StatusLegend {
  const words = resultWording[language].status;
  const spots = { tiles: [] as StatusTile[], texts: [] as SpotText[] };
  let [left, line] = [0, 0];
  for (const status of clauseStatuses.filter((one) => statuses.includes(one))) {
    const wide = tileSide + 6 + textWidth(words[status], fontSize);
    if (left > 0 && left + wide > width) [left, line] = [0, line + 1];
    const y = line * legendLine + legendLine / 2;
    spots.tiles.push({ x: left + tileSide / 2 + 1, y, status });
    spots.texts.push({ x: left + tileSide + 6, y, text: words[status] });
    left += wide + 16;
  }
  return { ...spots, height: (line + 1) * legendLine };
}
