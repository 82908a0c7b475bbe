import { framesMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import { chart } from '../notebook/build-blocks.ts';
import type { ChartBlock } from '../notebook/document.ts';
import { chartWording } from '../wording/chart-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { pixelScale } from './axis-ticks.ts';
import { chartFrame, pixelAxes, widths } from './chart-frame.ts';
import { headLines } from './chart-head.ts';
import { dotOf, sourceOf } from './drawn-value.ts';
import { standingTones, tones } from './palette.ts';
import { dotsAt, linesAt, textsAt } from './pixel-layers.ts';
import { layOutSlopes, type SlopeLayout } from './slope-layout.ts';
import { slopeTable } from './slope-table.ts';
import { type Slope, type SlopeChart, slopeShare, slopesOf } from './slope-values.ts';
import type { ChartLayer } from './trend-fields.ts';
import { lineHeight } from './trend-layout.ts';

export type { SlopeChart, SlopeLine } from './slope-values.ts';

function colorOf({ better }: Slope): string {
  if (better === null) return standingTones.open.light;
  return better ? standingTones.towards.light : standingTones.away.light;
}

const dashes = { rose: undefined, fell: [7, 4], same: [1.5, 3] };

function headOf({ lines, language }: SlopeChart, slopes: readonly Slope[]): string[] {
  const { unit, simulatedChart } = pageWording[language];
  const wording = chartWording[language];
  const { simulated } = slopeShare(slopes);
  const values = slopes.flatMap(({ first, last }) => [first, last].flatMap((one) => one ?? []));
  const label = lines[0]?.indicator.unit.label[language] ?? '';
  const says: readonly (readonly [boolean, string])[] = [
    [slopes.some(({ move }) => move === 'rose'), wording.solidRose],
    [slopes.some(({ move }) => move === 'fell'), wording.dashedFell],
    [slopes.some(({ move }) => move === 'same'), wording.dottedSame],
    [slopes.some(({ better }) => better === true), wording.better],
    [slopes.some(({ better }) => better === false), wording.worse],
    [slopes.some(({ breaks }) => breaks.length > 0), wording.interrupted],
    [values.some(({ small }) => small), wording.smallDots],
    [values.some(({ provisional }) => provisional), wording.provisional],
  ];
  return [
    unit(label),
    ...says.flatMap(([holds, text]) => (holds ? [text] : [])),
    ...(simulated ? [simulatedChart[simulated]] : []),
  ];
}

function labelLayers(slopes: readonly Slope[], layout: SlopeLayout): ChartLayer[] {
  const scale = pixelScale(layout.axis, [layout.bottom, layout.top]);
  return layout.labels.flatMap((labels, side) => {
    const x = layout.columns[side === 0 ? 0 : 1];
    const out = side === 0 ? -1 : 1;
    const texts = labels.flatMap(({ lines, y }) =>
      lines.map((text, index) => ({
        x: x + out * 24,
        y: y + (index - (lines.length - 1) / 2) * lineHeight,
        text,
      })),
    );
    const leaders = labels.flatMap(({ series, y }) => {
      const slope = series === null ? undefined : slopes[series];
      const value = side === 0 ? slope?.first : slope?.last;
      if (!value) return [];
      return [{ x: x + out * 7, y: scale(value.value), x2: x + out * 20, y2: y }];
    });
    return [
      ...linesAt(leaders, { color: tones.muted.light, strokeWidth: 1, strokeDash: [1.5, 2.5] }),
      ...textsAt(texts, { align: side === 0 ? 'right' : 'left' }),
    ];
  });
}

/**
 * Two years beside each other and a line from value to value, named at its ends: solid where it
 * rose, dashed where it fell, dotted where it stayed; blue to the better, orange to the worse. No
 * line joins years that do not compare, or where one is missing, which then reads as a dash.
 *
 * @param width in pixels, everything included; 340 is made for a phone
 * @throws {SourceError} if the years are not two in order, there are several units or no value, or
 *   a line comes twice
 */
export function slopeChartSpec(slopes: SlopeChart, width: number = widths.wide): TopLevelSpec {
  const found = slopesOf(slopes);
  const { years, language } = slopes;
  const share = slopeShare(found);
  const head = headLines(headOf(slopes, found), width);
  const yearsAt = head.length * lineHeight + 16;
  const layout = layOutSlopes(found, pageWording[language].missing, width, yearsAt + 18);
  const { axis, columns, top, bottom, height } = layout;
  const scale = pixelScale(axis, [bottom, top]);
  const [x, x2] = columns;
  const area = { width, height, padding: { left: 0, right: 2, top: 4, bottom: 4 } };
  const muted = { color: tones.muted.light };
  return chartFrame(area, describe(slopes, found), pixelAxes(area), [
    ...textsAt(
      head.map((text, line) => ({ x: 0, y: (line + 0.5) * lineHeight, text })),
      muted,
    ),
    ...textsAt(
      columns.map((column, index) => ({ x: column, y: yearsAt, text: String(years[index]) })),
      { ...muted, align: 'center' },
    ),
    ...linesAt(
      columns.map((column) => ({ x: column, x2: column, y: top, y2: bottom })),
      { color: tones.rule.light },
    ),
    ...labelLayers(found, layout),
    ...found.flatMap((slope) => {
      const { first, last, move, name } = slope;
      const color = colorOf(slope);
      const dash = move && dashes[move];
      const line =
        first && last && move
          ? [{ x, y: scale(first.value), x2, y2: scale(last.value), name, move }]
          : [];
      const dots = [first, last].flatMap((value, index) =>
        value
          ? [
              {
                x: index === 0 ? x : x2,
                y: scale(value.value),
                value: value.value,
                year: value.year,
                ...dotOf(value, share),
              },
            ]
          : [],
      );
      return [
        ...linesAt(line, { color, strokeWidth: 2.25, ...(dash && { strokeDash: dash }) }),
        ...dotsAt(dots, color),
      ];
    }),
  ]);
}

function describe({ title, years, language }: SlopeChart, slopes: readonly Slope[]): string {
  return chartWording[language].slopeDescription(
    title,
    years,
    slopes.map(({ name, first, last, move }) => ({
      name,
      first: first?.printed ?? null,
      last: last?.printed ?? null,
      move,
    })),
  );
}

/**
 * A slope chart as a cell's value: for a wide page and for a phone, with its table of numbers.
 *
 * @throws {SourceError} if the years are not two in order, there are several units or no value, or
 *   a line comes twice
 */
export function slopeChart(slopes: SlopeChart): ChartBlock {
  const found = slopesOf(slopes);
  const share = slopeShare(found);
  const description = describe(slopes, found);
  return chart({
    spec: slopeChartSpec(slopes),
    narrowSpec: slopeChartSpec(slopes, widths.phone),
    title: slopes.title,
    description: share.simulated
      ? framesMessages.simulatedValue(description)[slopes.language]
      : description,
    table: slopeTable(slopes),
    ...share,
    ...sourceOf(
      found.flatMap(({ values }) => values),
      slopes.language,
    ),
  });
}
