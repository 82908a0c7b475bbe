import type { Element, ElementContent, Properties } from 'hast';
import type { TopLevelSpec } from 'vega-lite';
import { lineTones } from '../../charts/palette.ts';
import type { TableContent } from '../../notebook/document.ts';
import type { PointRemarks } from '../../wording/control-wording.ts';
import { breakMark } from '../../wording/marks.ts';

/** What the data of a chart say of a point: enough to read it without its axes. */
interface ReadablePoint {
  readonly series: string;
  readonly year: number;
  readonly printed: string;
  readonly simulated?: boolean;
  readonly small?: boolean;
  readonly provisional?: boolean;
}

const isReadable = (datum: unknown): datum is ReadablePoint =>
  typeof datum === 'object' &&
  datum !== null &&
  'series' in datum &&
  typeof datum.series === 'string' &&
  'year' in datum &&
  typeof datum.year === 'number' &&
  'printed' in datum &&
  typeof datum.printed === 'string';

/** The mark and the readable points of each layer; no points where they cannot be read. */
function readLayers(spec: TopLevelSpec) {
  const layers: readonly unknown[] = 'layer' in spec ? spec.layer : [];
  return layers.map((layer) => {
    const { data, mark } = layer as { data?: { values?: unknown }; mark?: { type?: string } };
    const values: unknown[] = Array.isArray(data?.values) ? data.values : [];
    return { mark: mark?.type, points: values.every(isReadable) ? values : [] };
  });
}

/** Give each element of a tree the properties that a function returns for it. */
function mapElements(node: Element, propertiesOf: (element: Element) => Properties): Element {
  const children = node.children.map(
    (child): ElementContent =>
      child.type === 'element' ? mapElements(child, propertiesOf) : child,
  );
  return { ...node, children, properties: propertiesOf(node) };
}

function elementsIn(node: Element): Element[] {
  const inner = node.children.filter((child) => child.type === 'element');
  return [node, ...inner.flatMap(elementsIn)];
}

const classesOf = ({ properties }: Element) =>
  Array.isArray(properties.className) ? properties.className : [];

/** The shapes of each layer, in the order of its data, by the name that Vega gives the layer. */
function shapesByLayer(svg: Element): Map<string, Element[]> {
  const shapes = new Map<string, Element[]>();
  for (const one of elementsIn(svg))
    for (const name of classesOf(one)) {
      if (!/^layer_\d+_marks$/u.test(String(name))) continue;
      const inner = one.children.filter((child) => child.type === 'element');
      shapes.set(String(name), [...(shapes.get(String(name)) ?? []), ...inner]);
    }
  return shapes;
}

/** The index of the line whose colour a shape has; -1 where it has none of them. */
const lineOf = ({ properties: { fill, stroke } }: Element) =>
  lineTones.findIndex(({ light }) => light === stroke || light === fill);

/** What is to know of a point, in words. */
function remarksOn(
  point: ReadablePoint,
  { columns, rows }: TableContent,
  remarks: PointRemarks,
): string[] {
  const column = columns.find(({ label }) => label === point.series)?.key ?? '';
  const head = columns[0]?.key ?? '';
  const cell = rows.find((row) => row[head] === String(point.year))?.[column];
  return [
    ...(point.simulated ? [remarks.simulated] : []),
    ...(point.provisional ? [remarks.provisional] : []),
    ...(point.small ? [remarks.small] : []),
    ...(cell?.includes(breakMark) ? [remarks.broken] : []),
  ];
}

const dense = (text: string) => text.replaceAll(/\s/gu, '');

/** The texts, one after another, that together are the name of a line with its last value. */
function labelLines(texts: readonly Element[], names: ReadonlyMap<string, number>) {
  const lines = new Map<Element, number>();
  const textOf = ({ children }: Element) =>
    children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  texts.forEach((first, from) => {
    if (lines.has(first)) return;
    let joined = '';
    const last = texts.findIndex((text, index) => {
      if (index < from) return false;
      joined += dense(textOf(text));
      return names.has(joined);
    });
    const line = names.get(joined);
    if (line !== undefined) for (const text of texts.slice(from, last + 1)) lines.set(text, line);
  });
  return lines;
}

/** Vega's own roles name shapes in English, say nothing of them, and leave names without a role. */
const withoutRoles = ({ role, ariaRoleDescription, ariaLabel, ...rest }: Properties): Properties =>
  rest;

/**
 * Name the parts of a drawing so that a script can tell them apart: `data-line` is the index of
 * the line that a shape or a label belongs to; a point has its name, year, printed value and remarks.
 * A drawing whose points cannot be read from its data stays as it is.
 *
 * @param svg as Vega draws the specification
 */
export function annotateChart(
  svg: Element,
  spec: TopLevelSpec,
  table: TableContent,
  remarks: PointRemarks,
): Element {
  const named = new Map<Element, Properties>();
  const labels = new Map<string, number>();
  const lastYears = new Map<number, ReadablePoint>();
  const shapesIn = shapesByLayer(svg);
  const shapesOf = (layer: number) => shapesIn.get(`layer_${layer}_marks`) ?? [];
  readLayers(spec).forEach(({ mark, points }, layer) => {
    const shapes = shapesOf(layer);
    for (const shape of shapes) {
      const line = lineOf(shape);
      if (line >= 0) named.set(shape, { dataLine: line, ...(mark === 'line' && { dataPath: '' }) });
    }
    if (mark === 'line' || points.length === 0 || shapes.length !== points.length) return;
    points.forEach((point, index) => {
      const shape = shapes[index];
      const line = shape ? lineOf(shape) : -1;
      if (!shape || line < 0) return;
      if (mark !== 'point') {
        named.set(shape, { dataLine: line, dataBar: point.year });
        return;
      }
      const { series, year, printed } = point;
      const said = remarksOn(point, table, remarks).join(' · ');
      const data = { dataName: series, dataYear: year, dataPrinted: printed };
      named.set(shape, { dataLine: line, ...data, ...(said && { dataRemarks: said }) });
      if (year >= (lastYears.get(line)?.year ?? year)) lastYears.set(line, point);
    });
  });
  if (lastYears.size === 0) return mapElements(svg, ({ properties }) => withoutRoles(properties));
  for (const [line, { series, printed }] of lastYears) labels.set(dense(series + printed), line);
  const texts = readLayers(spec).flatMap(({ mark }, layer) =>
    mark === 'text' ? shapesOf(layer) : [],
  );
  const lines = labelLines(texts, labels);
  return mapElements(svg, (one) => {
    const line = lines.get(one);
    return {
      ...withoutRoles(one.properties),
      ...named.get(one),
      ...(line !== undefined && { dataLine: line }),
    };
  });
}
