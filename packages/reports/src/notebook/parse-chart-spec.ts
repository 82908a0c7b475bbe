import { notebookMessages } from '@eduplan/core/messages';
import {
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Fail } from './fail.ts';

/** What YAML and JSON can hold. */
export type SpecValue =
  | string
  | number
  | boolean
  | null
  | readonly SpecValue[]
  | { readonly [key: string]: SpecValue };

/** A Vega-Lite specification as a cell holds it, `data: { cell: label }` and `{zh, en}` still in it. */
export interface ChartSpec {
  readonly value: { readonly [key: string]: SpecValue };
  /** The cells whose rows it draws, with the notebook's line that names each. */
  readonly cells: readonly { readonly label: string; readonly line: number }[];
}

const textOf = (node: unknown): string | null =>
  isScalar(node) && typeof node.value === 'string' ? node.value : null;
const ofClockOrChance = /\b(?:now|random|sample\w+)\s*\(/u;
const inUtc = (timeUnit: string | null) => timeUnit !== null && /^(?:binned)?utc/u.test(timeUnit);

/** Whether times are drawn in UTC: anything else depends on where the page is made. */
function hasUtc(map: YAMLMap): boolean {
  const timeUnit = map.get('timeUnit', true);
  if (timeUnit !== undefined) {
    const unit = isMap(timeUnit) ? timeUnit.get('unit', true) : timeUnit;
    return inUtc(textOf(unit));
  }
  const scale = map.get('scale', true);
  return isMap(scale) && textOf(scale.get('type', true)) === 'utc';
}

/** What no page can draw or no second run would draw alike; null of everything else. */
function whyNot(key: string, value: unknown, parent: YAMLMap) {
  if (key === 'data' && isMap(value) && value.has('url'))
    return notebookMessages.dataFromAddress(String(value.get('url')));
  const mark = key === 'mark' && (isMap(value) ? textOf(value.get('type', true)) : textOf(value));
  if (mark === 'image') return notebookMessages.notRendered('image');
  const isSample = key === 'sample' && isScalar(value) && typeof value.value === 'number';
  if (isSample || ofClockOrChance.test(textOf(value) ?? ''))
    return notebookMessages.notReproducible(isSample ? 'sample' : (textOf(value) ?? ''));
  const isTime = key === 'timeUnit' || (key === 'type' && textOf(value) === 'temporal');
  return isTime && !hasUtc(parent) ? notebookMessages.timeZone() : null;
}

/**
 * Read the specification of a `vega-lite` cell, in YAML or JSON.
 *
 * @param firstLine the notebook's line on which it begins
 * @param fail throws, with the line that is wrong
 */
export function parseChartSpec(source: string, firstLine: number, fail: Fail): ChartSpec {
  const counter = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: counter, prettyErrors: true });
  const [wrong] = yaml.errors;
  if (wrong) {
    const reason = wrong.message.split(/ at line \d+/u)[0] ?? wrong.code;
    const line = firstLine + (wrong.linePos?.[0].line ?? 1) - 1;
    return fail(line, notebookMessages.invalidSpec(reason));
  }
  if (!isMap(yaml.contents)) return fail(firstLine, notebookMessages.specNotMap());
  const lineOf = (node: Node) => firstLine + counter.linePos(node.range?.[0] ?? 0).line - 1;
  const cells: ChartSpec['cells'][number][] = [];
  visit(yaml, {
    Alias: (_, node) => fail(lineOf(node), notebookMessages.specAlias(node.source)),
    Pair(_, { key, value }, path) {
      const parent = path.findLast(isMap);
      if (!isScalar(key) || !parent) return;
      const reason = whyNot(String(key.value), value, parent);
      if (reason) fail(lineOf(key), reason);
      if (key.value !== 'data' || !isMap(value) || !value.has('cell')) return;
      const label = textOf(value.get('cell', true));
      const [only] = value.items;
      if (label === null || value.items.length !== 1 || !isPair(only))
        return fail(lineOf(key), notebookMessages.dataOfCell());
      cells.push({ label, line: lineOf(key) });
    },
  });
  return { value: yaml.toJS() as ChartSpec['value'], cells };
}
