import type { Sentence } from '../messages/sentence.ts';

/** How binding a clause is: firm, 力争 (a stretch), or 一般 (a norm that allows exceptions). */
export type Force = 'firm' | 'strive' | 'norm';

/**
 * How hard a clause can be tested: `A` a number, a dated milestone or a strict yearly test, `B`
 * a yes or no without measurable depth, `C` a direction only, `D` a narrative.
 */
export type Tier = 'A' | 'B' | 'C' | 'D';

/**
 * Who must keep a clause: the city as a whole, every county by itself (以县为单位), or both the city
 * and every county.
 */
export type ClauseLevel = 'city' | 'each-county' | 'city-and-each-county';

/** The plan's own words, and where they stand. */
export interface Quote {
  readonly where: string;
  readonly text: string;
}

/** What every clause of a plan says of itself. */
export interface ClauseText {
  readonly id: string;
  readonly name: Sentence;
  readonly theme: string;
  readonly tier: Tier;
  readonly force: Force;
  readonly year: number;
  /** Whether the plan states the year, or it is read as the end of the plan period. */
  readonly yearStated: boolean;
  /** Every place where the plan says it; where they disagree they are clauses of their own. */
  readonly quotes: readonly Quote[];
  /** Responsible and supporting offices; empty where the plan names none. */
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** What the clause leaves open. */
  readonly caution?: Sentence;
}
