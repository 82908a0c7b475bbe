import type { Exact } from '@eduplan/core';

/** The levels of a total score, from the top, each with the least score of the level. */
export const fitnessLevels = [
  { words: '优秀', field: 'excellent', from: 90 },
  { words: '良好', field: 'good', from: 80 },
  { words: '及格', field: 'passed', from: 60 },
  { words: '不及格', field: 'failed', from: 0 },
] as const;

/** One of {@link fitnessLevels}. */
export type FitnessLevel = (typeof fitnessLevels)[number];

/** The level that a total score is due. @example levelOf(exact('79.9')).words // => '及格' */
export function levelOf(score: Exact): FitnessLevel {
  return fitnessLevels.find(({ from }) => score.gte(from)) ?? fitnessLevels[3];
}
