import {
  compute,
  countRows,
  DefinitionError,
  defineDataset,
  defineIndicator,
  defineMeasure,
  fromRows,
  ownFormula,
  percent,
  persons,
  ratio,
  referenceYear,
  reportedIn,
  sum,
  sumOf,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { smallDenominator } from '../../../packages/core/src/model/uncertainty.ts';
import { withStore } from '../with-store.ts';

const returns = defineDataset({
  id: 'returns',
  grain: ['place', 'year', 'form'],
  schema: z.object({
    place: z.string(),
    year: referenceYear(),
    form: z.string(),
    placed: z.int(),
    children: z.int(),
  }),
});
const adding = (id: string, column: string, form?: string) =>
  defineMeasure({
    id,
    unit: persons,
    dataset: returns,
    value: sumOf(column),
    ...(form !== undefined && { where: { form } }),
  });
const placed = adding('placed', 'placed');
const children = adding('children', 'children');
const blind = adding('children-blind', 'children', 'blind');
const deaf = adding('children-deaf', 'children', 'deaf');
const forms = defineMeasure({ id: 'forms', unit: persons, dataset: returns, value: countRows() });
const printed = defineMeasure({
  id: 'printed',
  unit: percent,
  dataset: returns,
  value: reportedIn('children'),
});

const about = {
  id: 'placement',
  name: { zh: '入学率', en: 'Placement' },
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 300],
  source: { document: '测试' },
} as const;
const placement = defineIndicator({
  ...about,
  inputs: { placed, children },
  formula: (inputs) => ratio(inputs.placed, inputs.children),
  outOf: ['children'],
  variants: {
    'of-forms': { name: { zh: '按类别', en: 'of forms' }, inputs: { children: forms } },
    parts: ownFormula({
      name: { zh: '分类相加', en: 'of the parts' },
      inputs: { placed, blind, deaf },
      formula: (inputs) => ratio(inputs.placed, sum(inputs.blind, inputs.deaf)),
      outOf: ['blind', 'deaf'],
    }),
    gross: ownFormula({
      name: { zh: '毛', en: 'gross' },
      inputs: { placed, children },
      formula: (inputs) => ratio(inputs.placed, inputs.children),
    }),
  },
  reported: printed,
});

const row = (form: string, placedThere: number, all: number) => ({
  place: '甲',
  year: 2023,
  form,
  placed: placedThere,
  children: all,
});

const uncertaintyOf = (rows: readonly object[], variant?: string) =>
  withStore(async (store) => {
    await store.load(returns, fromRows(rows as Record<string, unknown>[]), {
      source: '局',
      received: '2023-09-20',
    });
    const result = await compute(store, { indicators: [placement] });
    const value = result.at(placement, '甲', 2023, variant);
    if (!value) throw new Error('nothing computed');
    const { uncertainty } = value;
    return (
      uncertainty && {
        of: uncertainty.of.toString(),
        low: uncertainty.low.round(4).toString(),
        high: uncertainty.high.round(4).toString(),
        small: uncertainty.small,
      }
    );
  });

// 17 of 30: 0.39197 to 0.72623, as in the test of the interval itself.
const thirty = [row('blind', 10, 20), row('deaf', 7, 10)];

test('a share of counted things carries its denominator and how far it swings by chance', async () => {
  const found = { of: '30', low: '0.392', high: '0.7262', small: false };
  expect(await uncertaintyOf(thirty)).toEqual(found);
  expect(await uncertaintyOf(thirty, 'parts')).toEqual(found);
});

test('below thirty it is small, from thirty on it is not', async () => {
  expect(smallDenominator).toBe(30);
  expect(await uncertaintyOf([row('blind', 1, 29)])).toEqual({
    of: '29',
    low: '0.0061',
    high: '0.1718',
    small: true,
  });
});

test('a variant that changes the denominator is a share of what it takes instead', async () => {
  const rows = [row('blind', 1, 20), row('deaf', 0, 10)];
  expect(await uncertaintyOf(rows, 'of-forms')).toMatchObject({ of: '2', small: true });
});

test('without a denominator named, or as an office prints it, it is unknown', async () => {
  expect(await uncertaintyOf(thirty, 'gross')).toBeNull();
  expect(await uncertaintyOf([row('blind', 1, 2)], 'reported')).toBeNull();
});

test('a missing value, and one beyond the whole, has none', async () => {
  expect(await uncertaintyOf([row('blind', 0, 0)])).toBeNull();
  expect(await uncertaintyOf([row('blind', 3, 2)])).toBeNull();
});

test('a denominator that names no input is refused, in the default reading and in a variant', () => {
  const written = {
    ...about,
    inputs: { placed, children },
    formula: placement.formula,
  };
  const outOf = ['kinder'] as unknown as ['children'];
  const refused = (variant: string, known: string[]) =>
    indicatorMessages.unknownOutOf('placement', variant, 'kinder', known).zh;
  const call = () => defineIndicator({ ...written, outOf });
  expect(call).toThrow(DefinitionError);
  expect(call).toThrow(refused('default', ['placed', 'children']));
  const own = {
    name: { zh: '另', en: 'other' },
    inputs: { placed },
    formula: () => ratio(1, 2),
    outOf: ['kinder'],
  };
  expect(() => defineIndicator({ ...written, variants: { own } })).toThrow(
    refused('own', ['placed']),
  );
});

test('a misspelt denominator does not compile', () => {
  const inputs = { placed, children };
  const formula = placement.formula;
  // @ts-expect-error the input is called children
  expect(() => defineIndicator({ ...about, inputs, formula, outOf: ['childern'] })).toThrow(
    'childern',
  );
});
