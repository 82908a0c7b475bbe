import { type ClauseAssessment, type ClauseStatus, SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import type { PageView } from './page-view.ts';

/** Which clauses are meant: of a theme, standing in one of several ways, or both; all unless told. */
export interface ClauseChoice {
  readonly theme?: string;
  readonly statuses?: readonly ClauseStatus[];
}

/**
 * The clauses that a page tells of, or those of a theme or a choice, and how each stands.
 *
 * @throws {SourceError} if the plan has no such theme
 */
export function chooseClauses(
  { assessments, plan }: PageView,
  choice: string | ClauseChoice = {},
): ClauseAssessment[] {
  const { theme, statuses } = typeof choice === 'string' ? { theme: choice } : choice;
  const known = [...new Set(plan.clauses.map((clause) => clause.theme))];
  if (theme !== undefined && !known.includes(theme))
    throw new SourceError(cliMessages.unknownTheme(theme, known));
  return assessments.filter(
    ({ clause, status }) =>
      (theme === undefined || clause.theme === theme) &&
      (statuses === undefined || statuses.includes(status)),
  );
}
