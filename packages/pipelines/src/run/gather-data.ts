import {
  assessPlan,
  compute,
  indicators,
  liuzhouPlan,
  publishedFigures,
  years,
} from '@eduplan/core';
import { reproduceFigures } from '../reproduce/reproduce-figures.ts';
import { latestAssessments } from './latest-values.ts';
import type { Session } from './open-session.ts';
import { planMilestones } from './plan-milestones.ts';
import type { NotebookData } from './scope/notebook-data.ts';

/** The nation, the region and the city: the places that the trend pages compare. */
const comparedPlaces = ['100000', '450000', '450200'] as const;
/** The places whose latest values stand beside the city's targets. */
const targetPlaces = ['450200', '100000'] as const;
const period = [2015, 2025] as const;

/**
 * Compute, judge and assess everything that the notebooks show, once for all of them.
 *
 * @throws {SourceError} if the store holds no register of published figures
 */
export async function gatherData({ store, places }: Session): Promise<NotebookData> {
  const result = await compute(store, {
    indicators,
    places: comparedPlaces,
    years: years(...period),
  });
  const evidence = {
    result,
    milestones: await planMilestones(store, liuzhouPlan),
    register: places,
  };
  const assessments = assessPlan(liuzhouPlan, evidence);
  return {
    source: 'published',
    home: comparedPlaces[0],
    result,
    indicators,
    judged: await reproduceFigures(store, indicators),
    assessments,
    standings: [{ year: period[1], assessments }],
    milestones: evidence.milestones,
    latest: latestAssessments(liuzhouPlan, evidence, targetPlaces),
    figures: await store.rows(publishedFigures),
    plan: liuzhouPlan,
    places,
    years: period,
    releases: await store.releases(),
  };
}
