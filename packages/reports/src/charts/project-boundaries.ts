import type { Boundary } from './read-boundaries.ts';

/** A point of a drawn boundary, in pixels. */
export type Pixel = readonly [x: number, y: number];

/** A boundary as it is drawn, in pixels from the upper left corner of the map. */
export interface DrawnBoundary {
  readonly code: string | null;
  readonly polygons: readonly (readonly (readonly Pixel[])[])[];
}

/** A map's boundaries in pixels, and its height. */
export interface DrawnMap {
  readonly boundaries: readonly DrawnBoundary[];
  readonly height: number;
}

// A tenth of a pixel is finer than print, and hides the last digit of a cosine, which engines may
// compute differently.
const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

/** No map is higher, in pixels. */
const tallest = 620;

/**
 * Lay boundaries out in a width, north up, in its middle where they would be too high: degrees of longitude are as long as they are at the middle
 * latitude, which is true enough for a city or a province.
 */
export function projectBoundaries(boundaries: readonly Boundary[], width: number): DrawnMap {
  const positions = boundaries.flatMap(({ polygons }) => polygons.flat(2));
  const ends = positions.reduce(
    (found, [longitude, latitude]) => ({
      west: Math.min(found.west, longitude),
      east: Math.max(found.east, longitude),
      south: Math.min(found.south, latitude),
      north: Math.max(found.north, latitude),
    }),
    { west: 180, east: -180, south: 90, north: -90 },
  );
  const shrink = Math.cos((((ends.south + ends.north) / 2) * Math.PI) / 180);
  const across = (ends.east - ends.west) * shrink || 1;
  const tall = ends.north - ends.south;
  const scale = Math.min(width / across, tallest / tall || Number.POSITIVE_INFINITY);
  const side = (width - across * scale) / 2;
  const project = ([longitude, latitude]: readonly [number, number]): Pixel => [
    tenth(side + (longitude - ends.west) * shrink * scale),
    tenth((ends.north - latitude) * scale),
  ];
  return {
    boundaries: boundaries.map(({ code, polygons }) => ({
      code,
      polygons: polygons.map((rings) => rings.map((ring) => ring.map(project))),
    })),
    height: Math.ceil(tall * scale),
  };
}

/** Twice the area of a ring, by its sign clockwise or not. */
const signedArea = (ring: readonly Pixel[]) =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

/** Where a name can stand: the middle of the largest polygon, and how wide and high it is around. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The spot for the name of a place of one or several boundaries; null of none. */
export function labelSpot(boundaries: readonly DrawnBoundary[]): LabelSpot | null {
  const outlines = boundaries.flatMap(({ polygons }) =>
    polygons.flatMap(([outer]) => (outer ? [outer] : [])),
  );
  const [largest] = [...outlines].sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  if (!largest) return null;
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}
