import {
  type ClauseAssessment,
  type ClauseStatus,
  clauseStatuses,
  type Language,
  type PlaceRegister,
  type Plan,
} from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { table } from '../notebook/build-blocks.ts';
import type { TableBlock } from '../notebook/document.ts';
import { simulatedShare } from '../notebook/simulated-share.ts';
import { describeTest } from '../wording/describe-clause.ts';
import { resultWording } from '../wording/result-wording.ts';
import { valueWithUnit } from './printed-value.ts';
import { basisName } from './reading-name.ts';
import { markNotes, marksOf } from './value-marks.ts';

/** The value that decided a clause, or the stage that its event reached. */
function standing(
  { value, milestone }: ClauseAssessment,
  places: PlaceRegister,
  language: Language,
) {
  const { stage } = resultWording[language];
  if (milestone) return `${stage[milestone.stage]} ${milestone.date}`;
  const printed = value && valueWithUnit(value, language);
  return value && printed ? `${printed}${marksOf(value, places)}` : null;
}

function clauseRow(each: ClauseAssessment, places: PlaceRegister, language: Language) {
  const { clause, value, status, reason, simulated } = each;
  const wording = resultWording[language];
  const stands = wording.status[status];
  return {
    clause: clause.name[language],
    target: describeTest(clause, language),
    year: value?.value ? String(value.year) : null,
    value: standing(each, places, language),
    basis: value?.value ? basisName(value.indicator, value.variant.id, language) : null,
    status: simulated ? framesMessages.simulatedValue(stands)[language] : stands,
    reason: reason?.[language] ?? '',
  };
}

/**
 * Clauses of a plan of every kind, each with what it asks for, the value or event that decided,
 * and how it stands: one row a clause, in the order given.
 */
export function planTable(
  assessments: readonly ClauseAssessment[],
  places: PlaceRegister,
  language: Language,
  caption: string,
): TableBlock {
  const wording = resultWording[language];
  const values = assessments.flatMap(({ value }) => value ?? []);
  const notes = markNotes([...new Set(values)], places, language);
  return table({
    caption,
    columns: [
      { key: 'clause', label: wording.clause, kind: 'heading' },
      { key: 'target', label: wording.target },
      { key: 'year', label: wording.year, kind: 'number' },
      { key: 'value', label: wording.value, kind: 'number' },
      { key: 'basis', label: wording.basis },
      { key: 'status', label: wording.targetStatus },
      { key: 'reason', label: wording.remark, kind: 'note' },
    ],
    rows: assessments.map((each) => clauseRow(each, places, language)),
    ...(notes.length > 0 && { notes }),
    ...simulatedShare(assessments.map(({ simulated }) => simulated)),
  });
}

const countText = (number: number) => (number === 0 ? null : String(number));

/** How many clauses of each theme stand how, themes in the plan's order, with a row for all. */
export function statusTable(
  plan: Plan,
  assessments: readonly ClauseAssessment[],
  language: Language,
  caption: string,
): TableBlock {
  const wording = resultWording[language];
  const themes = [...new Set(plan.clauses.map(({ theme }) => theme))];
  const row = (name: string, of: readonly ClauseAssessment[]) => ({
    theme: name,
    clauses: String(of.length),
    ...Object.fromEntries(
      clauseStatuses.map((status: ClauseStatus) => [
        status,
        countText(of.filter((each) => each.status === status).length),
      ]),
    ),
  });
  return table({
    caption,
    columns: [
      { key: 'theme', label: wording.theme, kind: 'heading' },
      { key: 'clauses', label: wording.clauses, kind: 'number' },
      ...clauseStatuses.map((status) => ({
        key: status,
        label: wording.status[status],
        kind: 'number' as const,
      })),
    ],
    rows: [
      ...themes.map((theme) =>
        row(
          plan.themes?.[theme]?.[language] ?? theme,
          assessments.filter(({ clause }) => clause.theme === theme),
        ),
      ),
      row(wording.allThemes, assessments),
    ],
    ...simulatedShare(assessments.map(({ simulated }) => simulated)),
  });
}
