import { SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';

/** A point of a boundary, in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** The boundary of a place: polygons, each a list of rings, the first around it and others its holes. */
export interface Boundary {
  /** The code in the file; null where the shape has none. */
  readonly code: string | null;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

const shown = (found: unknown): string => {
  if (found === undefined) return 'undefined';
  const text = JSON.stringify(found) ?? String(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const refuse = (where: string, found: unknown) =>
  new SourceError(notebookMessages.badBoundaries(where, shown(found)));

const isRecord = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

function listAt(where: string, found: unknown): readonly unknown[] {
  if (!Array.isArray(found) || found.length === 0) throw refuse(where, found);
  return found;
}

function positionAt(where: string, found: unknown): Position {
  const [longitude, latitude] = listAt(where, found);
  const within = (degrees: unknown, most: number): degrees is number =>
    typeof degrees === 'number' && Math.abs(degrees) <= most;
  if (!within(longitude, 180) || !within(latitude, 90)) throw refuse(where, found);
  return [longitude, latitude];
}

function polygonAt(where: string, found: unknown): readonly (readonly Position[])[] {
  return listAt(where, found).map((ring) => {
    const positions = listAt(where, ring).map((position) => positionAt(where, position));
    if (positions.length < 4) throw refuse(where, ring);
    return positions;
  });
}

function polygonsAt(where: string, geometry: unknown): Boundary['polygons'] {
  if (!isRecord(geometry)) throw refuse(where, geometry);
  const { type, coordinates } = geometry;
  const at = `${where}.coordinates`;
  if (type === 'Polygon') return [polygonAt(at, coordinates)];
  if (type === 'MultiPolygon')
    return listAt(at, coordinates).map((polygon) => polygonAt(at, polygon));
  throw refuse(`${where}.type`, type);
}

/**
 * Read the boundaries of places from GeoJSON. Only the code is taken from the properties of its
 * shapes.
 *
 * @param property which property holds the code of a place, as text or as a number
 * @throws {SourceError} if it is no FeatureCollection of polygons in degrees, naming the place in it
 * @example readBoundaries({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { code: 450202 }, geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [0, 1], [0, 0]]] } }] }, 'code')[0].code // => '450202'
 */
export function readBoundaries(geojson: unknown, property: string): Boundary[] {
  if (!isRecord(geojson) || geojson.type !== 'FeatureCollection')
    throw refuse('type', isRecord(geojson) ? geojson.type : geojson);
  return listAt('features', geojson.features).map((feature, index): Boundary => {
    const where = `features[${index}]`;
    if (!isRecord(feature)) throw refuse(where, feature);
    const { properties, geometry } = feature;
    const code = isRecord(properties) ? properties[property] : undefined;
    return {
      code: typeof code === 'string' || typeof code === 'number' ? String(code) : null,
      polygons: polygonsAt(`${where}.geometry`, geometry),
    };
  });
}
