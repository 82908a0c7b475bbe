/** A row of a form: the 代码 it is keyed by, since labels such as 外省迁入 repeat, and its label. */
export interface FormRow {
  readonly code: string;
  /** As printed, with `#` for 其中. */
  readonly label: string;
}

/** Where a number stands in a form: the keys of its row and its column. */
export type FormPosition = readonly [row: string, column: string];

/** One row of a dataset that a form holds: what is fixed, and where each number stands. */
export interface FormYield {
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly cells: Readonly<Record<string, FormPosition>>;
  /** With `filled`, a row whose cells are all empty or structural is not there; unset, it is missing. */
  readonly when?: 'filled';
}

/**
 * What the numbers of a form must keep among themselves.
 *
 * - `sum`: the parts add up to the whole.
 * - `part`: 其中, parts that together are no more than their whole.
 * - `equal`: two cells that count the same, such as 招生数 and 一年级.
 * - `ages`: pupils outside the ages that the notes of the form name, who should be few.
 */
export type FormCheck =
  | {
      readonly kind: 'sum';
      readonly parts: readonly FormPosition[];
      readonly whole: FormPosition;
    }
  | {
      readonly kind: 'part';
      readonly parts: readonly FormPosition[];
      readonly whole: FormPosition;
    }
  | { readonly kind: 'equal'; readonly left: FormPosition; readonly right: FormPosition }
  | {
      readonly kind: 'ages';
      readonly outside: readonly FormPosition[];
      readonly whole: FormPosition;
      readonly ages: AgeRange;
    };

/** Ages in completed years, both ends included. */
export type AgeRange = readonly [from: number, to: number];

/**
 * A form as the offices print it, as data: it is read, checked and, for simulated returns, written
 * by this one description.
 */
export interface Form {
  /** Such as `3112`: the sheet is called `教基3112_` and the type of school. */
  readonly code: string;
  /** The title, which also tells a sheet of the forms before 2021, whose codes differ. */
  readonly title: string;
  /**
   * Each column by its key, in the order of the form: the words of its headers from the top down,
   * joined with `/`. A header with `#` stands under the last one without.
   */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, FormRow>>;
  /** Positions that cannot have a value and hold `-`. */
  readonly structural: readonly FormPosition[];
  /** Id of the dataset that the form feeds. */
  readonly dataset: string;
  readonly yields: readonly FormYield[];
  readonly checks: readonly FormCheck[];
}
