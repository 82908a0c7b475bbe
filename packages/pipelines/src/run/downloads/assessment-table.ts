import {
  type ClauseAssessment,
  type PlaceRegister,
  type Plan,
  printDecimal,
  printValue,
  type Sentence,
} from '@eduplan/core';
import { describeTest, resultWording } from '@eduplan/reports';
import type { ColumnKind, DownloadRow, DownloadTable } from './download-table.ts';

const kinds: Readonly<Record<string, ColumnKind>> = {
  clause: 'text',
  clause_zh: 'text',
  clause_en: 'text',
  theme: 'text',
  theme_zh: 'text',
  theme_en: 'text',
  kind: 'text',
  target_zh: 'text',
  target_en: 'text',
  target_year: 'integer',
  place: 'text',
  place_zh: 'text',
  place_en: 'text',
  indicator: 'text',
  variant: 'text',
  year: 'integer',
  value: 'printed',
  unit: 'text',
  distance: 'printed',
  stage: 'text',
  stage_date: 'text',
  status: 'text',
  status_zh: 'text',
  status_en: 'text',
  reason_zh: 'text',
  reason_en: 'text',
  simulated: 'text',
};

// A distance is shown, not reckoned with: ten decimals tell every printed digit apart.
const shownDecimals = 10;

function assessmentRow(each: ClauseAssessment, plan: Plan, places: PlaceRegister): DownloadRow {
  const { clause, place, status, value, distance, milestone, reason, simulated } = each;
  const theme = plan.themes?.[clause.theme] ?? { zh: clause.theme, en: clause.theme };
  const named = places.get(place).name;
  const known = value?.value ? value : null;
  return {
    clause: clause.id,
    clause_zh: clause.name.zh,
    clause_en: clause.name.en,
    theme: clause.theme,
    theme_zh: theme.zh,
    theme_en: theme.en,
    kind: clause.kind,
    target_zh: describeTest(clause, 'zh'),
    target_en: describeTest(clause, 'en'),
    target_year: clause.year,
    place,
    place_zh: named.zh,
    place_en: named.en,
    indicator: known?.indicator.id ?? null,
    variant: known?.variant.id ?? null,
    year: known?.year ?? null,
    value: known && printValue(known),
    unit: known?.indicator.unit.symbol ?? null,
    distance: distance && printDecimal(distance, shownDecimals),
    stage: milestone?.stage ?? null,
    stage_date: milestone?.date ?? null,
    status,
    status_zh: resultWording.zh.status[status],
    status_en: resultWording.en.status[status],
    reason_zh: reason?.zh ?? null,
    reason_en: reason?.en ?? null,
    simulated: simulated ? 'yes' : 'no',
  };
}

/** How every clause of a plan stands, as a table, one row a clause in the plan's order. */
export function assessmentTable(
  name: string,
  title: Sentence,
  assessments: readonly ClauseAssessment[],
  plan: Plan,
  places: PlaceRegister,
): DownloadTable {
  return {
    name,
    title,
    columns: Object.entries(kinds).map(([column, kind]) => ({ name: column, kind })),
    rows: assessments.map((each) => assessmentRow(each, plan, places)),
  };
}
