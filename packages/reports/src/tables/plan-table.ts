import {
  type ClauseAssessment,
  clauseStatuses,
  type Language,
  type PlaceRegister,
  type Plan,
  reportedVariant,
} from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { table } from '../notebook/build-blocks.ts';
import type { TableBlock, TableColumn } from '../notebook/document.ts';
import { simulatedShare } from '../notebook/simulated-share.ts';
import { describeTest } from '../wording/describe-clause.ts';
import { resultWording } from '../wording/result-wording.ts';
import { valueWithUnit } from './printed-value.ts';
import { basisName, readingName } from './reading-name.ts';
import { markNotes, marksOf } from './value-marks.ts';

/**
 * The value that decided a clause, with the county that it is of where one decided, or the stage
 * that its event reached.
 */
function standing(
  { value, place, milestone }: ClauseAssessment,
  places: PlaceRegister,
  language: Language,
) {
  const { stage, nameReading } = resultWording[language];
  if (milestone) return `${stage[milestone.stage]} ${milestone.date}`;
  const printed = value && valueWithUnit(value, language);
  if (!value || !printed) return null;
  const marked = `${printed}${marksOf(value, places)}`;
  return value.place === place
    ? marked
    : nameReading(marked, places.get(value.place).name[language]);
}

/** Why a clause stands as it does; nothing where the row's value and target tell it already. */
function remarkOf({ clause, place, value, status, reason }: ClauseAssessment, language: Language) {
  const isTold = clause.kind === 'value' && status === 'not-met' && value?.place === place;
  return isTold ? '' : (reason?.[language] ?? '');
}

/** What the rows of a table share, and which its columns therefore leave out. */
interface Shared {
  /** The year of every value; null where they are of several, or there is none. */
  readonly year: number | null;
  /** Whether some values are published and others computed. */
  readonly isPublished: boolean;
  readonly isSimulated: boolean;
}

function sharedBy(assessments: readonly ClauseAssessment[]): Shared {
  const values = assessments.flatMap(({ value }) => (value?.value ? value : []));
  const years = new Set(values.map(({ year }) => year));
  const [year = null] = years;
  return {
    year: years.size === 1 ? year : null,
    isPublished: values.some(({ variant }) => variant.id === reportedVariant),
    isSimulated: assessments.every(({ simulated }) => simulated),
  };
}

function clauseRow(
  each: ClauseAssessment,
  { isPublished, isSimulated }: Shared,
  places: PlaceRegister,
  language: Language,
) {
  const { clause, value, status, simulated } = each;
  const stands = resultWording[language].status[status];
  const nameOf = isPublished ? basisName : readingName;
  return {
    clause: clause.name[language],
    target: describeTest(clause, language),
    year: value?.value ? String(value.year) : null,
    value: standing(each, places, language),
    // An indicator with one reading has no name for it, which is nothing missing.
    basis: value?.value ? (nameOf(value.indicator, value.variant.id, language) ?? '') : null,
    status: simulated && !isSimulated ? framesMessages.simulatedValue(stands)[language] : stands,
    reason: remarkOf(each, language),
  };
}

/**
 * Clauses of a plan of every kind, each with what it asks for, the value or event that decided,
 * and how it stands: one row a clause, in the order given. What all rows share stands in the heads:
 * a column that would say the same in each row, or nothing in any, is left out.
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
  const shared = sharedBy(assessments);
  const { year, isPublished } = shared;
  const rows = assessments.map((each) => clauseRow(each, shared, places, language));
  const columns: readonly TableColumn[] = [
    { key: 'clause', label: wording.clause, kind: 'heading' },
    { key: 'target', label: wording.target },
    ...(year === null ? [{ key: 'year', label: wording.year, kind: 'number' as const }] : []),
    {
      key: 'value',
      label: year === null ? wording.value : wording.valueOf(year),
      kind: 'number',
    },
    { key: 'basis', label: isPublished ? wording.basis : wording.reading },
    { key: 'status', label: wording.targetStatus },
    { key: 'reason', label: wording.remark, kind: 'note' },
  ];
  const isEmpty = (key: keyof (typeof rows)[number]) => rows.every((row) => !row[key]);
  const empty = (['year', 'value', 'basis', 'reason'] as const).filter(isEmpty);
  return table({
    caption,
    columns: columns.filter(({ key }) => !empty.some((one) => one === key)),
    rows,
    ...(notes.length > 0 && { notes }),
    ...simulatedShare(assessments.map(({ simulated }) => simulated)),
  });
}

/**
 * How many clauses of each theme stand how, themes in the plan's order, with a row for all. What no
 * clause is has no column.
 */
export function statusTable(
  plan: Plan,
  assessments: readonly ClauseAssessment[],
  language: Language,
  caption: string,
): TableBlock {
  const wording = resultWording[language];
  const themes = [...new Set(plan.clauses.map(({ theme }) => theme))];
  const statuses = clauseStatuses.filter((status) =>
    assessments.some((each) => each.status === status),
  );
  const row = (name: string, of: readonly ClauseAssessment[]) => ({
    theme: name,
    clauses: String(of.length),
    ...Object.fromEntries(
      statuses.map((status) => [
        status,
        String(of.filter((each) => each.status === status).length),
      ]),
    ),
  });
  return table({
    caption,
    columns: [
      { key: 'theme', label: wording.theme, kind: 'heading' },
      { key: 'clauses', label: wording.clauses, kind: 'number' },
      ...statuses.map((status) => ({
        key: status,
        label: wording.statusHead(status),
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
