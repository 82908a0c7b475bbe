import { nearNames, type Sentence, SourceError, unitOf } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { kindOf, type LayoutRecord, layoutSchema } from './layout-schema.ts';
import { type Path, type RecordFault, schemaFaults } from './schema-faults.ts';

const same = (text: string): Sentence => ({ zh: text, en: text });

/** The line of what a path leads to, or of the nearest thing above it that is there. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const parent: unknown =
      depth > 1 ? document.getIn(path.slice(0, depth - 1), true) : document.contents;
    const pair =
      depth > 0 && isMap(parent)
        ? parent.items.find(
            (item) => isPair(item) && isScalar(item.key) && item.key.value === path[depth - 1],
          )
        : undefined;
    const node: unknown = pair?.key ?? document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line;
  }
  return 1;
}

const isPattern = (pattern: string) => {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
};

function* patternsOf({ tables }: LayoutRecord): Generator<readonly [Path, string]> {
  for (const [index, { year, where, columns }] of tables.entries()) {
    const at: Path = ['tables', index];
    if (year && 'pattern' in year) yield [[...at, 'year', 'pattern'], year.pattern];
    for (const [row, { matches }] of where.entries())
      if (matches !== undefined) yield [[...at, 'where', row, 'matches'], matches];
    for (const [row, { unit }] of columns.entries())
      if (unit && 'pattern' in unit && unit.pattern !== undefined)
        yield [[...at, 'columns', row, 'unit', 'pattern'], unit.pattern];
  }
}

function columnFaults(table: LayoutRecord['tables'][number], at: Path): RecordFault[] {
  const columnFields = table.columns.map(({ field }) => field);
  const fields = [
    ...columnFields,
    ...Object.keys(table.constants),
    ...(table.place === undefined ? [] : ['place']),
    ...(table.year === undefined ? [] : ['year']),
  ];
  const faults: RecordFault[] = [];
  const fault = (path: Path, problem: Sentence) => faults.push({ path: [...at, ...path], problem });
  for (const [index, column] of table.columns.entries()) {
    const path: Path = ['columns', index];
    const kind = kindOf(column);
    if (fields.indexOf(column.field) !== index)
      fault([...path, 'field'], layoutMessages.fieldTwice(column.field));
    const underYears = kind === 'quantity' && table.year?.from === 'headers';
    if (!column.header && !column.columns && !underYears)
      fault(path, layoutMessages.columnNeedsHeader());
    if (kind !== 'quantity') continue;
    if (!column.unit) fault(path, layoutMessages.unitNeeded());
    if (column.unit?.from !== 'record') continue;
    try {
      const unit = unitOf(column.unit.symbol);
      if (unit.kind === 'share' && !column.percent)
        fault([...path, 'unit'], layoutMessages.percentContractMissing(unit.symbol));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      fault([...path, 'unit'], error.sentence);
    }
  }
  for (const [index, field] of table.key.entries())
    if (!fields.includes(field))
      fault(['key', index], layoutMessages.unknownField(field, nearNames(field, fields)));
  const counts = table.columns.filter((column) => kindOf(column) === 'quantity');
  const countFields = counts.map(({ field }) => field);
  for (const [index, limit] of table.limits.entries())
    for (const side of ['of', 'per'] as const)
      if (!countFields.includes(limit[side])) {
        const near = nearNames(limit[side], countFields);
        fault(['limits', index, side], layoutMessages.noCount(limit[side], near));
      }
  for (const field of Object.keys(table.constants))
    if (columnFields.includes(field)) fault(['constants', field], layoutMessages.fieldTwice(field));
  for (const field of ['place', 'year'] as const)
    if (table[field] !== undefined && columnFields.includes(field))
      fault([field], layoutMessages.fieldTwice(field));
  return faults;
}

function datasetFaults({ dataset, forms, tables }: LayoutRecord): RecordFault[] {
  const faults: RecordFault[] = [];
  if (tables.length === 0 && !forms)
    faults.push({ path: ['files'], problem: layoutMessages.tablesOrForms() });
  for (const [index, table] of tables.entries())
    if ((table.dataset ?? dataset) === undefined)
      faults.push({ path: ['tables', index, 'id'], problem: layoutMessages.datasetNeeded() });
  return faults;
}

function recordFaults(record: LayoutRecord): RecordFault[] {
  return [
    ...datasetFaults(record),
    ...[...patternsOf(record)]
      .filter(([, pattern]) => !isPattern(pattern))
      .map(([path, pattern]) => ({ path, problem: layoutMessages.badPattern(pattern) })),
    ...record.tables.flatMap((table, index) => columnFaults(table, ['tables', index])),
  ];
}

/**
 * Read the text of a source record.
 *
 * @param file how the record is named in messages, which add the line
 * @throws {SourceError} naming every fault with its line and key
 */
export function parseLayoutRecord(text: string, file: string): LayoutRecord {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [broken] = document.errors;
  if (broken) {
    const said = (broken.message.split('\n')[0] ?? '').replace(
      /( at line \d+, column \d+)?:?$/u,
      '',
    );
    throw new SourceError(
      layoutMessages.notYaml(`${file}:${lines.linePos(broken.pos[0]).line}`, said),
    );
  }
  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    throw new SourceError(
      layoutMessages.notYaml(file, error instanceof Error ? error.message : ''),
    );
  }
  const parsed = layoutSchema.safeParse(content);
  const faults = parsed.success ? recordFaults(parsed.data) : schemaFaults(content);
  if (!parsed.success || faults.length > 0) {
    const said = faults.map(({ path, problem }) => {
      const where = `${file}:${lineOf(document, lines, path)}`;
      return layoutMessages.recordFault(where, path.map(String).join('.'), problem);
    });
    throw new SourceError(layoutMessages.recordBroken(file, said.length > 0 ? said : [same(file)]));
  }
  return parsed.data;
}
