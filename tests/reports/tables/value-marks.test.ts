import { type IndicatorValue, preschoolInclusiveCoverage } from '@eduplan/core';
import { beforeAll, expect, test } from 'vitest';
import { markNotes, marksOf } from '../../../packages/reports/src/tables/value-marks.ts';
import { computeFrom, figure, places } from './figures.ts';

const liujiang = '450206';
/** By the note of its definition another thing from 2019. */
const redefined = {
  ...preschoolInclusiveCoverage,
  editions: [{ since: 2019, note: { zh: '按新标准认定。', en: 'a new standard applies.' } }],
};

let values: IndicatorValue[];
beforeAll(async () => {
  const counted = [
    [2018, '30'],
    [2019, '29'],
    [2020, '4000'],
  ] as const;
  const rows = counted.flatMap(([year, children]) => [
    figure('in-kindergarten-children', year, children, { place: liujiang }),
    figure('in-kindergarten-children-inclusive', year, '20', { place: liujiang }),
  ]);
  const years = [2016, 2018, 2019, 2020];
  const result = await computeFrom(rows, [redefined], years, [liujiang]);
  values = years.flatMap((year) => result.at(redefined, liujiang, year) ?? []);
});

test('a denominator below thirty and a break in the year are marked, thirty and the years after not', () => {
  expect(values.map((value) => marksOf(value, places))).toEqual(['', '', '*†', '']);
});

test('a missing value is not marked, whatever changed in its year', () => {
  expect(values[0]).toMatchObject({ year: 2016, value: null });
  expect(markNotes(values.slice(0, 1), places, 'zh')).toEqual([]);
});

test('a change of definition is told with the name of its indicator', () => {
  expect(markNotes(values, places, 'zh')[1]).toBe('† 普惠性幼儿园覆盖率，2019：按新标准认定');
  expect(markNotes(values, places, 'en')[1]).toBe(
    '† Inclusive kindergarten coverage, 2019: a new standard applies',
  );
});

test('of many small shares the first are named and all are counted', () => {
  const [, , small] = values;
  if (!small) throw new Error('there is a value of 2019');
  const many = [2019, 2020, 2021].map((year) => ({ ...small, year }));
  const [zh, ...others] = markNotes(many, places, 'zh', 2);
  expect(zh).toMatch(/2019年.+；柳江区2020年.+等3个数值$/);
  expect(zh).not.toContain('2021年');
  expect(others).toHaveLength(1);
  expect(markNotes(many, places, 'en', 2)[0]).toMatch(/; 3 in all$/);
});
