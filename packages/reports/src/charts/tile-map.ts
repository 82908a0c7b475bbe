import { type Language, type PlaceRegister, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import type { ChartBlock } from '../notebook/document.ts';
import { diagramWording } from '../wording/diagram-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { roomyFrom } from './chart-frame.ts';
import { diagramFigure, headedSpec, rowTexts, simulatedHead, simulatedSquares } from './diagram.ts';
import { liuzhouTiles, type TileArrangement } from './liuzhou-tiles.ts';
import { tones } from './palette.ts';
import { barsAt, type SpotSpan, textsAt } from './pixel-layers.ts';
import {
  type PlaceReading,
  type ShownPlace,
  type ShownPlaces,
  shownPlaces,
} from './place-shades.ts';
import { wrapText } from './text-width.ts';
import type { ChartLayer } from './trend-fields.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

/** What tiles are drawn from. */
export interface TileMap {
  /** One value of each place, of one indicator, reading and year; or one clause, assessed in each. */
  readonly readings: readonly PlaceReading[];
  readonly places: PlaceRegister;
  /** Where the tiles stand; those of 柳州市 unless given. A place that it has not stands apart. */
  readonly arrangement?: TileArrangement;
  readonly language: Language;
}

const gap = 6;
const inset = 6;

interface Tile extends SpotSpan {
  readonly place: ShownPlace;
}

/** The lines in a tile: the name, what is printed, and how the clause stands. */
function linesOf({ name, printed, status }: ShownPlace, room: number, missing: string) {
  return {
    names: wrapText(name, room, fontSize),
    values: [printed ?? missing, ...(status === null ? [] : [status])].flatMap((text) =>
      wrapText(text, room, fontSize),
    ),
  };
}

/** The tile of a place, or of the one that took its ground over: 柳江县 stands where 柳江区 does. */
function tileOf(code: string, arrangement: TileArrangement, register: PlaceRegister) {
  const own = arrangement[code];
  const { successor } = register.get(code);
  return own ?? (successor === null ? undefined : arrangement[successor]);
}

function checkTiles(
  shown: readonly ShownPlace[],
  arrangement: TileArrangement,
  register: PlaceRegister,
): void {
  const taken = new Map<string, string>();
  for (const { code, name } of shown) {
    const tile = tileOf(code, arrangement, register)?.join();
    const other = tile === undefined ? undefined : taken.get(tile);
    if (other !== undefined) throw new SourceError(notebookMessages.tileTaken(name, other));
    if (tile !== undefined) taken.set(tile, name);
  }
}

function layOut(
  shown: readonly ShownPlace[],
  { places: register, arrangement = liuzhouTiles, language }: TileMap,
  width: number,
) {
  const { missing } = pageWording[language];
  const narrow = width < roomyFrom;
  const at = new Map(shown.map((place) => [place, tileOf(place.code, arrangement, register)]));
  const spots = [...at.values()].flatMap((spot) => (spot ? [spot] : []));
  const [columns, rows] = [0, 1].map(
    (axis) => Math.max(-1, ...spots.map((spot) => spot[axis] ?? 0)) + 1,
  ) as [number, number];
  const apart = shown.filter((place) => !at.get(place));
  const apartWidth = narrow ? width : 190;
  const room = narrow || apart.length === 0 ? width : width - apartWidth - 4 * gap;
  const tileWidth = columns === 0 ? 0 : Math.min(150, (room - (columns - 1) * gap) / columns);
  const heightIn = (places: readonly ShownPlace[], inside: number) =>
    Math.max(
      0,
      ...places.map((place) => {
        const { names, values } = linesOf(place, inside, missing);
        return (names.length + values.length) * lineHeight + 2 * inset;
      }),
    );
  const tileHeight = heightIn(
    shown.filter((place) => at.get(place)),
    tileWidth - 2 * inset,
  );
  const tiles = shown.flatMap((place): Tile[] => {
    const spot = at.get(place);
    if (!spot) return [];
    const [x, y] = [spot[0] * (tileWidth + gap), spot[1] * (tileHeight + gap)];
    return [{ place, x, y, x2: x + tileWidth, y2: y + tileHeight }];
  });
  const gridHeight = rows === 0 ? 0 : rows * (tileHeight + gap) - gap;
  const gridWidth = columns === 0 ? 0 : columns * (tileWidth + gap) - gap;
  const apartHeight = heightIn(apart, apartWidth - 2 * inset);
  const x = narrow ? 0 : gridWidth + (columns === 0 ? 0 : 4 * gap);
  const apartTop = narrow ? gridHeight + (rows === 0 ? 0 : 2 * gap) : 0;
  const heading = rowTexts(
    wrapText(diagramWording[language].apart, apartWidth, fontSize),
    x,
    apartTop + lineHeight / 2,
  );
  const first = apartTop + heading.length * lineHeight + gap;
  const apartTiles = apart.map((place, index): Tile => {
    const y = first + index * (apartHeight + gap);
    return { place, x, y, x2: x + apartWidth, y2: y + apartHeight };
  });
  return {
    tiles: [...tiles, ...apartTiles],
    heading: apart.length > 0 ? heading : [],
    height: Math.max(gridHeight, ...apartTiles.map(({ y2 }) => y2)),
  };
}

function tileLayer({ place: { shade }, x, y, x2, y2 }: Tile): ChartLayer[] {
  return barsAt([{ x, y, x2, y2 }], {
    fill: (shade?.tone ?? tones.paper).light,
    fillOpacity: shade?.opacity ?? 1,
    stroke: (shade?.tone ?? tones.muted).light,
    strokeWidth: 1,
    ...(!shade && { strokeDash: [3, 3] }),
  });
}

function drawTiles(shown: ShownPlaces, map: TileMap, width: number): TopLevelSpec {
  const { missing } = pageWording[map.language];
  const { tiles, heading, height } = layOut(shown.places, map, width - 2);
  const texts = tiles.map(({ place, x, y, x2, y2 }) => {
    const { names, values } = linesOf(place, x2 - x - 2 * inset, missing);
    const lines = rowTexts([...names, ...values], (x + x2) / 2, (y + y2) / 2);
    return { names: lines.slice(0, names.length), values: lines.slice(names.length) };
  });
  const { description, head, simulated } = shown;
  const wording = diagramWording[map.language];
  const said = {
    description,
    head: [wording.schematic, ...head, ...simulatedHead(simulated, map.language)],
  };
  const squares = tiles.flatMap(({ place, x2, y }) =>
    simulated === 'part' && place.simulated ? [{ x: x2 - 7, y: y + 7 }] : [],
  );
  return headedSpec(said, { width, height: height + 1 }, { left: 1, right: 1 }, [
    ...tiles.flatMap(tileLayer),
    ...textsAt(heading, { color: tones.muted.light }),
    ...textsAt(
      texts.flatMap(({ names }) => names),
      { align: 'center' },
    ),
    ...textsAt(
      texts.flatMap(({ values }) => values),
      { align: 'center', fontWeight: 700 },
    ),
    ...simulatedSquares(squares),
  ]);
}

/**
 * Places as equal tiles, roughly as they lie, coloured by a value or by how a clause stands, which is
 * printed in each: schematic, not a map, and said to be. Places without a tile of their own, such as
 * 市直属 and functional zones, stand apart. A missing value has a dash and a dashed edge; simulated
 * ones, among others, a small square.
 *
 * @throws {SourceError} if no place has a value or a status, they are not of one indicator, reading
 *   and year, or of one clause, or two stand on one tile
 */
export function tileMap(map: TileMap): ChartBlock {
  const { readings, places, arrangement = liuzhouTiles, language } = map;
  const shown = shownPlaces('tiles', readings, places, language);
  checkTiles(shown.places, arrangement, places);
  const { title, description, table, source } = shown;
  return diagramFigure({
    title,
    description,
    language,
    table,
    ...(source !== undefined && { source }),
    draw: (width) => drawTiles(shown, map, width),
  });
}
