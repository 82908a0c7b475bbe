import { lineTones, tones } from './palette.ts';
import { type ChartLayer, value, year } from './trend-fields.ts';
import { fontSize, heightOf, lineHeight, type TrendLayout, valueAt } from './trend-layout.ts';
import type { TrendValues } from './trend-values.ts';

const nearEnough = 4;

/** Where the line of a label ends, and in which colour; null for a line without any value. */
function endOf(index: number | null, { series, target }: TrendValues, layout: TrendLayout) {
  if (index === null)
    return target && { year: layout.lastYear, value: target.value, color: tones.ink.light };
  const last = layout.points.findLast((point) => point.series === series[index]?.name);
  const tone = lineTones[index];
  return last && tone && { year: last.year, value: last.value, color: tone.light };
}

/**
 * The Vega-Lite layers that name each line and the target at their right ends, with a dotted
 * leader to each name that had to move or whose line ends early.
 */
export function endLabelLayers(values: TrendValues, layout: TrendLayout): ChartLayer[] {
  const { axis, height, labels, lastYear, width } = layout;
  const texts = labels.flatMap(({ lines, y }) =>
    lines.map((text, index) => ({
      text,
      value: valueAt(y + (index - (lines.length - 1) / 2) * lineHeight, axis, height),
    })),
  );
  const leaders = labels.flatMap(({ series, y }) => {
    const end = endOf(series, values, layout);
    if (!end) return [];
    const moved = Math.abs(heightOf(end.value, axis, height) - y) > nearEnough;
    return moved || end.year < lastYear ? [{ ...end, to: valueAt(y, axis, height) }] : [];
  });
  return [
    ...leaders.map(
      ({ color, ...leader }): ChartLayer => ({
        data: { values: [leader] },
        mark: { type: 'rule', color, strokeWidth: 1.25, strokeDash: [1.5, 2.5] },
        encoding: { x: year, x2: { value: width + 8 }, y: value, y2: { field: 'to' } },
      }),
    ),
    {
      data: { values: texts },
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 12, fontSize },
      encoding: { x: { value: width }, y: value, text: { field: 'text', type: 'nominal' } },
    },
  ];
}
