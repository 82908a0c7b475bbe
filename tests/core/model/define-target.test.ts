import {
  assess,
  type Comparator,
  defaultVariant,
  defineTarget,
  type ExactInput,
  exact,
  fiscalEducationGdpShare,
  generalBudgetEducationGrowth,
  type Indicator,
  type IndicatorValue,
  point,
  preschoolGrossEnrolmentRate,
  primaryPupilTeacherRatio,
  type Variant,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';

const clause = {
  force: 'firm',
  year: 2025,
  yearStated: false,
  name: { zh: '条款', en: 'clause' },
  theme: 'test',
  tier: 'A',
  quotes: [{ where: '一(二)', text: '达95%以上' }],
  lead: [],
  support: [],
} as const;
const target = (indicator: Indicator, comparator: Comparator, value: string) =>
  defineTarget({ ...clause, id: 'clause', indicator, comparator, value });
const computed = (indicator: Indicator, value: ExactInput | null): IndicatorValue => ({
  indicator,
  variant: indicator.readings[0] as Variant,
  place: '450200',
  year: 2025,
  value: value === null ? null : exact(value),
  interval: value === null ? null : point(value),
  missing: value === null ? { code: 'no-row', sentence: { zh: '缺少', en: 'missing' } } : null,
  inputs: {},
  uncertainty: null,
  breaks: [],
  coverage: null,
  simulated: false,
});
const statusOf = (
  indicator: Indicator,
  comparator: Comparator,
  value: string,
  reached: ExactInput,
) => assess(target(indicator, comparator, value), computed(indicator, reached)).status;

describe('a rate printed with one decimal against 95 %', () => {
  const status = (comparator: Comparator, reached: string) =>
    statusOf(preschoolGrossEnrolmentRate, comparator, '95', reached);

  test.each([
    ['>=', '0.95', 'met'],
    ['>=', '0.9500001', 'met'],
    ['>=', '0.9495', 'met-after-rounding'],
    ['>=', '0.94949', 'not-met'],
    ['>', '0.95', 'not-met'],
    ['>', '0.9500001', 'met'],
    ['>', '0.9499', 'not-met'],
    ['<=', '0.95', 'met'],
    ['<=', '0.95049', 'met-after-rounding'],
    ['<=', '0.9505', 'not-met'],
    ['=', '0.95', 'met'],
    ['=', '0.9504', 'met-after-rounding'],
    ['=', '0.951', 'not-met'],
    ['>=', '1.8', 'met'],
    ['<=', '0', 'met'],
  ] as const)('%s 95 at %s is %s', (comparator, reached, expected) => {
    expect(status(comparator, reached)).toBe(expected);
  });
});

test('a ceiling of 19 to one: 19.004 prints as 19.00 and is met after rounding only', () => {
  const status = (reached: string) => statusOf(primaryPupilTeacherRatio, '<=', '19', reached);
  expect(['16.19', '19', '19.004', '19.005', '99'].map(status)).toEqual([
    'met',
    'met',
    'met-after-rounding',
    'not-met',
    'not-met',
  ]);
});

test('a target of zero: no change is kept, and a fall too small to print is named', () => {
  const status = (reached: ExactInput) =>
    statusOf(generalBudgetEducationGrowth, '>=', '0', reached);
  expect(['0.0317', '0', '-0.00004', '-0.00005', '-0.02'].map(status)).toEqual([
    'met',
    'met',
    'met-after-rounding',
    'not-met',
    'not-met',
  ]);
});

test('the distance is unrounded, in the unit of the target, and negative below it', () => {
  const distance = (reached: ExactInput) =>
    assess(
      target(fiscalEducationGdpShare, '>=', '4'),
      computed(fiscalEducationGdpShare, reached),
    ).distance?.toFraction();
  expect(distance('0.0401')).toBe('1/100');
  expect(distance(exact(1).div(30))).toBe('-2/3');
  expect(distance('10')).toBe('996');
});

test('no value is no data, whether nobody asked for it or it is missing', () => {
  const wanted = target(preschoolGrossEnrolmentRate, '>=', '95');
  const missing = computed(preschoolGrossEnrolmentRate, null);
  expect(assess(wanted, undefined)).toEqual({
    target: wanted,
    value: null,
    status: 'no-data',
    distance: null,
  });
  expect(assess(wanted, missing)).toMatchObject({
    value: missing,
    status: 'no-data',
    distance: null,
  });
});

test('a value of zero is a value', () => {
  expect(statusOf(preschoolGrossEnrolmentRate, '>=', '95', 0)).toBe('not-met');
});

test('a value of another indicator is refused', () => {
  const wanted = target(preschoolGrossEnrolmentRate, '>=', '95');
  expect(() => assess(wanted, computed(primaryPupilTeacherRatio, 16))).toThrow(
    indicatorMessages.otherIndicator(
      'clause',
      preschoolGrossEnrolmentRate.name,
      primaryPupilTeacherRatio.name,
    ).zh,
  );
});

test('a target keeps its printed value, its exact value and the unit of its indicator', () => {
  const share = target(primaryPupilTeacherRatio, '<=', '13.50');
  expect(share).toMatchObject({ printed: '13.50', variant: defaultVariant });
  expect(share.value.toString()).toBe('13.5');
  expect(share.unit).toBe(primaryPupilTeacherRatio.unit);
});

test.each(['95%', '', '九十五', '95以上'])('the target value %j is refused', (value) => {
  expect(() => target(preschoolGrossEnrolmentRate, '>=', value)).toThrow(
    indicatorMessages.badTarget('clause', value).zh,
  );
});

test('a reading that the indicator does not have is refused, naming those that it has', () => {
  const indicator = fiscalEducationGdpShare;
  const written = { ...clause, id: 'clause', indicator, comparator: '>=', value: '4' } as const;
  expect(defineTarget({ ...written, variant: 'gdp-final' }).variant).toBe('gdp-final');
  expect(() => defineTarget({ ...written, variant: 'gdp-flash' })).toThrow(
    indicatorMessages.unknownVariant(indicator.id, 'gdp-flash', [
      'default',
      'gdp-announcement',
      'gdp-final',
    ]).zh,
  );
});
