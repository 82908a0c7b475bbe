import {
  between,
  budgetEducationPerStudent,
  compulsoryRetentionRate,
  type ExactInput,
  exact,
  fiscalEducationGdpShare,
  type Indicator,
  type IndicatorValue,
  type Interval,
  inclusiveKindergartenShare,
  judge,
  parsePrinted,
  percent,
  perMille,
  point,
  preschoolInclusiveCoverage,
  printDecimal,
  roundingRules,
  type Variant,
  verdicts,
} from '@eduplan/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { computeFrom, figureRow } from '../catalogue/figure-rows.ts';

/** A value of the default reading, as compute would give it. */
const computed = (
  indicator: Indicator,
  value: ExactInput,
  interval: Interval = point(value),
): IndicatorValue => ({
  indicator,
  variant: indicator.readings[0] as Variant,
  place: '100000',
  year: 2024,
  value: exact(value),
  interval,
  missing: null,
  inputs: {},
  uncertainty: null,
  breaks: [],
  coverage: null,
  simulated: false,
});
const coverage = (value: string, interval?: Interval) =>
  computed(preschoolInclusiveCoverage, value, interval);
const verdict = (printed: string, value: IndicatorValue) =>
  judge(parsePrinted(printed), value).verdict;

/** A number printed with two decimals in units of ten thousand, as a row of the register. */
const printedInWan = (series: string, year: number, digits: string) => {
  const wan = (value: string) => exact(value).mul(10_000).toString();
  const half = (sign: 1 | -1) => wan(exact(digits).add(exact('0.005').mul(sign)).toString());
  return figureRow(series, year, wan(digits), { low: half(-1), high: half(1) });
};

const kindergartens = (year: number, inclusive: string, all: string) =>
  computeFrom(
    [
      printedInWan('in-kindergartens-inclusive', year, inclusive),
      printedInWan('in-kindergartens', year, all),
    ],
    inclusiveKindergartenShare,
    year,
  );

test('exact: 24.57万所 of 28.92万所 kindergartens are the 84.96% printed for 2022', async () => {
  const at = await kindergartens(2022, '24.57', '28.92');
  const judgement = judge(parsePrinted('84.96%'), at());
  expect(judgement).toMatchObject({ verdict: 'exact', computed: '84.96', reason: null });
  expect(judgement.difference && printDecimal(judgement.difference, 4)).toBe('-0.0015');
});

test('within rounding: 22.10万所 of 25.33万所 give 87.25, and 87.26 was printed for 2024', async () => {
  const at = await kindergartens(2024, '22.10', '25.33');
  const judged = (printed: string) => judge(parsePrinted(printed), at());
  expect(judged('87.26%')).toMatchObject({ verdict: 'within-rounding', computed: '87.25' });
  // The counts as printed allow 22.095 ÷ 25.335 = 87.211 % to 22.105 ÷ 25.325 = 87.285 %.
  const allowed = ['87.20%', '87.21%', '87.29%', '87.30%'].map((text) => judged(text).verdict);
  expect(allowed).toEqual(['differs', 'within-rounding', 'within-rounding', 'differs']);
});

test('explained: the 4.02% printed for 2024 is by the GDP that the announcement used', async () => {
  const rows = [
    figureRow('in-fiscal-education-funds', 2024, '5416105000000'),
    figureRow('in-gdp', 2024, '134908400000000', { vintage: 'preliminary' }),
    figureRow('in-gdp', 2024, '134806600000000', { vintage: 'announcement' }),
  ];
  const at = await computeFrom(rows, fiscalEducationGdpShare, 2024);
  const others = [at('gdp-final'), at('gdp-announcement')];
  expect(judge(parsePrinted('4.02%'), at(), others)).toMatchObject({
    verdict: 'explained',
    computed: '4.02',
    value: { variant: { id: 'gdp-announcement' } },
    reason: { zh: '按“GDP公告所用数”口径相符' },
  });
  expect(judge(parsePrinted('4.02%'), at()).verdict).toBe('differs');
  expect(judge(parsePrinted('4.01%'), at(), others).verdict).toBe('exact');
});

test('differs, by how much: the naive 98.2 is not the 95.9% printed for 2024', async () => {
  const rows = [
    printedInWan('in-grade9-graduates', 2024, '1698.24'),
    printedInWan('in-grade1-intake', 2015, '1729.04'),
  ];
  const at = await computeFrom(rows, compulsoryRetentionRate, 2024);
  const judgement = judge(parsePrinted('95.9%'), at());
  expect(judgement).toMatchObject({ verdict: 'differs', computed: '98.2', reason: null });
  expect(judgement.difference && printDecimal(judgement.difference, 3)).toBe('2.319');
});

test('not computable: the reason is the input that is missing', async () => {
  const rows = [printedInWan('in-grade9-graduates', 2023, '1623.60')];
  const at = await computeFrom(rows, compulsoryRetentionRate, 2023);
  const judgement = judge(parsePrinted('95.7%'), at());
  expect(judgement).toMatchObject({
    verdict: 'not-computable',
    computed: null,
    difference: null,
    reason: { zh: '缺少“小学招生数”（2014年）' },
  });
});

test('a figure printed as a bound is kept or not, and never exact', () => {
  expect(verdict('95%以上', coverage('0.95'))).toBe('within-rounding');
  expect(verdict('95%以上', coverage('0.9499999'))).toBe('differs');
  expect(verdict('超过95%', coverage('0.95'))).toBe('differs');
  expect(verdict('近95%', coverage('0.9499'))).toBe('within-rounding');
  expect(verdict('约95%', coverage('0.954'))).toBe('within-rounding');
  expect(verdict('约95%', coverage('0.956'))).toBe('differs');
});

test('a bound that the value misses is not held against inputs too coarse to tell', () => {
  expect(verdict('超过95%', coverage('0.9499', between('0.949', '0.951')))).toBe('within-rounding');
  expect(verdict('超过95%', coverage('0.9499', between('0.949', '0.9499')))).toBe('differs');
});

test('the figure decides the decimals: more or fewer than the indicator has', () => {
  expect(verdict('76%', coverage('0.7601'))).toBe('exact');
  expect(verdict('76.0%', coverage('0.7601'))).toBe('exact');
  expect(verdict('76.010%', coverage('0.7601'))).toBe('exact');
  expect(verdict('76.00%', coverage('0.7601'))).toBe('differs');
  expect(verdict('76.011%', coverage('0.7601'))).toBe('differs');
});

test('inputs without a bound do not make every figure possible', () => {
  const unknown = { low: null, high: null };
  expect(verdict('50%', coverage('0.9', unknown))).toBe('differs');
  expect(verdict('90%', coverage('0.9', unknown))).toBe('exact');
});

test('units of one kind convert, and 元 stands for 元/人 in an amount per student', () => {
  expect(judge(parsePrinted('916.1‰'), coverage('0.9161'))).toMatchObject({
    verdict: 'exact',
    computed: '916.1',
  });
  expect(judge(parsePrinted('916.1', { unit: perMille }), coverage('0.9162'))).toMatchObject({
    verdict: 'differs',
    computed: '916.2',
  });
  const perStudent = computed(budgetEducationPerStudent, '15356.594');
  expect(verdict('15356.59元', perStudent)).toBe('exact');
  expect(verdict('1.54万元', perStudent)).toBe('exact');
});

test.each([
  ['95人', '人', 'persons'],
  ['0.95:1', ':1', 'to one'],
  ['95个百分点', '个百分点', 'percentage points'],
])('%s cannot be held against a share, value or no value', (printed) => {
  const { label } = parsePrinted(printed).unit;
  const { name } = preschoolInclusiveCoverage;
  const sentence = indicatorMessages.figureInOtherUnit(name, printed, label, percent.label);
  expect(() => verdict(printed, coverage('0.95'))).toThrow(sentence.zh);
  expect(() => verdict(printed, { ...coverage('0.95'), value: null })).toThrow(sentence.en);
});

const exactShare = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([part, whole]) => exact(part).div(whole));
const rule = fc.constantFrom(...roundingRules);
const places = fc.integer({ min: 0, max: 6 });

test('a figure printed from the value itself is exact, by every rule and number of decimals', () => {
  fc.assert(
    fc.property(exactShare, rule, places, (share, rounding, decimals) => {
      const value = computed({ ...preschoolInclusiveCoverage, rounding }, share);
      const printed = printDecimal(share.mul(100), decimals, rounding);
      expect(verdict(`${printed}%`, value)).toBe('exact');
    }),
    { seed: 2024 },
  );
});

test('a figure one unit off in its last place differs where the inputs are exact', () => {
  fc.assert(
    fc.property(exactShare, rule, places, fc.boolean(), (share, rounding, decimals, up) => {
      const value = computed({ ...preschoolInclusiveCoverage, rounding }, share);
      const step = exact(1)
        .div(10n ** BigInt(decimals))
        .mul(up ? 1 : -1);
      const shifted = exact(printDecimal(share.mul(100), decimals, rounding)).add(step);
      expect(verdict(`${printDecimal(shifted, decimals)}%`, value)).toBe('differs');
    }),
    { seed: 2024 },
  );
});

test('the verdicts are listed best first', () => {
  expect(verdicts).toEqual(['exact', 'within-rounding', 'explained', 'differs', 'not-computable']);
});
