import { contractProblems, type Dataset, migrantChildren, pay, schools } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { describeRule, fieldRules } from '../../../packages/core/src/model/field-rules.ts';
import { schoolRows } from '../catalogue/returned-rows.ts';

const texts = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
  );

const [school = {}] = schoolRows(1, '甲', { kind: 'primary', place: '450202', year: 2024 });
const good: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  schools: texts(school),
  pay: {
    ...{ place: '450202', year: '2024', teacherPay: '101.25', civilServantPay: '101.20' },
    ...{ wageArrears: '0', insuranceArrears: '0', housingFundArrears: '0' },
  },
  'migrant-children': { place: '450202', year: '2024', eligible: '120', enrolled: '118' },
};

const of = { schools, pay, 'migrant-children': migrantChildren } as unknown as Readonly<
  Record<string, Dataset>
>;

/** What is wrong with a good row once one field is written otherwise: the rule, and the text. */
function brokenBy(id: string, field: string, text: string | null) {
  const dataset = of[id];
  const defined = dataset?.fields.find(({ name }) => name === field);
  if (!dataset || !defined) throw new Error(`no ${id}.${field}`);
  return contractProblems(dataset, { ...good[id], [field]: text }).map((problem) => ({
    ...{ field: problem.field, text: problem.text },
    rule: fieldRules(defined).find((rule) => describeRule(defined, rule).zh === problem.sentence.zh)
      ?.rule,
  }));
}

describe('a row of text', () => {
  test('that keeps its contract has no problems', () => {
    for (const [id, dataset] of Object.entries(of))
      expect(contractProblems(dataset, good[id] ?? {}), id).toEqual([]);
  });

  test.each([
    ['migrant-children', 'enrolled', null, 'required'],
    ['migrant-children', 'enrolled', '', 'required'],
    ['migrant-children', 'enrolled', '-8', 'minimum'],
    ['migrant-children', 'enrolled', '8.5', 'integer'],
    ['migrant-children', 'enrolled', '八', 'integer'],
    ['migrant-children', 'place', '4502020000000000000001', 'maxLength'],
    ['schools', 'star', '6', 'maximum'],
    ['schools', 'kind', '托儿所', 'choices'],
    ['schools', 'network', '是', 'flag'],
    ['pay', 'teacherPay', '-0.01', 'minimum'],
    ['pay', 'teacherPay', 'abc', 'decimal'],
    ['pay', 'teacherPay', '1.234', 'decimal'],
  ] as const)('%s.%s = %j breaks the rule %s', (id, field, text, rule) => {
    expect(brokenBy(id, field, text)).toEqual([{ field, text, rule }]);
  });

  test('has a problem for each field that is wrong, and one alone', () => {
    const row = { ...good.pay, place: null, wageArrears: '-1.5' };
    const problems = contractProblems(of.pay as Dataset, row);
    expect(problems.map(({ field }) => field)).toEqual(['place', 'wageArrears']);
  });
});
