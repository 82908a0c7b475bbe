import type { PlanEvidence } from './clause-outcome.ts';
import type { ClauseLevel } from './clause-text.ts';
import type { Clause } from './define-clause.ts';
import type { Indicator } from './define-indicator.ts';
import type { Plan } from './define-plan.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { seriesOf } from './series.ts';

/** The places that a clause looks at: those of `assessAtLevel`. */
function placesOf(
  level: ClauseLevel,
  year: number,
  plan: Plan,
  { register }: PlanEvidence,
  place: string,
): string[] {
  if (level === 'city' || place !== plan.place) return [place];
  const counties = (register?.counties(place, year) ?? []).map(({ code }) => code);
  return level === 'each-county' ? counties : [place, ...counties];
}

const isSimulated = ({ simulated }: IndicatorValue) => simulated;

/**
 * Whether the assessment of a clause rests on simulated data: any value of its series from the
 * plan's baseline year on, or else its latest one; any part of a composite; a simulated event. A
 * rank rests on every value of what is ranked.
 */
export function restsOnSimulated(
  clause: Clause,
  plan: Plan,
  evidence: PlanEvidence,
  place: string,
): boolean {
  const { result, milestones } = evidence;
  const until = (year: number, indicator: Indicator, variant: string, where: string) => {
    const series = seriesOf(result, indicator, variant, where).filter((one) => one.year <= year);
    const latest = series.at(-1);
    return series.filter((one) => one.year >= plan.baselineYear || one === latest);
  };
  switch (clause.kind) {
    case 'value':
    case 'trend': {
      const { level, year, indicator, variant } = clause;
      return placesOf(level, year, plan, evidence, place).some((where) =>
        until(year, indicator, variant, where).some(isSimulated),
      );
    }
    case 'record':
      return seriesOf(result, clause.indicator, clause.variant, place).at(-1)?.simulated ?? false;
    case 'rank': {
      const ranked =
        clause.indicators.length > 0
          ? clause.indicators
          : plan.targets.map(({ indicator }) => indicator);
      const ids = new Set(ranked.map(({ id }) => id));
      return result.values.some(
        (value) => isSimulated(value) && ids.has(value.indicator.id) && value.year <= clause.year,
      );
    }
    case 'milestone':
      return milestones.some(
        (record) =>
          record.milestone === clause.event && record.place === place && record.simulated === true,
      );
    case 'composite':
      return plan.clauses.some(
        (part) => clause.parts.includes(part.id) && restsOnSimulated(part, plan, evidence, place),
      );
    case 'evidence':
      return false;
  }
}
