import type { ClauseAssessment, Language, Plan, Verdict } from '@eduplan/core';
import type { SimulatedShare } from '../notebook/simulated-share.ts';

/** A file of a publication, by its path within it. */
export interface IndexFile {
  readonly format: string;
  readonly href: string;
}

/** One page of a report, in every format that it was written in; the first is where its name leads. */
export interface IndexPage {
  /** What tells it from the other pages of its notebook; its title where it is the only one. */
  readonly name: string;
  readonly files: readonly IndexFile[];
}

/** The pages of one notebook. */
export interface IndexReport {
  /** The parameter that each page has a value of; null for a notebook with one page. */
  readonly parameter: string | null;
  /** What stands before the pages where the parameter has no words of its own. */
  readonly title: string;
  readonly pages: readonly IndexPage[];
  readonly simulated: boolean;
}

/** The indicators of a theme that are defined on a page of the publication. */
export interface IndexTheme {
  readonly name: string;
  readonly indicators: readonly { readonly name: string; readonly href: string }[];
}

/** A table to download. */
export interface IndexDownload {
  readonly name: string;
  readonly rows: number;
  /** In each format, with its size; empty where it is not given away. */
  readonly files: readonly (IndexFile & { readonly bytes: number })[];
  readonly simulated?: SimulatedShare;
}

/** Everything that the first page of a publication shows. */
export interface PublicationIndex {
  readonly language: Language;
  readonly plan: Plan;
  /** Every clause as it stands now. */
  readonly assessments: readonly ClauseAssessment[];
  /** The last year that they were assessed with. */
  readonly year: number;
  readonly reports: readonly IndexReport[];
  readonly themes: readonly IndexTheme[];
  /** How many figures got each verdict, and the page and anchor where they are. */
  readonly verdicts: readonly {
    readonly verdict: Verdict;
    readonly count: number;
    readonly href: string | null;
  }[];
  readonly downloads: readonly IndexDownload[];
  readonly manifest: string;
  /** The same page in the other language. */
  readonly otherLanguage: string;
}
