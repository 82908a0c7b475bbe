import { assessPlan, compute, indicators, liuzhouPlan, years } from '@eduplan/core';
import { isAboutAnIndicator } from './latest-values.ts';
import type { Session } from './open-session.ts';
import { planMilestones } from './plan-milestones.ts';
import { evidenceUntil } from './scope/evidence-until.ts';
import type { NotebookData } from './scope/notebook-data.ts';

/** The years of returns that a review of the plan needs: its baseline, the year before, its period. */
const reviewed = [2021, 2025] as const;

/**
 * Compute the whole plan over a city's returns, its counties too, in one call, and hold every
 * clause against it.
 *
 * @throws {SourceError} if the store holds nothing
 */
export async function gatherReturns({ store, places }: Session): Promise<NotebookData> {
  const plan = liuzhouPlan;
  // 市辖区 stands for its districts together and reports nothing itself.
  const parts = places
    .children(plan.place, reviewed[1])
    .filter(({ status }) => status !== 'placeholder')
    .map(({ code }) => code);
  const result = await compute(store, {
    indicators,
    places: [plan.place, ...parts],
    years: years(...reviewed),
    register: places,
  });
  const milestones = await planMilestones(store, plan);
  const assessments = assessPlan(plan, { result, milestones, register: places });
  const standings = years(...plan.period).map((year) => ({
    year,
    assessments: assessPlan(plan, evidenceUntil({ result, milestones, places }, year)),
  }));
  return {
    result,
    indicators,
    judged: [],
    assessments,
    standings,
    milestones,
    latest: assessments.filter(isAboutAnIndicator),
    figures: [],
    plan,
    places,
    source: 'returns',
    home: plan.place,
    years: reviewed,
    releases: await store.releases(),
  };
}
