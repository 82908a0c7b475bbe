import {
  type Clause,
  defaultVariant,
  type Indicator,
  type Language,
  type Plan,
} from '@eduplan/core';
import { withUnit } from '../tables/printed-value.ts';
import { resultWording } from './result-wording.ts';

const heads = {
  zh: {
    assumed: '（推定）',
    force: { firm: '刚性', strive: '力争', norm: '一般' },
    composite: (parts: number) => `${parts} 项全部满足`,
    milestone: '完成并有文件',
    record: '记录数值，不设标准',
    rank: '只列名次，不设标准',
    evidence: '以文字材料佐证',
    level: { city: '', 'each-county': '，逐县', 'city-and-each-county': '，全市并逐县' },
    period: '，规划期累计',
    between: '、',
  },
  en: {
    assumed: ' (assumed)',
    force: { firm: 'firm', strive: 'stretch', norm: 'norm with exceptions' },
    composite: (parts: number) => `all ${parts} parts`,
    milestone: 'an event with its document',
    record: 'a series, no threshold',
    rank: 'ranks, no threshold',
    evidence: 'documents',
    level: {
      city: '',
      'each-county': ', each county',
      'city-and-each-county': ', the city and each county',
    },
    period: ', over the period',
    between: ', ',
  },
} as const;

/** What a clause asks for, such as ≥ 95% or 逐年不减，逐县; without its indicator and year. */
export function describeTest(clause: Clause, language: Language): string {
  const words = heads[language];
  const { comparator, direction } = resultWording[language];
  switch (clause.kind) {
    case 'value': {
      const { printed, upper, unit, over, level } = clause;
      const value = withUnit(upper === undefined ? printed : `${printed}–${upper}`, unit, language);
      const sum = over === 'period' ? words.period : '';
      return `${comparator[clause.comparator]} ${value}${words.level[level]}${sum}`;
    }
    case 'trend':
      return `${direction[clause.direction]}${words.level[clause.level]}`;
    case 'composite':
      return words.composite(clause.parts.length);
    default:
      return words[clause.kind];
  }
}

/** A clause in words, part by part. */
export interface ClauseDescription {
  readonly name: string;
  readonly test: string;
  /** The year, and whether it is only assumed: 2025（推定）. */
  readonly year: string;
  readonly force: string;
  /** The reading of the indicator that it is held to; null where there is one only, or none. */
  readonly reading: string | null;
  /** Responsible and supporting offices as the plan names them; null where it names none. */
  readonly lead: string | null;
  readonly support: string | null;
  /** The plan's words and where they stand. */
  readonly quotes: readonly string[];
  readonly caution: string | null;
}

function readingOf(clause: Clause, language: Language): string | null {
  if (!('variant' in clause)) return null;
  if (clause.variant === defaultVariant && clause.indicator.readings.length === 1) return null;
  const reading = clause.indicator.readings.find(({ id }) => id === clause.variant);
  return reading?.name[language] ?? clause.variant;
}

/** A clause in words: what it asks for, by when, how firmly, of whom, and in which words. */
export function describeClause(clause: Clause, language: Language): ClauseDescription {
  const words = heads[language];
  const offices = (names: readonly string[]) =>
    names.length > 0 ? names.join(words.between) : null;
  return {
    name: clause.name[language],
    test: describeTest(clause, language),
    year: `${clause.year}${clause.yearStated ? '' : words.assumed}`,
    force: words.force[clause.force],
    lead: offices(clause.lead),
    support: offices(clause.support),
    reading: readingOf(clause, language),
    quotes: clause.quotes.map(({ where, text }) =>
      language === 'zh' ? `${text}（${where}）` : `${text} (${where})`,
    ),
    caution: clause.caution?.[language] ?? null,
  };
}

/** The clauses of a plan about an indicator, in the plan's order. */
export function clausesAbout(plan: Plan, indicator: Indicator): Clause[] {
  return plan.clauses.filter((clause) =>
    clause.kind === 'rank'
      ? clause.indicators.includes(indicator)
      : 'indicator' in clause && clause.indicator === indicator,
  );
}
