import { assessmentMessages } from '../messages/assessment.ts';
import {
  type MilestoneRecord,
  type Outcome,
  outcome,
  type PlanEvidence,
} from './clause-outcome.ts';
import { type MilestoneClause, stages } from './define-clause.ts';

const rank = ({ stage }: MilestoneRecord) => stages.indexOf(stage);

// An event of which only the year is known may be as late as its last day.
const lastDay = ({ date }: MilestoneRecord) => (date.length === 4 ? `${date}-12-31` : date);

const byDate = (a: MilestoneRecord, b: MilestoneRecord) =>
  lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0;

/** The record of the furthest stage, the earliest of that stage. */
const furthest = (records: readonly MilestoneRecord[]): MilestoneRecord | null =>
  records.reduce<MilestoneRecord | null>(
    (best, record) => (!best || rank(record) > rank(best) ? record : best),
    null,
  );

/** An event for one place: met where the stage asked for was reached by the end of its year. */
export function assessMilestone(
  clause: MilestoneClause,
  { milestones }: PlanEvidence,
  place: string,
): Outcome {
  const records = milestones
    .filter((record) => record.milestone === clause.event && record.place === place)
    .sort(byDate);
  const isDue = (record: MilestoneRecord) => rank(record) >= stages.indexOf(clause.due);
  const inTime = furthest(records.filter(({ date }) => Number(date.slice(0, 4)) <= clause.year));
  if (inTime && isDue(inTime)) return outcome('met', { milestone: inTime });
  const late = records.find(isDue);
  if (late)
    return outcome('not-met', {
      milestone: late,
      reason: assessmentMessages.late(late.stage, late.date, clause.year),
    });
  const reached = furthest(records);
  if (!reached) return outcome('no-data', { reason: assessmentMessages.noEvent() });
  return outcome('not-met', {
    milestone: reached,
    reason: assessmentMessages.stageOnly(reached.stage, clause.due),
  });
}
