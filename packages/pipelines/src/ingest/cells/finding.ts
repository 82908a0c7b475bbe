import type { Sentence } from '@eduplan/core';

/** Whether a finding keeps its row out (`error`), or lets it in and is listed (`warning`). */
export type Severity = 'error' | 'warning';

/** Where a finding stands; row and column count from 1, and are null where it is about more. */
export interface FindingPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** Something found in a delivery that its reader should know. */
export interface Finding extends FindingPlace {
  readonly severity: Severity;
  /** Id of the rule that was broken, such as `parts-do-not-add-up`. */
  readonly rule: string;
  /** The text of the cell; null where the finding is about no single cell. */
  readonly text: string | null;
  /** Id of the dataset that the row would have fed, where that is known. */
  readonly dataset?: string;
  readonly sentence: Sentence;
}
