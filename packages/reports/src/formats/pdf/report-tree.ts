/** A piece of a line. Plain data: the template decides how it looks, and takes no text as markup. */
export type PdfInline =
  | { readonly is: 'text'; readonly text: string }
  /** Code within a line. */
  | { readonly is: 'phrase'; readonly text: string }
  | { readonly is: 'break' }
  | { readonly is: 'strong' | 'emphasis' | 'deleted'; readonly of: readonly PdfInline[] }
  | { readonly is: 'link'; readonly url: string; readonly of: readonly PdfInline[] }
  | { readonly is: 'reference'; readonly to: string; readonly of: readonly PdfInline[] }
  | {
      readonly is: 'note';
      readonly id: string;
      /** What it says at its first mention; null where it is mentioned again. */
      readonly of: readonly (PdfInline | PdfBlock)[] | null;
    };

/** A cell of a table; its marks hang behind it. */
export interface PdfCell {
  readonly of: readonly PdfInline[];
  readonly mark: string | null;
  readonly muted: boolean;
}

/** One column of a table; its width is in points, or a share of a stretched table's. */
export interface PdfColumn {
  readonly head: readonly PdfInline[];
  readonly align: 'start' | 'end' | 'center';
  readonly width: number;
}

/** What stands above a chart or a table. */
export interface PdfCaption {
  readonly number: string;
  readonly title: string;
  /** Said where the numbers rest on simulated data. */
  readonly notice: string | null;
}

/** A table, with or without a caption. */
export interface PdfTable {
  readonly is: 'table';
  readonly id: string | null;
  readonly caption: PdfCaption | null;
  readonly columns: readonly PdfColumn[];
  readonly rows: readonly (readonly PdfCell[])[];
  /** Whether marks hang behind numbers, which then need room. */
  readonly marked: boolean;
  /** Whether it takes the whole width of the page. */
  readonly stretched: boolean;
  /** Whether it needs a page on its side. */
  readonly sideways: boolean;
  readonly notes: readonly string[];
  readonly source: string | null;
}

/** A chart; its drawing is a file of its own. */
export interface PdfChart {
  readonly is: 'chart';
  readonly id: string | null;
  readonly caption: PdfCaption;
  readonly file: string;
  /** The drawing's width as a share of the page's. */
  readonly width: number;
  /** What it shows, for people who cannot see it. */
  readonly description: string;
  readonly notes: readonly string[];
  readonly source: string | null;
}

/** A piece of a report. */
export type PdfBlock =
  | PdfTable
  | PdfChart
  | {
      readonly is: 'heading';
      readonly level: number;
      /** Null for a heading within a list or a quotation. */
      readonly id: string | null;
      readonly of: readonly PdfInline[];
    }
  | { readonly is: 'paragraph'; readonly of: readonly PdfInline[] }
  | {
      readonly is: 'list';
      /** The number of its first item; null for a list without numbers. */
      readonly start: number | null;
      readonly items: readonly (readonly PdfBlock[])[];
    }
  | { readonly is: 'quote'; readonly of: readonly PdfBlock[] }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'rule' }
  /** A page on its side. */
  | { readonly is: 'sideways'; readonly of: readonly PdfBlock[] };

/** A report as the template reads it. */
export interface PdfReport {
  readonly title: string;
  readonly language: string;
  readonly region: string | null;
  /** Said below the title and at the head of every further page. */
  readonly notice: string | null;
  /** The head of the list of contents; null for a report without one. */
  readonly contents: string | null;
  readonly families: readonly string[];
  readonly blocks: readonly PdfBlock[];
}
