import type { ClauseAssessment, ClauseStatus } from '@eduplan/core';
import type { HeadlineCounts } from '../wording/index-wording.ts';

/** How many clauses are met, on course, behind, or cannot be told; every clause is in one of them. */
export function headlineCounts(
  assessments: readonly Pick<ClauseAssessment, 'status'>[],
): HeadlineCounts {
  const count = (...wanted: readonly ClauseStatus[]) =>
    assessments.filter(({ status }) => wanted.includes(status)).length;
  return {
    all: assessments.length,
    met: count('met'),
    rounded: count('met-after-rounding'),
    onCourse: count('on-track'),
    behind: count('off-track', 'not-met'),
    open: count('no-data', 'not-assessable'),
  };
}
