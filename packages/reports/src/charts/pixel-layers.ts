import { tones } from './palette.ts';
import type { ChartLayer } from './trend-fields.ts';

type Drawn = Extract<ChartLayer, { mark: unknown }>;
type Simple<Mark> = Mark extends { type: infer Type }
  ? 'point' extends Type
    ? Mark
    : never
  : never;
type Mark = Simple<Drawn['mark']>;

/** A place on a chart, in pixels from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A text on a chart. */
export interface SpotText extends Spot {
  readonly text: string;
}

/** A line or a rectangle on a chart, from one corner to the other. */
export interface SpotSpan extends Spot {
  readonly x2: number;
  readonly y2: number;
}

type Look = Omit<Mark, 'type'>;

function layerOf(
  values: readonly object[],
  mark: Mark,
  encoding: NonNullable<Drawn['encoding']> = {},
): ChartLayer[] {
  return values.length === 0 ? [] : [{ data: { values: [...values] }, mark, encoding }];
}

const ends = { x2: { field: 'x2' }, y2: { field: 'y2' } } as const;

/** Texts that begin at their spot and are ink-coloured, unless told; no layer of none. */
export function textsAt(values: readonly SpotText[], look: Look = {}): ChartLayer[] {
  const mark: Mark = { type: 'text', align: 'left', baseline: 'middle', ...look };
  return layerOf(values, mark, { text: { field: 'text', type: 'nominal' } });
}

/** Straight lines; no layer of none. */
export function linesAt(values: readonly SpotSpan[], look: Look): ChartLayer[] {
  return layerOf(values, { type: 'rule', ...look }, ends);
}

/** Filled rectangles; no layer of none. */
export function barsAt(values: readonly SpotSpan[], look: Look): ChartLayer[] {
  return layerOf(values, { type: 'rect', ...look }, ends);
}

/** Marks of one shape and size; no layer of none. */
export function marksAt(values: readonly Spot[], look: Look): ChartLayer[] {
  return layerOf(values, { type: 'point', opacity: 1, ...look });
}

/** Points of one colour: filled, or hollow, and square where told. */
export function dotsAt(
  values: readonly (Spot & { readonly hollow: boolean; readonly square: boolean })[],
  color: string,
): ChartLayer[] {
  return [false, true].flatMap((hollow) =>
    [false, true].flatMap((square) =>
      marksAt(
        values.filter((dot) => dot.hollow === hollow && dot.square === square),
        {
          size: 46,
          stroke: color,
          strokeWidth: hollow ? 1.75 : 0,
          fill: hollow ? tones.paper.light : color,
          shape: square ? 'square' : 'circle',
        },
      ),
    ),
  );
}

/** Lines through points in order of x, one for each `segment`; no layer of none. */
export function pathsAt(
  values: readonly (Spot & { readonly segment: string })[],
  look: Look,
): ChartLayer[] {
  const mark: Mark = { type: 'line', strokeJoin: 'round', strokeCap: 'round', ...look };
  return layerOf(values, mark, { detail: { field: 'segment', type: 'nominal' } });
}
