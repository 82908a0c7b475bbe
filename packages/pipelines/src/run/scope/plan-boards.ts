import {
  bulletChart,
  type ChartBlock,
  milestoneTimeline,
  planTable,
  scopeWording,
  statusBoard,
  statusTable,
  summariseTheme,
  type TableBlock,
  targetTable,
} from '@eduplan/reports';
import { type ClauseChoice, chooseClauses } from './choose-clauses.ts';
import type { ChartOrReason } from './indicator-charts.ts';
import type { PageView } from './page-view.ts';

/**
 * The plan's boards, tables and sentences. On the page of a county they tell of the clauses that
 * every county must keep, and how they stand there.
 */
export interface PlanBoards {
  /** The ids of the plan's themes, in the plan's order. */
  readonly themes: readonly string[];
  /** What a theme is called. */
  readonly themeName: (theme: string) => string;
  /** Every clause by theme and year, as a board of marks. */
  readonly board: (title: string) => ChartBlock;
  /** The latest values beside the targets of the plan, or of one theme. */
  readonly bullets: (title: string, theme?: string) => ChartOrReason;
  /** The events of the plan by date, and those that have no record. */
  readonly timeline: () => ChartOrReason;
  /** A theme of the plan in sentences, a paragraph each. */
  readonly summary: (theme: string) => string[];
  readonly targets: (caption: string) => TableBlock | string;
  /** How many clauses of each theme stand how. */
  readonly statuses: (caption: string) => TableBlock;
  /** The clauses of the plan, of a theme, or those that stand in a certain way, and how each stands. */
  readonly clauses: (caption: string, choice?: string | ClauseChoice) => TableBlock | string;
}

/** The boards, tables and sentences of a plan for a page. */
export function planBoards(view: PageView): PlanBoards {
  const { assessments, asked: plan, places, language, result } = view;
  const wording = scopeWording[language];
  return {
    themes: [...new Set(plan.clauses.map(({ theme }) => theme))],
    themeName: (theme) => plan.themes?.[theme]?.[language] ?? theme,
    board: (title) => statusBoard({ title, plan, years: view.standings, language }),
    bullets: (title, theme) => {
      const rows = chooseClauses(view, theme).filter(({ clause }) => clause.kind === 'value');
      return rows.some(({ value }) => value?.value)
        ? bulletChart({ title, plan: view.plan, result, places, language, assessments: rows })
        : wording.none(title);
    },
    timeline: () =>
      assessments.some(({ milestone }) => milestone !== null)
        ? milestoneTimeline({ assessments, places, language })
        : wording.none(wording.event),
    summary: (theme) => summariseTheme(assessments, theme, language, view),
    targets: (caption) =>
      view.latest.length > 0
        ? targetTable(view.latest, places, language, caption)
        : wording.none(caption),
    statuses: (caption) => statusTable(plan, assessments, language, caption),
    clauses: (caption, choice) => {
      const rows = chooseClauses(view, choice);
      return rows.length > 0 ? planTable(rows, places, language, caption) : wording.none(caption);
    },
  };
}
