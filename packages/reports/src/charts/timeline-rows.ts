import type { Language } from '@eduplan/core';
import type { TopLevelSpec } from 'vega-lite';
import { diagramWording } from '../wording/diagram-wording.ts';
import { roomyFrom } from './chart-frame.ts';
import { headedSpec, rowTexts, simulatedSquares } from './diagram.ts';
import { placeNames } from './name-list.ts';
import { standingTones, tones } from './palette.ts';
import { barsAt, linesAt, marksAt, textsAt } from './pixel-layers.ts';
import { textWidth, wrapText } from './text-width.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

/** An event with a record, as a timeline draws it. */
export interface TimelineEvent {
  readonly name: string;
  /** The stage reached, and the one asked for where it is further. */
  readonly stage: string;
  readonly date: string;
  /** When it may have taken place, in years. */
  readonly span: readonly [from: number, to: number];
  /** Due by the end of this year. */
  readonly due: number;
  readonly isMet: boolean;
  readonly simulated: boolean;
}

/** What is said of the events as a whole. */
export interface TimelineSaid {
  readonly description: string;
  readonly head: readonly string[];
  /** The events without a record. */
  readonly notReached: readonly string[];
  readonly language: Language;
  /** Whether some rest on simulated data and others do not. */
  readonly mixed: boolean;
}

const rowGap = 10;
const stageRoom = 150;
const listRoom = 170;
const spanHeight = 8;
/** The room for names beside a list, and without one, in pixels. */
const [besideList, besideNothing] = [150, 230];
const cross = 'M-0.6,-0.6L0.6,0.6M-0.6,0.6L0.6,-0.6';

const widest = (texts: readonly string[]) =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, fontSize))));

/** The height of so many lines of text as a row. */
const tall = (lines: readonly string[]) => lines.length * lineHeight;

/** Rows from the top; on a phone the name stands above its row. */
function placeRows(events: readonly TimelineEvent[], nameRoom: number, above: boolean) {
  let top = 0;
  const rows = events.map((event) => {
    const names = wrapText(event.name, nameRoom, fontSize);
    const stages = wrapText(`${event.stage} ${event.date}`, stageRoom, fontSize);
    const height = above ? tall(stages) : Math.max(tall(names), tall(stages));
    const begin = top;
    const nameY = above ? begin + tall(names) / 2 : begin + height / 2;
    const y = (above ? begin + tall(names) : begin) + height / 2;
    top = y + height / 2 + rowGap;
    return { event, names, stages, nameY, y, begin: above ? begin + tall(names) : begin, end: top };
  });
  return { rows, height: top };
}

/** Draw events by date, those without a record in a list at the right, or below on a phone. */
export function drawTimeline(
  events: readonly TimelineEvent[],
  { description, head, notReached, language, mixed }: TimelineSaid,
  width: number,
): TopLevelSpec {
  const wording = diagramWording[language];
  const narrow = width < roomyFrom;
  const listAt = (x: number, y: number, room: { width: number; columns: number }) =>
    placeNames(wording.notReached(notReached.length), notReached, { x, y }, room);
  const squeezed = placeRows(events, besideList, narrow);
  const column = listAt(0, 0, { width: listRoom, columns: 1 });
  // A list much longer than the rows would leave the page empty beside it.
  const isBeside =
    notReached.length > 0 && !narrow && column.bottom <= squeezed.height * 1.5 + lineHeight * 4;
  const { rows, height } = isBeside
    ? squeezed
    : placeRows(events, narrow ? width : besideNothing, narrow);
  const stageWidth = widest(rows.flatMap(({ stages }) => stages)) + (mixed ? 26 : 14);
  const left = narrow ? 0 : widest(rows.flatMap(({ names }) => names)) + 14;
  const right = stageWidth + (isBeside ? listRoom + 20 : 0);
  const plot = width - left - right;

  const lastDue = Math.max(...events.map(({ due }) => due));
  const from = Math.min(...events.map(({ span }) => Math.floor(span[0])), lastDue);
  const to = Math.max(...events.map(({ span }) => Math.ceil(span[1])), lastDue + 1);
  const side = 8;
  const at = (time: number) => side + ((time - from) / (to - from)) * (plot - 2 * side);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const every = Math.ceil(36 / ((plot - 2 * side) / (to - from)));

  const below = narrow ? { width, columns: 1 } : { width: width / 2, columns: 2 };
  const list = isBeside
    ? listAt(plot + stageWidth + 20, 0, { width: listRoom + 16, columns: 1 })
    : listAt(-left, height + lineHeight, below);
  const shownList = notReached.length > 0 ? list : null;

  const colorOf = (isMet: boolean) => standingTones[isMet ? 'towards' : 'away'].light;
  const marks = [true, false].flatMap((isMet) => {
    const shown = rows.filter(({ event }) => event.isMet === isMet);
    const color = colorOf(isMet);
    const spans = shown.filter(({ event }) => event.date.length === 4);
    const points = shown.map(({ event: { span }, y }) => ({ x: at((span[0] + span[1]) / 2), y }));
    return [
      ...barsAt(
        spans.map(({ event: { span }, y }) => ({
          x: at(span[0]),
          x2: at(span[1]),
          y: y - spanHeight / 2,
          y2: y + spanHeight / 2,
        })),
        { fill: color, opacity: 0.35 },
      ),
      ...marksAt(
        points.filter((_, index) => !isMet || shown[index]?.event.date.length !== 4),
        isMet
          ? { shape: 'circle', size: 60, fill: color, strokeWidth: 0 }
          : { shape: cross, size: 120, filled: false, stroke: color, strokeWidth: 2.25 },
      ),
    ];
  });
  const dues = [...new Set(events.map(({ due }) => due))].sort((a, b) => a - b);
  const dueTexts = dues.map((due, index) => {
    const text = wording.duePoint(due);
    const half = textWidth(text, fontSize) / 2;
    const x = Math.max(half - left, Math.min(at(due + 1), plot + right - half));
    return { text, x, y: -12 - lineHeight * (1 + dues.length - 1 - index) };
  });
  return headedSpec(
    { description, head },
    { width, height: Math.max(height, shownList?.bottom ?? 0) },
    { left, right, above: lineHeight * (1 + dues.length) + 4 },
    [
      ...linesAt(
        rows.flatMap(({ begin, end }) =>
          years.map((year) => ({ x: at(year), x2: at(year), y: begin, y2: end })),
        ),
        { color: tones.rule.light },
      ),
      ...textsAt(
        years
          .slice(0, -1)
          .filter((year) => (to - 1 - year) % every === 0)
          .map((year) => ({ text: String(year), x: at(year + 0.5), y: -12 })),
        { align: 'center', color: tones.muted.light },
      ),
      ...textsAt(dueTexts, { align: 'center' }),
      ...linesAt(
        rows.map(({ event, begin, end }) => {
          const x = at(event.due + 1);
          return { x, x2: x, y: begin, y2: end };
        }),
        { color: tones.ink.light, strokeWidth: 1.5 },
      ),
      ...marks,
      ...textsAt(
        rows.flatMap(({ names, nameY }) => rowTexts(names, narrow ? 0 : -14, nameY)),
        { align: narrow ? 'left' : 'right' },
      ),
      ...textsAt(
        rows.flatMap(({ stages, y }) => rowTexts(stages, plot + stageWidth, y)),
        {
          align: 'right',
          color: tones.muted.light,
        },
      ),
      ...textsAt(shownList?.heading ?? [], { fontWeight: 700 }),
      ...textsAt(shownList?.names ?? []),
      ...simulatedSquares(
        mixed
          ? rows
              .filter(({ event }) => event.simulated)
              .map(({ stages, y }) => ({ x: plot + stageWidth - widest(stages) - 8, y }))
          : [],
      ),
    ],
  );
}
