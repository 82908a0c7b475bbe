import { type Language, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { cellBlocks } from './collect-output.ts';
import type { Block, TableBlock } from './document.ts';
import { drawCell } from './draw-cell.ts';
import { LineError, saidBy } from './fail.ts';
import type { CellPart, ChartCell, CodeCell, SqlCell } from './parse-notebook.ts';
import { queryTable, runQuery } from './run-query.ts';
import type { SqlRow, SqlSource } from './sql-source.ts';

/** What cells are run with. */
export interface CellContext {
  readonly language: Language;
  readonly sql?: SqlSource | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Runs the cells of one page in order, and keeps what they showed and their tables by label. */
export interface CellRunner {
  /** Show the value of a `ts` cell. */
  give(cell: CodeCell, value: unknown): void;
  /** Run a `sql` cell; its rows. */
  query(cell: SqlCell): Promise<readonly SqlRow[]>;
  /** Draw a `vega-lite` cell. */
  draw(cell: ChartCell): Promise<void>;
  /** What a cell showed, its source first where it asked for that. */
  blocksOf(cell: CellPart): readonly Block[];
  /** Whether rows rest on simulated data that no block shows. */
  readonly simulated: () => boolean;
}

/** A runner for one page. */
export function createCellRunner({ language, sql, parameters }: CellContext): CellRunner {
  const outputs = new Map<CellPart, readonly Block[]>();
  const tables = new Map<string, () => TableBlock>();
  let simulated = false;

  const show = ({ options, shown }: CellPart, block: Block): Block[] =>
    options.echo ? [{ kind: 'code', source: shown }, block] : [block];
  const tableOf = (label: string): TableBlock => {
    const made = tables.get(label)?.();
    if (!made) throw new SourceError(notebookMessages.noRowsOf(label));
    return made;
  };
  /** What is wrong within a cell that is no code is told of its first line, unless it tells its own. */
  const onLine = (cell: CellPart) => (error: unknown) => {
    throw error instanceof LineError ? error : new LineError(cell.line, saidBy(error));
  };

  async function runSql(cell: SqlCell): Promise<readonly SqlRow[]> {
    const result = await runQuery(cell, sql, { ...parameters, language });
    simulated ||= result.simulated !== undefined;
    const { label, output, echo } = cell.options;
    if (label !== null) tables.set(label, () => queryTable(cell, result, language));
    if (output !== false) outputs.set(cell, show(cell, queryTable(cell, result, language)));
    else if (echo) outputs.set(cell, [{ kind: 'code', source: cell.shown }]);
    return result.rows;
  }

  return {
    give(cell, value) {
      const blocks = cellBlocks(cell, value, language);
      outputs.set(cell, blocks);
      const table = blocks.find((block) => block.kind === 'table');
      if (cell.options.label !== null && table) tables.set(cell.options.label, () => table);
    },
    query: (cell) => runSql(cell).catch(onLine(cell)),
    draw: (cell) =>
      drawCell(cell, tableOf, language).then((block) => {
        outputs.set(cell, show(cell, block));
      }, onLine(cell)),
    blocksOf: (cell) => outputs.get(cell) ?? [],
    simulated: () => simulated,
  };
}
