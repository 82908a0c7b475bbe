import { defineMilestone, type MilestoneRecord } from '@eduplan/core';
import { expect, test } from 'vitest';
import { assessMilestone } from '../../../packages/core/src/model/assess-milestone.ts';
import { city, clauseText, resultOf } from './plan-cases.ts';

const clause = defineMilestone({ ...clauseText, id: 'event', name: { zh: '事件', en: 'event' } });
const approved = (date: string): MilestoneRecord => ({
  ...{ place: city, milestone: 'event', stage: 'approved', date, document: '测试文件' },
});
const assessed = (...milestones: MilestoneRecord[]) =>
  assessMilestone(clause, { result: resultOf([]), milestones }, city);

test('an event of which only the year is known is met in its year', () => {
  expect(assessed(approved('2025'))).toMatchObject({
    status: 'met',
    milestone: { date: '2025' },
  });
});

test('one known to the day goes before one of the same year, and after one of a year before', () => {
  const [year, day] = [approved('2024'), approved('2024-07-08')];
  expect(assessed(year, day).milestone).toBe(day);
  expect(assessed(day, year).milestone).toBe(day);
  const before = approved('2023');
  expect(assessed(day, before).milestone).toBe(before);
});

test('one that came too late says in which year, and no day', () => {
  expect(assessed(approved('2026'))).toMatchObject({
    status: 'not-met',
    reason: { zh: '2026年才“批准”，晚于2025年', en: 'approved in 2026, after 2025' },
  });
});
