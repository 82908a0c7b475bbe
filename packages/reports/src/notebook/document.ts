import type { Language } from '@eduplan/core';
import type { RootContent } from 'mdast';
import type { TopLevelSpec } from 'vega-lite';
import type { SimulatedShare } from './simulated-share.ts';

/** One column of a table. */
export interface TableColumn {
  /** The name of its cells in each row. */
  readonly key: string;
  /** The words at its head. */
  readonly label: string;
  /** Default: `end` for numbers, `start` otherwise. */
  readonly align?: 'start' | 'end' | 'center';
  /**
   * `heading` cells name their row, `number` cells hold printed numbers, `note` cells hold
   * sentences or addresses that need room. Default `text`.
   */
  readonly kind?: 'heading' | 'number' | 'text' | 'note';
}

/** A row by column key: the text as printed, null where the value is missing. */
export type TableRow = Readonly<Record<string, string | null>>;

/** A table of printed text; nothing in it is still to be rounded. */
export interface TableContent {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly caption: string;
  /** What marks behind its numbers mean, a line for each, below the table. */
  readonly notes?: readonly string[];
  /** Who published the numbers, as it should read below the table. */
  readonly source?: string;
  /** Set where numbers rest on simulated data: the table, and its page, then say so. */
  readonly simulated?: SimulatedShare;
}

/** A chart with what stands in for it where it cannot be seen. */
export interface ChartContent {
  /** Vega-Lite 6, with its data inside. */
  readonly spec: TopLevelSpec;
  /** The same chart for a phone; without it the wide one is scrolled. */
  readonly narrowSpec?: TopLevelSpec;
  readonly title: string;
  /** What the chart shows, in a sentence, for people who cannot see it. */
  readonly description: string;
  /** The numbers drawn. */
  readonly table: TableContent;
  /** Who published the numbers, as it should read below the chart. */
  readonly source?: string;
  /** Set where numbers rest on simulated data: the figure, and its page, then say so. */
  readonly simulated?: SimulatedShare;
}

/** Text between the cells, its inline expressions already replaced by their values. */
export interface ProseBlock {
  readonly kind: 'prose';
  readonly nodes: readonly RootContent[];
}

/** The source of a cell that asked to be shown. */
export interface CodeBlock {
  readonly kind: 'code';
  readonly source: string;
}

/** A chart. `label` is its anchor on the page; `caption` replaces the title above it. */
export interface ChartBlock extends ChartContent {
  readonly kind: 'chart';
  readonly label?: string;
  readonly caption?: string;
}

/** A table. `label` is its anchor on the page. */
export interface TableBlock extends TableContent {
  readonly kind: 'table';
  readonly label?: string;
}

/** A paragraph that a cell gave. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
}

/** One piece of a report, independent of the format that it will be written in. */
export type Block = ProseBlock | CodeBlock | ChartBlock | TableBlock | TextBlock;

/** A report in one language: what every format is written from. */
export interface ReportDocument {
  /** The notebook that it was made from. */
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Whether a chart, a table or a sentence rests on simulated data. */
  readonly simulated: boolean;
}
