import type { ClauseAssessment } from '@eduplan/core';
import { expect, test } from 'vitest';
import { planTable, statusTable } from '../../../packages/reports/src/tables/plan-table.ts';
import { plan, share, staffing, value } from '../charts/chart-cases.ts';
import { places } from './figures.ts';

const [shareClause, staffingClause, , , , narrative] = plan.clauses;

function assessed(
  clause: ClauseAssessment['clause'] | undefined,
  told: Partial<ClauseAssessment>,
): ClauseAssessment {
  if (!clause) throw new Error('a plan has clauses');
  return {
    ...{ clause, place: '450200', value: null, status: 'not-met', distance: null },
    ...{ trajectory: null, milestone: null, reason: null, simulated: false },
    ...told,
  } as ClauseAssessment;
}

const short = { zh: '2025年为93.0%，规划要求≥95%', en: 'short' };
const ofCity = assessed(shareClause, { value: value(share, 2025, '0.93'), reason: short });
const ofCounty = assessed(staffingClause, {
  value: value(staffing, 2025, '22', { place: '450206' }),
  reason: { zh: '未满足的县（区）：柳江区', en: 'counties: Liujiang' },
});
const ofDocuments = assessed(narrative, {
  status: 'not-assessable',
  reason: { zh: '只能以文字材料佐证', en: 'documents' },
});

const heads = (assessments: readonly ClauseAssessment[]) =>
  planTable(assessments, places, 'zh', '各条').columns.map(({ label }) => label);

test('a value that is a county’s names it, and a remark tells what the row does not', () => {
  const { rows } = planTable([ofCity, ofCounty, ofDocuments], places, 'zh', '各条');
  expect(rows.map((row) => [row.value, row.reason])).toEqual([
    ['93.0%', ''],
    ['22.0:1（柳江区）', '未满足的县（区）：柳江区'],
    [null, '只能以文字材料佐证'],
  ]);
});

test('what all values share stands in their head, and no column is empty or the same throughout', () => {
  expect(heads([ofCity, ofDocuments])).toEqual([
    ...['条款', '2025年目标', '2025年数值', '对照目标', '说明'],
  ]);
  expect(heads([ofCity])).toEqual(['条款', '2025年目标', '2025年数值', '对照目标']);
  const before = assessed(shareClause, { value: value(share, 2024, '0.93') });
  expect(heads([ofCity, before])).toEqual(['条款', '2025年目标', '年份', '数值', '对照目标']);
});

test('rows name what is simulated unless all of them are, which the table says', () => {
  const madeUp = { ...ofCity, simulated: true };
  const [all, part] = [[madeUp], [madeUp, ofDocuments]].map((rows) =>
    planTable(rows, places, 'zh', '各条'),
  );
  expect([all?.simulated, all?.rows[0]?.status]).toEqual(['all', '未达到']);
  expect([part?.simulated, part?.rows.map(({ status }) => status)]).toEqual([
    'part',
    ['未达到（模拟数据）', '无法评估'],
  ]);
});

test('clauses are counted by theme, none is a zero, and what no clause is has no column', () => {
  const { columns, rows } = statusTable(plan, [ofCity, ofCounty, ofDocuments], 'en', 'Counts');
  expect(columns.map(({ label }) => label)).toEqual([
    ...['Theme', 'Clauses', 'Not met', 'Not assessable'],
  ]);
  expect(rows.map((row) => columns.map(({ key }) => row[key]))).toEqual([
    ['First', '2', '2', '0'],
    ['Second', '1', '0', '1'],
    ['All themes', '3', '2', '1'],
  ]);
});
