import {
  compute,
  DefinitionError,
  defineIndicator,
  type Exact,
  exact,
  type MeasureSource,
  percent,
  point,
  ratio,
  resultColumns,
  smallDenominator,
  toRows,
} from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusalOf } from '../../pipelines/refusal.ts';
import { pupilsPerTeacher, someResults } from './some-results.ts';

const result = await someResults();
const rows = toRows(result);
const row = (variant: string, year: number) =>
  rows.find((found) => found.variant === variant && found.year === year);

test('a value is one flat row: as printed, exact, with its inputs and where they stood', () => {
  expect(row('default', 2023)).toEqual({
    indicator: 'frame-pupils-per-teacher',
    variant: 'default',
    place: '450202',
    year: 2023,
    value: '15.79',
    number: 300 / 19,
    unit: ':1',
    exact: '300/19',
    low: '15.7894736842',
    high: '15.7894736842',
    denominator: null,
    wilson_low: null,
    wilson_high: null,
    small: null,
    missing: null,
    basis: 'returns',
    notice: null,
    breaks: null,
    counties_absent: null,
    schools_reporting: null,
    schools_expected: null,
    input_all_pupils: '150',
    origin_all_pupils: '报表.xlsx!表 1:5 +1',
    input_teachers: '9.5',
    origin_teachers: '报表.xlsx!表 1:5 +1',
    input_reported: null,
    origin_reported: null,
  });
});

test('a missing value says why, in the language asked for, and keeps the inputs that are there', () => {
  const missing = result.at(pupilsPerTeacher, '450202', 2024)?.missing?.sentence;
  expect(row('default', 2024)).toMatchObject({
    value: null,
    number: null,
    exact: null,
    low: null,
    high: null,
    missing: missing?.zh,
    input_all_pupils: null,
    origin_all_pupils: '报表.xlsx!表 1:7',
    input_teachers: '8',
  });
  expect(toRows(result, { language: 'en' })[1]?.missing).toBe(missing?.en);
});

test('the basis tells returns, figures reported by an office, and both', () => {
  expect(rows.map(({ variant, basis }) => `${variant} ${basis}`)).toEqual([
    'default returns',
    'default returns',
    'mixed mixed',
    'mixed mixed',
    'reported reported',
    'reported reported',
  ]);
  expect(row('reported', 2023)).toMatchObject({
    value: '15.80',
    input_reported: '15.8',
    origin_reported: 'bulletin.csv:1',
    input_teachers: null,
  });
});

test('a row says where it rests on simulated data, beside others that do not', () => {
  const [first, ...others] = result.values;
  if (!first) throw new Error('there is a value');
  const mixed = [{ ...first, simulated: true }, ...others];
  const notices = (language?: 'en') =>
    toRows(mixed, language && { language }).map(({ notice }) => notice);
  expect(notices()).toEqual(['模拟数据', ...others.map(() => null)]);
  expect(notices('en')[0]).toBe('simulated data');
});

test('a row says which counties and how many schools stand behind it, as far as anyone knows', () => {
  const [value] = result.values;
  if (!value) throw new Error('there is a value');
  const schools = { reporting: 2, expected: 3, absent: ['丙'] };
  const covered = (coverage: typeof value.coverage) => {
    const [found] = toRows([{ ...value, coverage }]);
    return [found?.counties_absent, found?.schools_reporting, found?.schools_expected];
  };
  const both = { reporting: ['450202'], absent: ['450203', '450204'], schools };
  expect(covered(both)).toEqual(['450203 450204', 2, 3]);
  expect(covered({ reporting: null, absent: null, schools })).toEqual([null, 2, 3]);
  expect(covered({ reporting: ['450202'], absent: [], schools: null })).toEqual(['', null, null]);
  expect(covered(null)).toEqual([null, null, null]);
});

test('every row has every column, in one order', () => {
  const orders = new Set(rows.map((found) => Object.keys(found).join()));
  expect(orders.size).toBe(1);
  expect(Object.keys(rows[0] ?? {}).slice(0, resultColumns.length)).toEqual([...resultColumns]);
});

test('values alone, or some of them, give the same rows as the result, less columns not theirs', () => {
  expect(toRows(result.values)).toEqual(rows);
  const [first] = toRows(result.values.slice(0, 1));
  expect(Object.keys(first ?? {})).not.toContain('input_reported');
  expect(rows[0]).toMatchObject(first ?? {});
});

const measure = Object.values(pupilsPerTeacher.inputs)[0];
if (!measure || !('basis' in measure)) throw new Error('the first input is a measure');
const [gathered] = Object.values(result.values[0]?.inputs ?? {});
if (!gathered) throw new Error('the first value has an input');
const sourceOf = (value: Exact): MeasureSource => ({
  gather: async ({ measures }) =>
    measures.map((wanted) => ({ ...gathered, measure: wanted, value, interval: point(value) })),
});
const share = defineIndicator({
  ...pupilsPerTeacher,
  id: 'frame-share',
  unit: percent,
  inputs: { part: measure },
  formula: ({ part }) => ratio(part, 3),
  variants: {},
});

/** A value of 18 of 20, or of any part of any whole. */
const shareOf = async (part: number, whole: number) => {
  const found = await compute(
    {
      gather: async ({ measures }) =>
        measures.map((wanted, index) => {
          const value = exact(index === 0 ? part : whole);
          return { ...gathered, measure: wanted, value, interval: point(value) };
        }),
    },
    {
      indicators: [
        defineIndicator({
          ...pupilsPerTeacher,
          id: 'frame-share-of-things',
          unit: percent,
          inputs: { part: measure, whole: { ...measure, id: 'frame-whole' } },
          outOf: ['whole'],
          formula: (inputs) => ratio(inputs.part, inputs.whole),
          variants: {},
        }),
      ],
    },
  );
  const [value] = found.values;
  if (!value) throw new Error('there is a value');
  return value;
};

test('a share says how many it is of, its Wilson interval in its unit, and whether they are few', async () => {
  const [few, enough] = toRows([await shareOf(18, 20), await shareOf(27, smallDenominator)]);
  // (0.9 + z²/40 ± z √(0.9 × 0.1 / 20 + z²/1600)) / (1 + z²/20), z = 1.96, worked by hand: 69.90 and 97.21.
  expect(few).toMatchObject({ value: '90.00', denominator: '20', small: 'yes' });
  expect(few?.wilson_low).toMatch(/^69\.89\d{8}$/);
  expect(few?.wilson_high).toMatch(/^97\.21\d{8}$/);
  expect(enough).toMatchObject({ value: '90.00', denominator: '30', small: 'no' });
});

test('a value that is no share of things, a published one and a missing one have no denominator', async () => {
  const share = await shareOf(18, 20);
  const missing = await shareOf(18, 0);
  const cells = toRows([{ ...share, uncertainty: null }, missing]).map(
    ({ denominator, wilson_low, wilson_high, small }) => [
      denominator,
      wilson_low,
      wilson_high,
      small,
    ],
  );
  expect(cells).toEqual([Array(4).fill(null), Array(4).fill(null)]);
  expect(toRows([missing])[0]?.missing).not.toBeNull();
});

test('a row names the breaks that it reaches across, the latest first, in the language asked for', async () => {
  const breaks = [
    { since: 2002, reason: { zh: '四县划入。', en: 'four counties came.' } },
    { since: 2016, reason: { zh: '撤县设区', en: 'a county became a district' } },
  ];
  const value = { ...(await shareOf(18, 20)), breaks };
  expect(toRows([value])[0]?.breaks).toBe('2016：撤县设区；2002：四县划入');
  expect(toRows([value], { language: 'en' })[0]?.breaks).toBe(
    '2016: a county became a district; 2002: four counties came',
  );
  const unknown = { ...(await shareOf(18, 0)), breaks };
  expect(toRows([unknown])[0]?.breaks).toContain('2016');
});

test('the note on the column of small denominators states the limit that is applied', () => {
  for (const text of Object.values(framesMessages.columnNote('small')))
    expect(text).toContain(` ${smallDenominator}`.trim());
});

test('an input is decimal text that gives back its value to the last digit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.bigInt({ min: 0n, max: 10n ** 37n }),
      fc.integer({ min: 0, max: 30 }),
      async (digits, scale) => {
        const given = exact(digits).div(10n ** BigInt(scale));
        const [found] = toRows(await compute(sourceOf(given), { indicators: [share] }));
        const text = found?.input_part ?? '';
        expect(text).toMatch(/^\d+(\.\d*[1-9])?$/);
        expect(exact(text).equals(given)).toBe(true);
      },
    ),
    { seed: 20230901, numRuns: 50 },
  );
});

test('an input without an end of decimals stays a fraction', async () => {
  const third = await compute(sourceOf(ratio(1, 3)), { indicators: [share] });
  expect(toRows(third)[0]?.input_part).toBe('1/3');
});

test('two inputs that would share a column are refused', async () => {
  const twice = defineIndicator({
    ...pupilsPerTeacher,
    id: 'frame-twice',
    inputs: { allPupils: measure, all_pupils: measure },
    formula: ({ allPupils, all_pupils }) => ratio(allPupils, all_pupils),
    variants: {},
  });
  const computed = await compute(sourceOf(exact(1)), { indicators: [twice] });
  expect(await refusalOf(() => toRows(computed))).toEqual(
    framesMessages.inputsShareColumn('frame-twice', 'allPupils', 'all_pupils', 'input_all_pupils'),
  );
  expect(() => toRows(computed)).toThrow(DefinitionError);
});
