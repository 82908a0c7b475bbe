import { type Language, type PlaceRegister, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import type { ChartBlock } from '../notebook/document.ts';
import { diagramWording } from '../wording/diagram-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { roomyFrom } from './chart-frame.ts';
import { diagramFigure, headedSpec, rowTexts, simulatedHead, simulatedSquares } from './diagram.ts';
import { placeNames } from './name-list.ts';
import { tones } from './palette.ts';
import { textsAt } from './pixel-layers.ts';
import { type PlaceReading, type ShownPlaces, shownPlaces } from './place-shades.ts';
import { type DrawnBoundary, labelSpot, projectBoundaries } from './project-boundaries.ts';
import { type Boundary, readBoundaries } from './read-boundaries.ts';
import type { Shade } from './shades.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { ChartLayer } from './trend-fields.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

/** What a map is drawn from, beside its boundaries. */
export interface Choropleth {
  /** One value of each place, of one indicator, reading and year; or one clause, assessed in each. */
  readonly readings: readonly PlaceReading[];
  /** The 审图号 of the boundaries, such as `GS(2024)0650号`: printed below the map. */
  readonly approval: string;
  /** Which property of the shapes holds the code of a place. */
  readonly codeProperty: string;
  readonly places: PlaceRegister;
  readonly language: Language;
}

const approvalNumber = /^[\p{Script=Han}A-Za-z]+\s*[(（〔[]\d{4}[)）〕\]]\s*\d+号$/u;

function checkApproval(approval: unknown): string {
  const number =
    typeof approval === 'string' ? approval.trim().replace(/^审图号\s*[:：]\s*/u, '') : '';
  if (!approvalNumber.test(number)) throw new SourceError(notebookMessages.noApproval(number));
  return number;
}

/** The shapes of one place, in pixels already: the projection leaves them where they are. */
function shapeLayer(
  boundaries: readonly DrawnBoundary[],
  shade: Shade | null,
  told: boolean,
): ChartLayer {
  const coordinates = boundaries.flatMap(({ polygons }) => polygons);
  const geometry = {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
  };
  return {
    data: { values: [{ type: 'Feature', properties: {}, geometry }] },
    projection: { type: 'identity', scale: 1, translate: [0, 0] },
    mark: {
      type: 'geoshape',
      fill: (shade?.tone ?? tones.paper).light,
      fillOpacity: shade?.opacity ?? 1,
      stroke: (told ? (shade?.tone ?? tones.muted) : tones.rule).light,
      strokeWidth: 1,
      ...(!shade && told && { strokeDash: [3, 3] }),
    },
  };
}

interface Mapped {
  readonly shown: ShownPlaces;
  readonly boundaries: readonly Boundary[];
  readonly approval: string;
  readonly language: Language;
}

function drawMap({ shown, boundaries, approval, language }: Mapped, width: number): TopLevelSpec {
  const wording = diagramWording[language];
  const { missing } = pageWording[language];
  const { boundaries: drawn, height } = projectBoundaries(boundaries, width - 2);
  const known = new Set(shown.places.map(({ code }) => code));
  const strangers = drawn.filter(({ code }) => code === null || !known.has(code));
  const placed = shown.places.flatMap((place) => {
    const own = drawn.filter(({ code }) => code === place.code);
    const spot = labelSpot(own);
    if (!spot) return [];
    const values = [place.printed ?? missing, ...(place.status === null ? [] : [place.status])];
    const names = wrapText(place.name, Math.max(spot.width * 0.8, fontSize * 2), fontSize);
    const widest = Math.max(...[...names, ...values].map((text) => textWidth(text, fontSize)));
    const tall = (names.length + values.length) * lineHeight;
    const fits = widest <= spot.width * 0.8 && tall <= spot.height * 0.8;
    return [{ place, own, spot, names, values, fits }];
  });
  const numbered = placed.filter(({ fits }) => !fits);
  const lines = placed.map((one) => {
    const { names, values, fits, spot } = one;
    const number = String(numbered.indexOf(one) + 1);
    const texts = rowTexts(fits ? [...names, ...values] : [number], spot.x, spot.y);
    return fits
      ? { names: texts.slice(0, names.length), values: texts.slice(names.length) }
      : { names: texts, values: [] };
  });
  const list = placeNames(
    wording.numbered,
    numbered.map(({ place, values }, index) =>
      wording.numberedPlace(index + 1, place.name, values.join(' ')),
    ),
    { x: 0, y: height + lineHeight },
    width < roomyFrom ? { width, columns: 1 } : { width: width / 2, columns: 2 },
  );
  const shownList = numbered.length > 0 ? list : null;
  const foot = (shownList?.bottom ?? height) + lineHeight;
  const approvalLines = wrapText(wording.approval(approval), width, fontSize);
  const { description, head, simulated } = shown;
  const squares = placed.flatMap(({ place, spot, fits, names, values }) =>
    simulated === 'part' && place.simulated
      ? [
          {
            x: spot.x,
            y: spot.y - ((fits ? names.length + values.length : 1) / 2) * lineHeight - 4,
          },
        ]
      : [],
  );
  return headedSpec(
    { description, head: [...head, ...simulatedHead(simulated, language)] },
    { width, height: foot + approvalLines.length * lineHeight },
    { left: 1, right: 1 },
    [
      ...textsAt(
        lines.flatMap(({ names }) => names),
        { align: 'center' },
      ),
      ...textsAt(
        lines.flatMap(({ values }) => values),
        { align: 'center', fontWeight: 700 },
      ),
      ...textsAt(shownList?.heading ?? [], { color: tones.muted.light }),
      ...textsAt(shownList?.names ?? []),
      ...textsAt(rowTexts(approvalLines, 0, foot + (approvalLines.length * lineHeight) / 2), {
        color: tones.muted.light,
      }),
      ...simulatedSquares(squares),
    ],
    [
      ...(strangers.length > 0 ? [shapeLayer(strangers, null, false)] : []),
      ...placed.map(({ place, own }) => shapeLayer(own, place.shade, true)),
    ],
  );
}

/**
 * A map of places, coloured by a value or by how a clause stands, which is printed in each, or under
 * the map by number where a place is too small. The boundaries are the user's own, and their 审图号
 * stands below the map. Places without a boundary, and shapes without a place, are told in notes; the
 * table has every place.
 *
 * @param geojson a FeatureCollection of polygons in degrees
 * @throws {SourceError} if there is no 审图号, the boundaries cannot be read, no shape has the code of
 *   a place, or the readings cannot be shown together
 */
export function choropleth(geojson: unknown, map: Choropleth): ChartBlock {
  const { readings, codeProperty, places, language } = map;
  const wording = diagramWording[language];
  const approval = checkApproval(map.approval);
  const boundaries = readBoundaries(geojson, codeProperty);
  const shown = shownPlaces('map', readings, places, language);
  const codes = [...new Set(boundaries.flatMap(({ code }) => code ?? []))];
  const known = new Set(shown.places.map(({ code }) => code));
  const strangers = codes.filter((code) => !known.has(code));
  if (strangers.length === codes.length)
    throw new SourceError(notebookMessages.noneMatched(codeProperty, strangers.slice(0, 5)));
  const without = shown.places.filter(({ code }) => !codes.includes(code));
  const nameless = boundaries.filter(({ code }) => code === null).length;
  const notes = [
    ...(without.length > 0 ? [wording.noArea(without.map(({ name }) => name))] : []),
    ...(strangers.length > 0 ? [wording.noPlace(strangers)] : []),
    ...(nameless > 0 ? [wording.noCode(nameless)] : []),
    ...(shown.table.notes ?? []),
  ];
  const { title, description, source } = shown;
  return diagramFigure({
    title,
    description,
    language,
    table: { ...shown.table, ...(notes.length > 0 && { notes }) },
    ...(source !== undefined && { source }),
    draw: (width) => drawMap({ shown, boundaries, approval, language }, width),
  });
}
