import type { Language } from '@eduplan/core';
import type { TopLevelSpec } from 'vega-lite';
import { diagramWording } from '../wording/diagram-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { roomyFrom } from './chart-frame.ts';
import { headedSpec, rowTexts, simulatedSquares } from './diagram.ts';
import type { DrawnValue } from './drawn-value.ts';
import { lineTones, tones } from './palette.ts';
import { linesAt, marksAt, textsAt } from './pixel-layers.ts';
import { textWidth, wrapText } from './text-width.ts';
import { fontSize, lineHeight } from './trend-layout.ts';
import { valueAxis } from './value-axis.ts';

/** The growth of one level in one year, nominal and comparable; null where it is missing. */
export interface LevelYear {
  readonly level: string;
  readonly year: number;
  /** What names the row within its level. */
  readonly label: string;
  readonly nominal: DrawnValue | null;
  readonly comparable: DrawnValue | null;
}

/** What is said of the rows as a whole. */
export interface LevelsSaid {
  readonly description: string;
  readonly head: readonly string[];
  /** The sign of the unit of all values. */
  readonly unit: string;
  readonly language: Language;
  /** Whether some values rest on simulated data and others do not. */
  readonly mixed: boolean;
}

const rowHeight = 20;
const levelGap = 10;
const columnGap = 24;
const side = 10;
const headingAt = -12;

interface Placed extends LevelYear {
  readonly y: number;
  /** The middle of its level's rows, on the first of them. */
  readonly heading: { readonly lines: readonly string[]; readonly y: number } | null;
}

/** Rows from the top, levels apart; on a phone each level's name stands above its rows. */
function placeRows(cells: readonly LevelYear[], nameWidth: number | null) {
  let top = 0;
  const rows: Placed[] = [];
  for (const [index, cell] of cells.entries()) {
    const first = cells[index - 1]?.level !== cell.level;
    if (first && index > 0) top += levelGap;
    const lines = first && nameWidth !== null ? wrapText(cell.level, nameWidth, fontSize) : [];
    const middle = top + rowHeight / 2;
    if (first && nameWidth === null) {
      rows.push({ ...cell, y: middle + rowHeight, heading: { lines: [cell.level], y: middle } });
      top += 2 * rowHeight;
    } else {
      const y = middle + ((lines.length - 1) / 2) * lineHeight;
      const last = cells[index + 1]?.level !== cell.level;
      const heading = first ? { lines, y } : null;
      // A name of several lines beside a level of one row needs the height of its lines.
      const alone = first && last;
      rows.push({ ...cell, y: alone ? y : middle, heading });
      top += alone ? Math.max(rowHeight, lines.length * lineHeight) : rowHeight;
    }
  }
  return { rows, height: top };
}

const looks = {
  nominal: { shape: 'triangle-up', size: 150, strokeWidth: 1.5 },
  comparable: { shape: 'circle', size: 30, strokeWidth: 1.5 },
} as const;
const colors = { nominal: lineTones[1], comparable: lineTones[0] } as const;
const kinds = ['nominal', 'comparable'] as const;

/** Draw rows of growth, nominal and comparable, around a strong line at zero. */
export function drawLevels(
  cells: readonly LevelYear[],
  { description, head, unit, language, mixed }: LevelsSaid,
  width: number,
): TopLevelSpec {
  const wording = diagramWording[language];
  const { missing } = pageWording[language];
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, fontSize))));
  const nameWidth = width < roomyFrom ? null : 150;
  const { rows, height } = placeRows(cells, nameWidth);
  const labelWidth = widest(rows.map(({ label }) => label));
  const names = nameWidth === null ? [] : rows.flatMap(({ heading }) => heading?.lines ?? []);
  const left = labelWidth + 8 + (nameWidth === null ? 0 : widest(names) + 14);
  const values = rows.flatMap(({ nominal, comparable }) =>
    [nominal, comparable].flatMap((value) => value ?? []),
  );
  const columns = kinds.map((kind) => ({
    kind,
    color: colors[kind]?.light ?? tones.ink.light,
    width: widest([wording[kind], ...rows.flatMap((row) => row[kind]?.printed ?? [])]) + columnGap,
  }));
  const right = columns.reduce((sum, column) => sum + column.width, 0);
  const plot = width - left - right;
  const axis = valueAxis([0, ...values.map(({ value }) => value)]);
  const at = (value: number) =>
    side + ((value - axis.from) / (axis.to - axis.from)) * (plot - 2 * side);
  const ends = columns.map((_, index) =>
    columns.slice(0, index + 1).reduce((sum, column) => sum + column.width, plot),
  );
  const step = at(axis.ticks[1] ?? axis.to) - at(axis.from);
  const every = Math.ceil((textWidth(`${axis.from}%`, fontSize) + 8) / step);
  const zero = axis.ticks.indexOf(0);
  const ticks = axis.ticks.filter((_, index) => (index - zero) % every === 0);

  // Only beside rows: a rule must not run through the name of a level above its own.
  const across = (tick: number) =>
    [...new Set(rows.map(({ level }) => level))].map((name) => {
      const ys = rows.flatMap(({ level, y }) => (level === name ? [y] : []));
      const [y, y2] = [Math.min(...ys) - rowHeight / 2, Math.max(...ys) + rowHeight / 2];
      return { x: at(tick), x2: at(tick), y, y2 };
    });
  const joined = rows.flatMap(({ y, nominal, comparable }) =>
    nominal && comparable ? [{ x: at(nominal.value), x2: at(comparable.value), y, y2: y }] : [],
  );
  const points = columns.flatMap(({ kind, color }) =>
    [false, true].flatMap((hollow) => {
      const shown = rows.flatMap((row) => {
        const value = row[kind];
        return value?.provisional === hollow ? [{ x: at(value.value), y: row.y }] : [];
      });
      const fill = hollow ? tones.paper.light : color;
      return marksAt(shown, { ...looks[kind], fill, stroke: color });
    }),
  );
  const numbers = columns.flatMap(({ kind }, index) => {
    const x = ends[index] ?? plot;
    const [there, gone] = [true, false].map((told) =>
      rows
        .filter((row) => (row[kind] !== null) === told)
        .map((row) => ({ text: row[kind]?.printed ?? missing, x, y: row.y })),
    );
    return [
      ...textsAt(there ?? [], { align: 'right' }),
      ...textsAt(gone ?? [], { align: 'right', color: tones.muted.light }),
    ];
  });
  const heads = columns.flatMap(({ kind, color }, index) => {
    const x = ends[index] ?? plot;
    const before = x - widest([wording[kind]]) - 9;
    return [
      ...textsAt([{ text: wording[kind], x, y: headingAt }], { align: 'right' }),
      ...marksAt([{ x: before, y: headingAt }], { ...looks[kind], fill: color, strokeWidth: 0 }),
    ];
  });
  const squares = columns.flatMap(({ kind }, index) =>
    rows.flatMap((row) => {
      const value = row[kind];
      if (!mixed || !value?.simulated) return [];
      return [{ x: (ends[index] ?? plot) - widest([value.printed]) - 7, y: row.y }];
    }),
  );
  return headedSpec(
    { description, head },
    { width, height },
    { left, right, above: lineHeight + 4 },
    [
      ...linesAt(ticks.flatMap(across), { color: tones.rule.light }),
      ...linesAt(across(0), { color: tones.ink.light, strokeWidth: 2 }),
      ...textsAt(
        ticks.map((tick) => ({
          text: `${tick.toFixed(axis.decimals)}${unit}`,
          x: at(tick),
          y: headingAt,
        })),
        { align: 'center', color: tones.muted.light },
      ),
      ...textsAt(
        rows.map(({ label, y }) => ({ text: label, x: -8, y })),
        { align: 'right', color: tones.muted.light },
      ),
      ...textsAt(
        rows.flatMap(({ heading }) => (heading ? rowTexts(heading.lines, -left, heading.y) : [])),
        { fontWeight: 700 },
      ),
      ...linesAt(joined, { color: tones.muted.light, strokeWidth: 1.5 }),
      ...points,
      ...heads,
      ...numbers,
      ...simulatedSquares(squares),
    ],
  );
}
