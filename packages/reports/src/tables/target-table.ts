import type { Assessment, Language, PlaceRegister } from '@eduplan/core';
import { reportedVariant } from '@eduplan/core';
import { table } from '../notebook/build-blocks.ts';
import type { TableBlock } from '../notebook/document.ts';
import { resultWording } from '../wording/result-wording.ts';
import { valueWithUnit, withUnit } from './printed-value.ts';

/** The latest value of a place, held against a target. */
export interface LatestAssessment {
  readonly place: string;
  readonly assessment: Assessment;
}

/** One assessment as the words of a table's row, by column. */
export function assessmentRow(
  { place, assessment: { target, value, status } }: LatestAssessment,
  places: PlaceRegister,
  language: Language,
) {
  const wording = resultWording[language];
  const basis =
    value?.variant.id === reportedVariant
      ? wording.published
      : value?.value
        ? wording.computed
        : null;
  return {
    indicator: target.indicator.name[language],
    place: places.get(place).name[language],
    year: value?.value ? String(value.year) : null,
    value: value && valueWithUnit(value, language),
    basis,
    target: `${wording.comparator[target.comparator]} ${withUnit(target.printed, target.unit, language)}`,
    status: wording.status[status],
  };
}

/** The latest values against the plan's targets, as a table. */
export function targetTable(
  latest: readonly LatestAssessment[],
  places: PlaceRegister,
  language: Language,
  caption: string,
): TableBlock {
  const wording = resultWording[language];
  return table({
    caption,
    columns: [
      { key: 'indicator', label: wording.indicator, kind: 'heading' },
      { key: 'place', label: wording.place },
      { key: 'year', label: wording.year, kind: 'number' },
      { key: 'value', label: wording.value, kind: 'number' },
      { key: 'basis', label: wording.basis },
      { key: 'target', label: wording.target, kind: 'number' },
      { key: 'status', label: wording.targetStatus },
    ],
    rows: latest.map((each) => assessmentRow(each, places, language)),
  });
}
