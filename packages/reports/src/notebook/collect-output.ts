import { type Language, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { chart, table } from './build-blocks.ts';
import type { Block, ChartBlock, TableBlock, TextBlock } from './document.ts';
import type { CodeCell } from './parse-notebook.ts';

type OutputBlock = ChartBlock | TableBlock | TextBlock;

const isOfKind = <Kind extends string>(value: unknown, kind: Kind): value is { kind: Kind } =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
const isChart = (value: unknown): value is ChartBlock => isOfKind(value, 'chart');
const isTable = (value: unknown): value is TableBlock => isOfKind(value, 'table');

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'object')
    return (Object.getPrototypeOf(value)?.constructor?.name as string | undefined) ?? 'object';
  return typeof value;
}

function printedText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)))
    return String(value);
  if (typeof value === 'number') throw new SourceError(notebookMessages.notPrintedYet(value));
  return null;
}

function toBlocks(value: unknown): OutputBlock[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(toBlocks);
  if (isChart(value)) {
    const { label, caption, ...content } = value;
    return [{ ...chart(content), ...(label && { label }), ...(caption && { caption }) }];
  }
  if (isTable(value)) return [table(value)];
  const text = printedText(value);
  if (text === null) throw new SourceError(notebookMessages.notShowable(typeOf(value)));
  return [{ kind: 'text', text }];
}

/**
 * The text of an inline expression's value.
 *
 * @throws {SourceError} if it is neither text nor a whole number
 * @example inlineText('x', 2025) // => '2025'
 */
export function inlineText(expression: string, value: unknown): string {
  const text = printedText(value);
  if (text === null)
    throw new SourceError(notebookMessages.notInline(expression.trim(), typeOf(value)));
  return text;
}

/**
 * The blocks that a cell's value becomes, under the cell's label and caption: charts, tables,
 * text, arrays of these; nothing for undefined.
 *
 * @throws {SourceError} if the value cannot be shown, or a label or caption has nothing to name
 */
export function cellBlocks(cell: CodeCell, value: unknown, language: Language): Block[] {
  const { echo, label, caption } = cell.options;
  const blocks = toBlocks(value);
  const source: Block[] = echo ? [{ kind: 'code', source: cell.shown }] : [];
  if (label === null && caption === null) return [...source, ...blocks];
  const named = blocks.filter((block) => block.kind !== 'text').length;
  if (named !== 1) throw new SourceError(notebookMessages.nothingToCaption(named));
  const names = { ...(label && { label }), ...(caption && { caption: caption[language] }) };
  return [
    ...source,
    ...blocks.map((block) => (block.kind === 'text' ? block : { ...block, ...names })),
  ];
}
