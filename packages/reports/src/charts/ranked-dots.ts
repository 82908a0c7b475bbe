import { framesMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import { chart } from '../notebook/build-blocks.ts';
import type { ChartBlock } from '../notebook/document.ts';
import { withUnit } from '../tables/printed-value.ts';
import { chartWording } from '../wording/chart-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { chartFrame, pixelAxes, widths } from './chart-frame.ts';
import { headLines } from './chart-head.ts';
import { dotOf, sourceOf } from './drawn-value.ts';
import { lineTones, tones } from './palette.ts';
import { dotsAt, linesAt, textsAt } from './pixel-layers.ts';
import { layOutRanked, type RankedLayout, type RankedLine } from './ranked-dots-layout.ts';
import { rankedDotsTable } from './ranked-dots-table.ts';
import {
  nameIn,
  type RankedDots,
  type RankedRow,
  rankedRows,
  rankedShare,
  rankedTitle,
  wholeOf,
} from './ranked-dots-values.ts';
import type { ChartLayer } from './trend-fields.ts';
import { lineHeight } from './trend-layout.ts';

export type { RankedDots } from './ranked-dots-values.ts';

/** The target first, then the whole that the rows are part of, each where there is one. */
function linesOf(dots: RankedDots): (RankedLine & { readonly isTarget: boolean })[] {
  const { target, city, language } = dots;
  const wording = chartWording[language];
  const whole = wholeOf(dots);
  const asked = target && withUnit(target.printed, target.unit, language);
  return [
    ...(target && asked
      ? [
          {
            isTarget: true,
            value: target.value.valueOf(),
            label: wording.target(resultWording[language].comparator[target.comparator], asked),
          },
        ]
      : []),
    ...(city && whole
      ? [
          {
            isTarget: false,
            value: whole.value,
            label: wording.pooled(nameIn(dots, city.place), `${whole.printed}${whole.marks}`),
          },
        ]
      : []),
  ];
}

const isHighlighted = ({ place }: RankedRow['value'], { highlight }: RankedDots) =>
  place === highlight;

function headOf(rows: readonly RankedRow[], dots: RankedDots): string[] {
  const { values, language } = dots;
  const { unit, simulatedChart } = pageWording[language];
  const wording = chartWording[language];
  const { simulated } = rankedShare(rows, dots);
  const own = rows.find(({ value }) => isHighlighted(value, dots));
  const says: readonly (readonly [boolean, string])[] = [
    [rows.some(({ drawn }) => drawn !== null && drawn.interval !== null), wording.intervalBar],
    [rows.some(({ drawn }) => drawn?.small), wording.smallDots],
    [rows.some(({ drawn }) => drawn?.provisional), wording.provisional],
  ];
  return [
    unit(values[0]?.indicator.unit.label[language] ?? ''),
    ...says.flatMap(([holds, text]) => (holds ? [text] : [])),
    ...(own ? [wording.highlighted(own.name)] : []),
    ...(simulated ? [simulatedChart[simulated]] : []),
  ];
}

function lineLayers(layout: RankedLayout, dots: RankedDots): ChartLayer[] {
  const { x, top, bottom, lineLabels } = layout;
  const ink = tones.ink.light;
  return [
    ...linesOf(dots).flatMap(({ value, isTarget }) =>
      linesAt([{ x: x(value), x2: x(value), y: top, y2: bottom }], {
        color: isTarget ? ink : tones.muted.light,
        strokeWidth: isTarget ? 1.25 : 1.5,
        ...(isTarget && { strokeDash: [6, 4] }),
      }),
    ),
    ...textsAt(
      lineLabels.map(({ label, x: middle, lane }) => ({
        x: middle,
        y: top - 10 - lane * lineHeight,
        text: label,
      })),
      { align: 'center' },
    ),
  ];
}

/**
 * Places or schools by one indicator, the best first: a dot for each, the 95 % interval of a share
 * as a thin bar, the printed value at the right. The target is a dashed upright rule, the whole
 * that they are part of a grey one, both named above. Provisional values and shares with a small
 * denominator are hollow, simulated ones square where others are not; a missing value has a dash
 * and no dot, at the foot. The place highlighted has its name and value bold and its dot in the
 * second colour.
 *
 * @param width in pixels, everything included; 340 is made for a phone
 * @throws {SourceError} if there is no value, there are several units, or a place comes twice
 */
export function rankedDotsSpec(dots: RankedDots, width: number = widths.wide): TopLevelSpec {
  const rows = rankedRows(dots);
  const { values, language } = dots;
  const share = rankedShare(rows, dots);
  const head = headLines(headOf(rows, dots), width);
  const layout = layOutRanked(
    rows,
    linesOf(dots),
    values[0]?.indicator.decimals ?? 0,
    pageWording[language].missing,
    width,
    head.length * lineHeight + 10,
  );
  const { x, ticks, plot, top, bottom, height } = layout;
  const [color, ownColor] = [0, 1].map((tone) => lineTones[tone]?.light ?? tones.ink.light);
  const muted = { color: tones.muted.light };
  const area = { width, height, padding: { left: 0, right: 2, top: 4, bottom: 4 } };
  const groups = [false, true].map((own) => {
    const placed = layout.rows.filter(({ row }) => isHighlighted(row.value, dots) === own);
    const bars = placed.flatMap(({ row: { drawn }, y }) =>
      drawn?.interval ? [{ x: x(drawn.interval[0]), x2: x(drawn.interval[1]), y, y2: y }] : [],
    );
    const found = placed.flatMap(({ row: { drawn, name }, y }) =>
      drawn ? [{ x: x(drawn.value), y, name, value: drawn.value, ...dotOf(drawn, share) }] : [],
    );
    const look = { color: (own ? ownColor : color) ?? tones.ink.light };
    return { placed, bars, found, look, text: own ? { fontWeight: 700 as const } : {} };
  });
  return chartFrame(area, describe(rows, dots), pixelAxes(area), [
    ...textsAt(
      head.map((text, line) => ({ x: 0, y: (line + 0.5) * lineHeight, text })),
      muted,
    ),
    ...linesAt(
      layout.rows.map(({ y }) => ({ x: plot[0], x2: plot[1], y, y2: y })),
      { color: tones.rule.light },
    ),
    ...linesAt(
      ticks.map((tick) => ({ x: tick.x, x2: tick.x, y: top, y2: bottom })),
      { color: tones.rule.light },
    ),
    ...textsAt(ticks, { ...muted, align: 'center' }),
    ...lineLayers(layout, dots),
    ...groups.flatMap(({ placed, bars, found, look, text }) => [
      ...linesAt(bars, { ...look, strokeWidth: 1.25, opacity: 0.7 }),
      ...linesAt(
        bars.flatMap(({ x: from, x2: to, y }) =>
          [from, to].map((end) => ({ x: end, x2: end, y: y - 3.5, y2: y + 3.5 })),
        ),
        { ...look, strokeWidth: 1.25, opacity: 0.7 },
      ),
      ...dotsAt(found, look.color),
      ...textsAt(
        placed.flatMap(({ texts }) => texts),
        text,
      ),
      ...textsAt(
        placed.map(({ said }) => said),
        { ...text, align: 'right' },
      ),
    ]),
    ...textsAt(
      layout.rows.map(({ rank }) => rank),
      { ...muted, align: 'right' },
    ),
  ]);
}

function describe(rows: readonly RankedRow[], dots: RankedDots): string {
  return chartWording[dots.language].rankedDescription(
    rankedTitle(dots),
    rows.flatMap(({ name, drawn, rank }) =>
      drawn && rank !== null ? [{ name, printed: drawn.printed, rank }] : [],
    ),
    rows.flatMap(({ name, drawn }) => (drawn ? [] : [name])),
    linesOf(dots).map(({ label }) => label),
  );
}

/**
 * Ranked dots as a cell's value: for a wide page and for a phone, with their table of numbers.
 *
 * @throws {SourceError} if there is no value, there are several units, or a place comes twice
 */
export function rankedDots(dots: RankedDots): ChartBlock {
  const { language, values, city } = dots;
  const rows = rankedRows(dots);
  const share = rankedShare(rows, dots);
  const description = describe(rows, dots);
  return chart({
    spec: rankedDotsSpec(dots),
    narrowSpec: rankedDotsSpec(dots, widths.phone),
    title: rankedTitle(dots),
    description: share.simulated
      ? framesMessages.simulatedValue(description)[language]
      : description,
    table: rankedDotsTable(dots),
    ...share,
    ...sourceOf([...values, city], language),
  });
}
