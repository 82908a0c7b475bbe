import { type Language, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import { chartConfig } from '../charts/chart-config.ts';
import { drawSvg } from '../charts/draw-svg.ts';
import { lineTones } from '../charts/palette.ts';
import { chart } from './build-blocks.ts';
import type { ChartBlock, TableBlock, TableContent } from './document.ts';
import type { SpecValue } from './parse-chart-spec.ts';
import type { ChartCell } from './parse-notebook.ts';
import { type SimulatedShare, simulatedShare } from './simulated-share.ts';

type SpecMap = Readonly<Record<string, SpecValue>>;

/** The table of the cell with a label. */
export type TableOf = (label: string) => TableBlock;

const isMap = (value: SpecValue | undefined): value is SpecMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text for one language wherever a specification gives both. */
function inLanguage(value: SpecValue, language: Language): SpecValue {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language));
  if (!isMap(value)) return value;
  const { zh, en } = value;
  if (Object.keys(value).length === 2 && typeof zh === 'string' && typeof en === 'string')
    return { zh, en }[language];
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, inLanguage(each, language)]),
  );
}

function drawn(label: string, column: string, printed: string | null): number | null {
  if (printed === null) return null;
  if (!/^-?\d+(?:\.\d+)?$/u.test(printed))
    throw new SourceError(notebookMessages.notDrawable(label, column, printed));
  return Number(printed);
}

/** The rows of a table as Vega-Lite takes them: numbers as they are printed. */
function valuesOf(label: string, { columns, rows }: TableContent): SpecMap[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ key, kind }) => {
        const printed = row[key] ?? null;
        return [key, kind === 'number' ? drawn(label, key, printed) : printed];
      }),
    ),
  );
}

/** The same specification, each `data: { cell }` replaced by the rows of that cell. */
function withRows(value: SpecValue, tableOf: TableOf): SpecValue {
  if (Array.isArray(value)) return value.map((each) => withRows(each, tableOf));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]): [string, SpecValue] =>
      key === 'data' && isMap(each) && typeof each.cell === 'string'
        ? [key, { values: valuesOf(each.cell, tableOf(each.cell)) }]
        : [key, withRows(each, tableOf)],
    ),
  );
}

/** The values written into a specification itself, the first of them. */
function inlineValues(value: SpecValue): readonly SpecMap[] | null {
  if (!isMap(value))
    return Array.isArray(value) ? (value.map(inlineValues).find(Boolean) ?? null) : null;
  const { data } = value;
  const values = isMap(data) ? data.values : undefined;
  if (Array.isArray(values) && values.length > 0 && values.every(isMap)) return values;
  return Object.values(value).map(inlineValues).find(Boolean) ?? null;
}

function tableOfValues(values: readonly SpecMap[]): Pick<TableContent, 'columns' | 'rows'> {
  const keys = [...new Set(values.flatMap((row) => Object.keys(row)))];
  const kindOf = (key: string) =>
    values.some((row) => typeof row[key] === 'number') ? 'number' : 'text';
  const printed = (value: SpecValue | undefined) =>
    value === null || value === undefined ? null : String(value);
  return {
    columns: keys.map((key) => ({ key, label: key, kind: kindOf(key) })),
    rows: values.map((row) => Object.fromEntries(keys.map((key) => [key, printed(row[key])]))),
  };
}

const listed: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

function shareOfTables(tables: readonly TableBlock[]): { readonly simulated?: SimulatedShare } {
  const share = simulatedShare(tables.map(({ simulated }) => simulated !== undefined));
  return tables.some(({ simulated }) => simulated === 'part') ? { simulated: 'part' } : share;
}

/** How a chart looks unless it says otherwise: as every other chart of the page. */
function configOf(own: SpecValue | undefined): SpecMap {
  const house = {
    ...chartConfig,
    mark: { color: lineTones[0]?.light },
    range: { category: lineTones.map(({ light }) => light) },
    view: { stroke: null, continuousWidth: 580, discreteWidth: 580, continuousHeight: 300 },
  } as unknown as SpecMap;
  if (!isMap(own)) return house;
  const merged = Object.entries(own).map(([key, value]): [string, SpecValue] => {
    const there = house[key];
    return [key, isMap(there) && isMap(value) ? { ...there, ...value } : value];
  });
  return { ...house, ...Object.fromEntries(merged) };
}

/**
 * The chart of a `vega-lite` cell, with the table of the rows that it draws. It is drawn once, so
 * that what Vega warns of is told of this cell.
 *
 * @param tableOf throws where no earlier cell of that label gave a table
 * @throws {SourceError} if it has no title or description, its rows cannot be drawn, or Vega warns
 */
export async function drawCell(
  { spec, options }: ChartCell,
  tableOf: TableOf,
  language: Language,
): Promise<ChartBlock> {
  const caption = options.caption?.[language];
  const { title, description, config, ...written } = inLanguage(spec.value, language) as SpecMap;
  const [named = caption, told = caption] = [title, description];
  if (typeof named !== 'string' || typeof told !== 'string')
    throw new SourceError(notebookMessages.chartUnnamed());
  const tables = spec.cells.map(({ label }) => tableOf(label));
  const values = tables.length > 0 ? [] : inlineValues(written);
  if (!values) throw new SourceError(notebookMessages.chartWithoutData());
  const [shown = tableOfValues(values)]: readonly Pick<TableContent, 'columns' | 'rows'>[] = tables;
  const sources = [...new Set(tables.flatMap(({ source }) => source ?? []))];
  const drawing = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...(withRows(written, tableOf) as SpecMap),
    description: told,
    config: configOf(config),
  } as unknown as TopLevelSpec;
  const block = chart({
    spec: drawing,
    title: named,
    description: told,
    table: { caption: named, columns: shown.columns, rows: shown.rows },
    ...shareOfTables(tables),
    ...(sources.length > 0 && { source: sources.join(listed[language]) }),
  });
  await drawSvg(drawing);
  return {
    ...block,
    ...(options.label && { label: options.label }),
    ...(caption && { caption }),
  };
}
