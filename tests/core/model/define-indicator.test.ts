import {
  countRows,
  defineDataset,
  defineIndicator,
  defineMeasure,
  type ExactInput,
  percent,
  persons,
  ratio,
  referenceYear,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';

const dataset = defineDataset({
  id: 'rows',
  grain: ['place', 'year'],
  schema: z.object({ place: z.string(), year: referenceYear() }),
});
const measure = (id: string) => defineMeasure({ id, unit: persons, dataset, value: countRows() });
const [part, whole, otherWhole] = [measure('part'), measure('whole'), measure('other-whole')];

const written = {
  id: 'share',
  name: { zh: '占比', en: 'Share' },
  unit: percent,
  decimals: 1,
  better: 'higher',
  range: [0, 100] as [number, number],
  source: { document: '测试' },
  inputs: { part, whole: whole.yearsBefore(1) },
  formula: (inputs: { part: ExactInput; whole: ExactInput }) => ratio(inputs.part, inputs.whole),
} as const;
const share = defineIndicator({
  ...written,
  inputs: { part, whole: whole.yearsBefore(1) },
  formula: (inputs) => ratio(inputs.part, inputs.whole),
  variants: { wide: { name: { zh: '宽口径', en: 'wide' }, inputs: { whole: otherWhole } } },
  figures: { 'share-printed': 'default', 'share-wide': 'wide' },
});

test('the formula takes plain numbers and decimal text by the names of the inputs', () => {
  expect(share.formula({ part: 1, whole: 3 }).toFraction()).toBe('1/3');
  expect(share.formula({ part: '0.1', whole: 0.2 }).toFraction()).toBe('1/2');
});

test('a misspelt input does not compile', () => {
  // @ts-expect-error the input is called whole
  expect(() => share.formula({ part: 1, hole: 3 })).toThrow();
  // @ts-expect-error the input is called part
  defineIndicator({ ...written, inputs: { part, whole }, formula: ({ prat }) => ratio(prat, 1) });
});

test('a variant changes the inputs that it names and keeps the others', () => {
  expect(share.readings.map(({ id, name }) => [id, name.zh])).toEqual([
    ['default', '占比'],
    ['wide', '宽口径'],
  ]);
  const inputs = share.readings.map((reading) =>
    Object.entries(reading.inputs).map(([key, input]) => [
      key,
      input.measure.id,
      input.yearsBefore,
    ]),
  );
  expect(inputs).toEqual([
    [
      ['part', 'part', 0],
      ['whole', 'whole', 1],
    ],
    [
      ['part', 'part', 0],
      ['whole', 'other-whole', 0],
    ],
  ]);
  expect(share.readings[1]?.formula({ part: 1, whole: 4 }).toString()).toBe('0.25');
});

test('it is rounded half up unless told, and its default reading carries a label where one is given', () => {
  expect(share.rounding).toBe('half-up');
  const told = defineIndicator({
    ...written,
    rounding: 'truncate',
    reading: { zh: '窄口径', en: 'narrow' },
  });
  expect(told.rounding).toBe('truncate');
  expect(told.readings[0]?.name.en).toBe('narrow');
});

const refusal = (zh: string, en: string, id = 'share') =>
  indicatorMessages.badIndicator(id, { zh, en }).en;

test.each(['Share', 'share_of', '1-share', 'share-', ''])('the id %j is refused', (id) => {
  expect(() => defineIndicator({ ...written, id })).toThrow(
    refusal('', 'its id is not kebab-case', id),
  );
});

test.each([-1, 1.5, 31, Number.NaN])('%d decimals are refused', (decimals) => {
  expect(() => defineIndicator({ ...written, decimals })).toThrow(
    refusal('', `${decimals} decimals are impossible`),
  );
});

test.each([[[100, 0]], [[5, 5]], [[Number.NaN, 5]]] as [[number, number]][])(
  'the range %j is refused',
  (range) => {
    expect(() => defineIndicator({ ...written, range })).toThrow(
      refusal('', 'its range does not rise'),
    );
  },
);

test.each([-1, 0.5])('an input taken %d years before is refused', (years) => {
  const inputs = { part, whole: whole.yearsBefore(years) };
  expect(() => defineIndicator({ ...written, inputs })).toThrow(
    indicatorMessages.badLag('whole', years).zh,
  );
  const variants = {
    late: { name: { zh: '晚', en: 'late' }, inputs: { part: part.yearsBefore(years) } },
  };
  expect(() => defineIndicator({ ...written, variants })).toThrow(
    indicatorMessages.badLag('part', years).zh,
  );
});

test.each(['default', 'reported'])('no variant may be called %s', (id) => {
  const variants = { [id]: { name: { zh: '别', en: 'other' }, inputs: {} } };
  expect(() => defineIndicator({ ...written, variants })).toThrow(
    refusal('', `the variant id ${id} has a fixed meaning`),
  );
});

test('a series of figures must name a variant that is there', () => {
  expect(() => defineIndicator({ ...written, figures: { 'share-wide': 'wide' } })).toThrow(
    indicatorMessages.unknownVariant('share', 'wide', ['default']).zh,
  );
});
