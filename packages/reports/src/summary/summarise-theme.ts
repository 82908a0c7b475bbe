import { type ClauseAssessment, clauseStatuses, type Language, SourceError } from '@eduplan/core';
import { framesMessages, notebookMessages } from '@eduplan/core/messages';
import { resultWording } from '../wording/result-wording.ts';
import { summaryWording } from '../wording/summary-wording.ts';
import { describeStanding } from './describe-clause-standing.ts';
import type { SummaryContext } from './describe-value.ts';

export type { SummaryContext } from './describe-value.ts';

/** The same sentence, said to rest on simulated data where it does. */
function marked(sentence: string, simulated: boolean, language: Language): string {
  if (!simulated) return sentence;
  return summaryWording[language].simulated(sentence, framesMessages.simulated()[language]);
}

function countsSentence(
  clauses: readonly ClauseAssessment[],
  name: string | null,
  language: Language,
): string {
  const wording = summaryWording[language];
  const counts = clauseStatuses.flatMap((status) => {
    const number = clauses.filter((each) => each.status === status).length;
    return number === 0 ? [] : [wording.count(resultWording[language].status[status], number)];
  });
  return wording.counts(name, clauses.length, counts);
}

/** How many events took place, and how many of them got as far as the opening; null without any. */
function eventsSentence(clauses: readonly ClauseAssessment[], language: Language): string | null {
  const events = clauses.filter(({ clause }) => clause.kind === 'milestone');
  if (events.length === 0) return null;
  const done = events.filter(({ status }) => status === 'met').length;
  const opened = events.filter(({ milestone }) => milestone?.stage === 'opened').length;
  return summaryWording[language].events(events.length, done, opened);
}

/**
 * A theme of a plan in sentences, a paragraph each: how many of its clauses stand how and how many
 * events took place, then each clause in the plan's order, and last those that only documents can
 * bear out. Every number in them is one of the assessments, printed as its indicator is; a sentence
 * that rests on simulated data says so.
 *
 * @param theme the id of the theme
 * @param context the plan and what was computed, for the values of earlier years, the year in
 *   which a target was crossed and the name of the theme; without it no more is told than the
 *   assessments hold
 * @throws {SourceError} if no clause is of that theme
 * @example summariseTheme([{ clause: { kind: 'evidence', theme: 'moral', name: { zh: '思政课', en: 'Civics' } }, status: 'not-assessable', simulated: false }], 'moral', 'en') // => ['1 clause: 1 not assessable.', '1 clause rests on documents alone, with nothing to compute: Civics.']
 */
export function summariseTheme(
  assessments: readonly ClauseAssessment[],
  theme: string,
  language: Language,
  context?: SummaryContext,
): string[] {
  const wording = summaryWording[language];
  const clauses = assessments.filter(({ clause }) => clause.theme === theme);
  if (clauses.length === 0) {
    const known = new Set(assessments.map(({ clause }) => clause.theme));
    throw new SourceError(notebookMessages.unknownTheme(theme, [...known]));
  }
  const simulated = clauses.some((each) => each.simulated);
  const name = context ? (context.plan.themes?.[theme]?.[language] ?? null) : null;
  const events = eventsSentence(clauses, language);
  const overview = [countsSentence(clauses, name, language), ...(events === null ? [] : [events])];
  const told = clauses.filter(({ clause }) => clause.kind !== 'evidence');
  const narratives = clauses
    .filter(({ clause }) => clause.kind === 'evidence')
    .map(({ clause }) => clause.name[language]);
  return [
    marked(overview.join(language === 'en' ? ' ' : ''), simulated, language),
    ...told.map((each) => {
      const said = describeStanding(each, language, context);
      return marked(wording.sentence(each.clause.name[language], said), each.simulated, language);
    }),
    ...(narratives.length > 0 ? [wording.narratives(narratives)] : []),
  ];
}
