import { definitionTable, type TableBlock } from '@eduplan/reports';
import type { PageView } from './page-view.ts';

/** The names with which a notebook shows what its indicators are. */
export interface DefinitionCells {
  /** The definition of each indicator of a theme, a table each, under the anchor of its id. */
  readonly definitions: (theme: string) => TableBlock[];
}

/** The cells of definitions on a page. */
export function definitionCells({ indicators, plan, language }: PageView): DefinitionCells {
  return {
    definitions: (theme) =>
      indicators
        .filter((indicator) => indicator.theme === theme)
        .map((indicator) => definitionTable(indicator, plan, language)),
  };
}
