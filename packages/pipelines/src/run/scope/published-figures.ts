import type { Verdict } from '@eduplan/core';
import { sourceTable, type TableBlock, verdictCounts, verdictTable } from '@eduplan/reports';
import type { PageView } from './page-view.ts';

/** The published figures, and what recomputing them gave. */
export interface PublishedFigures {
  readonly verdictSummary: (caption: string) => TableBlock;
  readonly verdictsOf: (
    caption: string,
    choice: { verdict?: Verdict; theme?: string },
  ) => TableBlock;
  /** The documents that figures were read in. */
  readonly cited: (caption: string) => TableBlock;
  /** How many figures got a verdict, or how many were judged. */
  readonly count: (verdict?: Verdict) => number;
}

/** The published figures of a page. */
export function publishedFigureTables(view: PageView): PublishedFigures {
  const { judged, figures, places, language } = view;
  const chosen = ({ verdict, theme }: { verdict?: Verdict; theme?: string }) =>
    judged.filter(
      ({ judgement, indicator }) =>
        (verdict === undefined || judgement.verdict === verdict) &&
        (theme === undefined || indicator.theme === theme),
    );
  return {
    verdictSummary: (caption) => verdictCounts(judged, language, caption),
    verdictsOf: (caption, choice) =>
      verdictTable(chosen(choice), places, language, caption, choice.verdict),
    cited: (caption) =>
      sourceTable(
        figures.filter(({ status }) => status !== 'target'),
        language,
        caption,
      ),
    count: (verdict) => chosen(verdict === undefined ? {} : { verdict }).length,
  };
}
