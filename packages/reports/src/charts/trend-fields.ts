import type { TopLevelSpec } from 'vega-lite';

type Layered = Extract<TopLevelSpec, { layer: unknown }>;

/** One layer of a chart, as Vega-Lite takes it. */
export type ChartLayer = Layered['layer'][number];

/** What the layers of a chart share: its axes. */
export type SharedEncoding = NonNullable<Layered['encoding']>;

/** The field of years in the data of every layer of a trend chart. */
export const year = { field: 'year', type: 'quantitative' } as const;

/** The field of values in the data of every layer of a trend chart. */
export const value = { field: 'value', type: 'quantitative' } as const;
