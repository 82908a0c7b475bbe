import type { CellSyntax } from '../../notebook/cell-syntax.ts';
import type { Block, ProseBlock, ReportDocument } from '../../notebook/document.ts';
import type { CellPart, Notebook } from '../../notebook/parse-notebook.ts';
import { parseCode, stripTypes } from '../../notebook/strip-types.ts';

type OutputBlock = Exclude<Block, ProseBlock>;

/** A cell of a report: prose, or code with what it showed. */
export type ReportCell =
  | ProseBlock
  | {
      readonly kind: 'cell';
      readonly syntax: CellSyntax;
      readonly source: string;
      readonly outputs: readonly OutputBlock[];
    };

/** How many blocks a cell shows; null of code that ends in an expression, which may show any number. */
function shownBy(cell: CellPart): number | null {
  if (cell.syntax !== 'ts') return cell.options.output === false ? 0 : 1;
  return parseCode(stripTypes(cell.source)).at(-1)?.type === 'ExpressionStatement' ? null : 0;
}

const isShown = (block: OutputBlock) => block.kind !== 'code';

/**
 * Give cells that follow each other what they showed. A report does not say which of them showed
 * what: where their numbers do not tell either, the cells become one, so that none has another's.
 */
function shareOutputs(cells: readonly CellPart[], blocks: readonly OutputBlock[]): ReportCell[] {
  const outputs = blocks.filter(isShown);
  const [first] = cells;
  if (!first) return [];
  const shown = cells.map(shownBy);
  const open = shown.filter((count) => count === null).length;
  const rest = outputs.length - shown.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (rest < 0 || (open === 0 && rest > 0) || (open > 1 && rest !== open)) {
    const source = cells.map((cell) => cell.source).join('\n\n');
    return [{ kind: 'cell', syntax: first.syntax, source, outputs }];
  }
  let next = 0;
  return cells.map(({ source, syntax }, at) => {
    const count = shown[at] ?? rest / open;
    next += count;
    return { kind: 'cell', syntax, source, outputs: outputs.slice(next - count, next) };
  });
}

/** The cells of a report without its notebook: what was to be shown of the source is all there is. */
function cellsOf(blocks: readonly OutputBlock[]): ReportCell[] {
  const cells: { kind: 'cell'; syntax: CellSyntax; source: string; outputs: OutputBlock[] }[] = [];
  for (const block of blocks)
    if (block.kind === 'code')
      cells.push({ kind: 'cell', syntax: 'ts', source: block.source, outputs: [] });
    else if (cells.length > 0) cells.at(-1)?.outputs.push(block);
    else cells.push({ kind: 'cell', syntax: 'ts', source: '', outputs: [block] });
  return cells;
}

/**
 * The cells of a report in order, with the source of the notebook that it was made from, where
 * that is given.
 */
export function alignCells(document: ReportDocument, notebook?: Notebook): ReportCell[] {
  const parts = (notebook?.parts ?? []).filter(
    (part) => part.kind === 'cell' || part.language === null || part.language === document.language,
  );
  const cells: ReportCell[] = [];
  let next = 0;
  let outputs: OutputBlock[] = [];
  const settle = () => {
    const sources: CellPart[] = [];
    for (; parts[next]?.kind === 'cell'; next++) {
      const part = parts[next];
      if (part?.kind === 'cell') sources.push(part);
    }
    cells.push(...(notebook ? shareOutputs(sources, outputs) : cellsOf(outputs)));
    outputs = [];
  };
  for (const block of document.blocks) {
    if (block.kind !== 'prose') {
      outputs.push(block);
      continue;
    }
    settle();
    cells.push(block);
    next++;
  }
  settle();
  return cells;
}
