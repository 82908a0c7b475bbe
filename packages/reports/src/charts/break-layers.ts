import { tones } from './palette.ts';
import { type ChartLayer, year } from './trend-fields.ts';
import { lineHeight, type TrendLayout } from './trend-layout.ts';
import type { TrendValues } from './trend-values.ts';

/** The Vega-Lite layers of breaks: a rule before the first year of each, named above the plot. */
export function breakLayers(
  { breaks = [] }: TrendValues,
  { breakLabels, height }: TrendLayout,
): ChartLayer[] {
  if (breaks.length === 0) return [];
  const rules = [...new Set(breaks.map((one) => one.year))].map((first) => ({ year: first - 0.5 }));
  return [
    {
      data: { values: rules },
      mark: { type: 'rule', color: tones.muted.light, strokeDash: [2, 3] },
      encoding: { x: year, y: { value: 0 }, y2: { value: height } },
    },
    ...breakLabels.map(
      ({ label, x, lane }): ChartLayer => ({
        data: { values: [{ label }] },
        mark: {
          type: 'text',
          align: 'center',
          baseline: 'bottom',
          color: tones.muted.light,
          dy: -6,
        },
        encoding: {
          x: { value: x },
          y: { value: -lane * lineHeight },
          text: { field: 'label', type: 'nominal' },
        },
      }),
    ),
  ];
}
