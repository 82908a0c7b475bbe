import {
  compulsoryRetentionRate,
  indicators,
  type Language,
  liuzhouPlan,
  preschoolInclusiveCoverage,
} from '@eduplan/core';
import { clausesAbout, definitionTable } from '@eduplan/reports';
import { expect, test } from 'vitest';

const contents = (indicator: (typeof indicators)[number], language: Language) =>
  definitionTable(indicator, liuzhouPlan, language).rows.map(({ item, content }) => [
    item,
    content,
  ]);

test('the definition of an indicator stands under the anchor of its id, in either language', () => {
  const zh = definitionTable(preschoolInclusiveCoverage, liuzhouPlan, 'zh');
  expect(zh).toMatchObject({
    kind: 'table',
    label: 'preschool-inclusive-coverage',
    caption: '普惠性幼儿园覆盖率',
  });
  expect(contents(preschoolInclusiveCoverage, 'zh').map(([item]) => item)).toEqual(
    expect.arrayContaining(['标识', '算式', '单位', '统计时点', '依据', '规划条款']),
  );
  const english = ['Id', 'Formula', 'Unit', 'Reference date', 'Source', 'Clause of the plan'];
  expect(contents(preschoolInclusiveCoverage, 'en').map(([item]) => item)).toEqual(
    expect.arrayContaining(english),
  );
});

test('each of several readings has its own inputs, taken so many years before', () => {
  const inputs = contents(compulsoryRetentionRate, 'zh').filter(([item]) =>
    item?.startsWith('输入（'),
  );
  expect(inputs).toHaveLength(compulsoryRetentionRate.readings.length);
  expect(inputs.some(([, content]) => content?.includes('（9年前）'))).toBe(true);
});

test.each(['zh', 'en'] as const)('no definition has a hole or lacks a clause: %s', (language) => {
  const head = language === 'zh' ? '规划条款' : 'Clause of the plan';
  for (const indicator of indicators) {
    const rows = contents(indicator, language);
    const clauses = rows.filter(([item]) => item === head);
    expect(clauses, indicator.id).toHaveLength(clausesAbout(liuzhouPlan, indicator).length);
    for (const [item, content] of rows)
      expect(content === null || content === '', `${indicator.id} ${item}`).toBe(false);
  }
});
