import {
  defaultVariant,
  type Indicator,
  nearNames,
  SourceError,
  type Target,
  type Unit,
} from '@eduplan/core';
import { indicatorMessages } from '@eduplan/core/messages';
import type { PageView } from './page-view.ts';

/**
 * The indicator with an id.
 *
 * @throws {SourceError} if there is none, naming the near ones
 */
export function findIndicator({ indicators }: PageView, id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found) return found;
  const near = nearNames(
    id,
    indicators.map((indicator) => indicator.id),
  );
  throw new SourceError(indicatorMessages.unknownIndicator(id, near));
}

/** Whether numbers in a unit compare between a city and its counties, as counts do not. */
export const isRate = ({ kind }: Unit) => kind === 'share' || kind === 'ratio';

/** The target that the plan sets an indicator; null where it sets none. */
export function targetOf({ plan }: PageView, { id }: Indicator): Target | null {
  return plan.targets.find(({ indicator }) => indicator.id === id) ?? null;
}

/**
 * The target that a chart draws beside values of the page's place. The number that a city must
 * count up to says nothing of one of its counties.
 */
export function drawnTarget(view: PageView, indicator: Indicator): Target | null {
  const target = targetOf(view, indicator);
  return view.isOfCounty && !isRate(indicator.unit) ? null : target;
}

/** The reading that the plan speaks of, by its target or another clause; the default one of others. */
export function readingOf({ plan }: PageView, { id }: Indicator): string {
  const clause =
    plan.targets.find(({ indicator }) => indicator.id === id) ??
    plan.clauses.find((each) => 'indicator' in each && each.indicator.id === id);
  return clause && 'variant' in clause ? clause.variant : defaultVariant;
}
