import {
  type ClauseAssessment,
  type Exact,
  type Language,
  printDecimal,
  type Target,
} from '@eduplan/core';
import { withUnit } from '../tables/printed-value.ts';
import { resultWording } from '../wording/result-wording.ts';
import { type Outlook, summaryWording } from '../wording/summary-wording.ts';
import {
  datedValue,
  describeCrossing,
  describeMovement,
  historyOf,
  type SummaryContext,
} from './describe-value.ts';
import { printDifference, printPace } from './print-difference.ts';
import { reasonText } from './reason-text.ts';

/** The assessment of a clause about an indicator's value. */
export interface TargetAssessment extends ClauseAssessment {
  readonly clause: Target;
}

/** What the plan asks for, in words. */
export function describeGoal(
  { comparator, printed, upper, unit }: Target,
  language: Language,
): string {
  const value = withUnit(upper === undefined ? printed : `${printed}–${upper}`, unit, language);
  return summaryWording[language].goal(comparator, value);
}

function describeDistance(target: Target, distance: Exact, language: Language): string {
  const wording = summaryWording[language];
  const goal = describeGoal(target, language);
  if (distance.equals(0)) return wording.level(goal);
  const difference = printDifference(distance, target, language);
  return distance.lt(0) ? wording.short(goal, difference) : wording.beyond(goal, difference);
}

function describeOutlook(
  { clause, trajectory, status }: TargetAssessment,
  language: Language,
): string[] {
  if (!trajectory) return [];
  const { indicator, unit, year, over } = clause;
  const { paceHad, paceNeeded, projected } = trajectory;
  const printed = printDecimal(projected, indicator.decimals, indicator.rounding);
  const outlook: Outlook = {
    had: printPace(paceHad, clause, language),
    needed: printPace(paceNeeded, clause, language),
    projected: { year, printed: withUnit(printed, unit, language) },
    reached: status === 'on-track',
  };
  const { totalOutlook, outlook: ofYears } = summaryWording[language];
  return [(over === 'period' ? totalOutlook : ofYears)(outlook, year)];
}

/** The sum so far, or how the value moved; empty where it is missing. */
function describeReached(
  { clause, value, trajectory }: TargetAssessment,
  language: Language,
  context?: SummaryContext,
): string[] {
  if (!value) return [];
  if (clause.over === 'period') {
    const first = trajectory ? trajectory.baseline.year + 1 : (context?.plan.period[0] ?? null);
    const total = datedValue(value, language);
    return total ? [summaryWording[language].total(first, total)] : [];
  }
  const known = historyOf(value, clause.variant, context);
  const history = trajectory ? [trajectory.baseline, ...known.slice(1), value] : known;
  const movement = describeMovement(value, history, language);
  return movement === null ? [] : [movement];
}

/**
 * How a target of one place stands: the way it came, how far it is from what is asked, and where
 * its pace would lead.
 */
export function describeTarget(
  assessment: TargetAssessment,
  language: Language,
  context?: SummaryContext,
): string[] {
  const wording = summaryWording[language];
  const { clause, value, status, distance, reason } = assessment;
  const reached = describeReached(assessment, language, context);
  const goal = describeGoal(clause, language);
  const why = reasonText(reason, language);
  const far = distance && value?.value ? [describeDistance(clause, distance, language)] : [];
  switch (status) {
    case 'met': {
      const crossing =
        value && clause.over === 'year'
          ? describeCrossing(clause, historyOf(value, clause.variant, context), language)
          : [];
      return [
        ...reached,
        wording.keeps(goal, clause.comparator),
        ...crossing,
        ...(why ? [why] : []),
      ];
    }
    case 'met-after-rounding':
      return [...reached, ...far.map(wording.afterRounding)];
    case 'on-track':
    case 'off-track':
      return [...reached, ...far, ...describeOutlook(assessment, language)];
    case 'not-met':
      return [...reached, ...far, resultWording[language].status[status]];
    case 'no-data':
    case 'not-assessable':
      return [...reached, wording.stands(resultWording[language].status[status], why)];
  }
}
