import type { ClauseAssessment, Language, PlaceRegister, Target, TrendClause } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { table } from '../notebook/build-blocks.ts';
import type { TableBlock } from '../notebook/document.ts';
import { simulatedShare } from '../notebook/simulated-share.ts';
import { resultWording } from '../wording/result-wording.ts';
import { valueWithUnit, withUnit } from './printed-value.ts';
import { basisName } from './reading-name.ts';
import { markNotes, marksOf } from './value-marks.ts';

/** The latest value of a place, held against a clause about an indicator. */
export interface LatestAssessment extends ClauseAssessment {
  readonly clause: Target | TrendClause;
}

function targetText(clause: LatestAssessment['clause'], language: Language): string {
  const wording = resultWording[language];
  if (clause.kind === 'trend') return wording.direction[clause.direction];
  const { comparator, printed, upper, unit } = clause;
  const value = upper === undefined ? printed : `${printed}–${upper}`;
  return `${wording.comparator[comparator]} ${withUnit(value, unit, language)}`;
}

/** One assessment as the words of a table's row, by column. */
export function assessmentRow(
  { clause, place, value, status, reason, simulated }: LatestAssessment,
  places: PlaceRegister,
  language: Language,
) {
  const wording = resultWording[language];
  const printed = value && valueWithUnit(value, language);
  const basis = value?.value ? basisName(value.indicator, value.variant.id, language) : null;
  return {
    clause: clause.name[language],
    place: places.get(place).name[language],
    year: value?.value ? String(value.year) : null,
    value: value && printed && `${printed}${marksOf(value, places)}`,
    basis: basis && value?.simulated ? framesMessages.simulatedValue(basis)[language] : basis,
    target: targetText(clause, language),
    // The value shown may be real and the pace before it not.
    status:
      simulated && !value?.simulated
        ? framesMessages.simulatedValue(wording.status[status])[language]
        : wording.status[status],
    reason: reason?.[language] ?? '',
  };
}

/**
 * The latest values against the plan's clauses, as a table: marked `*` where the denominator is
 * small and `†` where the value reaches across a break, with notes that say why.
 */
export function targetTable(
  latest: readonly LatestAssessment[],
  places: PlaceRegister,
  language: Language,
  caption: string,
): TableBlock {
  const wording = resultWording[language];
  const values = latest.flatMap(({ value }) => value ?? []);
  const notes = markNotes([...new Set(values)], places, language);
  return table({
    caption,
    columns: [
      { key: 'clause', label: wording.clause, kind: 'heading' },
      { key: 'place', label: wording.place },
      { key: 'year', label: wording.year, kind: 'number' },
      { key: 'value', label: wording.value, kind: 'number' },
      { key: 'basis', label: wording.basis },
      { key: 'target', label: wording.target, kind: 'number' },
      { key: 'status', label: wording.targetStatus },
      { key: 'reason', label: wording.remark, kind: 'note' },
    ],
    rows: latest.map((each) => assessmentRow(each, places, language)),
    ...(notes.length > 0 && { notes }),
    ...simulatedShare(latest.map(({ simulated }) => simulated)),
  });
}
