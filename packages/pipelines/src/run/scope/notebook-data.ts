import type {
  ClauseAssessment,
  ComputeResult,
  Indicator,
  MilestoneRecord,
  PlaceRegister,
  Plan,
  Release,
} from '@eduplan/core';
import type { LatestAssessment, NotebookSource, StatusYear } from '@eduplan/reports';
import type { JudgedFigure, StoredFigure } from '../../reproduce/reproduce-figures.ts';

/** Everything that a notebook is written from. */
export interface NotebookData {
  readonly source: NotebookSource;
  /** The place whose values sentences speak of, unless a page is about another. */
  readonly home: string;
  /** Every clause of the plan, held against what is there. */
  readonly assessments: readonly ClauseAssessment[];
  /** The same for each year of the plan, as it stood then. */
  readonly standings: readonly StatusYear[];
  readonly result: ComputeResult;
  /** The events that the clauses were held against. */
  readonly milestones: readonly MilestoneRecord[];
  readonly indicators: readonly Indicator[];
  readonly judged: readonly JudgedFigure[];
  readonly latest: readonly LatestAssessment[];
  readonly figures: readonly StoredFigure[];
  readonly plan: Plan;
  readonly places: PlaceRegister;
  readonly years: readonly [from: number, to: number];
  /** The deliveries that count, in the order in which the store tells them. */
  readonly releases: readonly Release[];
}
