import type { Exact } from '../number/exact.ts';
import type { Interval } from '../number/interval.ts';
import type { Dataset } from './define-dataset.ts';
import type { Measure } from './define-measure.ts';
import type { Missing } from './missing.ts';

/** Which measures to gather, and for which places and years; unset means all that there are. */
export interface MeasureRequest {
  readonly measures: readonly Measure[];
  readonly places?: readonly string[];
  readonly years?: readonly number[];
  /** For each place whose rows stand lower: the codes that add up to it. */
  readonly members?: ReadonlyMap<string, readonly string[]>;
  /** Only releases received on or before this date, written 2024-03-01. */
  readonly asOf?: string;
}

/** A row that a value came from: the release, and where the row stood in its file. */
export interface RowOrigin {
  readonly release: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}

/** The value of one measure for one place and year, in base units. */
export interface MeasureValue {
  readonly measure: Measure;
  readonly place: string;
  readonly year: number;
  /** Null exactly where `missing` says why. */
  readonly value: Exact | null;
  /** The true values that the source's print leaves possible; null where the value is missing. */
  readonly interval: Interval | null;
  readonly missing: Missing | null;
  /** How many rows were counted. */
  readonly rows: number;
  /** The places that the rows of this year stand at: the place itself, or those that add up to it. */
  readonly reporting: readonly string[];
  /** The first row counted; for a reported figure, the only one. */
  readonly origin: RowOrigin | null;
  /** Whether it rests on a row of a release of simulated data. */
  readonly simulated: boolean;
  /** What an office printed for the same, where the value itself is added up from returns. */
  readonly reported?: MeasureValue;
  /** Text that travels with a reported figure, by column. */
  readonly carried: Readonly<Record<string, string>>;
}

/** Which schools to look for: those that should have rows in each of these datasets. */
export interface RespondentRequest extends Omit<MeasureRequest, 'measures'> {
  readonly datasets: readonly Dataset[];
}

/** The schools that should have rows in a dataset, for one place and year. */
export interface Respondents {
  readonly dataset: Dataset;
  readonly place: string;
  readonly year: number;
  /** Every school that the register lists there, each behind the place where it stands. */
  readonly expected: readonly School[];
  /** Those of them that the dataset has no row of. */
  readonly absent: readonly School[];
}

/** A school as the register names it, and the place of its row: two places may use one name. */
export interface School {
  readonly place: string;
  readonly school: string;
}

/** Whatever can gather measures: a store, or a test's own table. */
export interface MeasureSource {
  gather(request: MeasureRequest): Promise<MeasureValue[]>;
  /**
   * The schools expected for each place and year that the register of schools has rows of; nothing
   * for a dataset that does not say who should have rows in it. A source without a register of
   * schools has no such method.
   */
  respondents?(request: RespondentRequest): Promise<Respondents[]>;
}
