/** The languages of cells, as a fence names them. */
export const cellSyntaxes = ['ts', 'sql', 'vega-lite'] as const;

/** The language of a cell. */
export type CellSyntax = (typeof cellSyntaxes)[number];

/** How an option line begins in each language: as a comment of it. */
export const optionMarks: Readonly<Record<CellSyntax, string>> = {
  ts: '//|',
  sql: '--|',
  'vega-lite': '#|',
};

/** Whether a fence names a language of cells. @example isCellSyntax('python') // => false */
export function isCellSyntax(name: string | null | undefined): name is CellSyntax {
  return cellSyntaxes.some((syntax) => syntax === name);
}
