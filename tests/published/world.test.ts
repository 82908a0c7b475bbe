import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compute,
  decimal,
  defineDataset,
  defineIndicator,
  defineMeasure,
  fromCsv,
  judge,
  openStore,
  parsePrinted,
  percent,
  persons,
  ratio,
  referenceYear,
  sumOf,
  toOne,
  type Unit,
} from '@eduplan/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const data = join(import.meta.dirname, '../../../shared/data');

/** Where a publisher keeps its files, how it names the columns, and what precision its numbers have. */
const publishers = {
  uis: { folder: 'uis-2019', keys: { place: 'location', year: 'time' }, decimals: 5 },
  worldBank: {
    folder: 'worldbank-2019',
    keys: { place: 'country', year: 'year' },
    decimals: 5,
    binaryDigits: 24,
  },
} as const;

/** Both publishers list regions among the countries; UNESCO writes the countries alone in letters. */
const countries = () => {
  const file = readFileSync(join(data, 'uis-2019/ddf--entities--location.csv'), 'utf8');
  return new Set(file.match(/^[a-z]{3}(?=,)/gm));
};

interface Check {
  readonly publisher: keyof typeof publishers;
  readonly numerator: string;
  readonly denominator: string;
  readonly published: string;
  readonly unit: Unit;
}

async function recompute({ publisher, numerator, denominator, published, unit }: Check) {
  const { folder, keys, ...precision } = publishers[publisher];
  const store = await openStore();
  const load = async (code: string) => {
    const dataset = defineDataset({
      id: code.replaceAll('_', '-'),
      grain: ['place', 'year'],
      schema: z.object({ place: z.string(), year: referenceYear(), value: decimal({ scale: 15 }) }),
    });
    const file = `ddf--datapoints--${code}--by--${keys.place}--${keys.year}.csv`;
    const input = fromCsv(join(data, folder, file), { ...keys, value: code });
    await store.load(dataset, input, { source: folder, received: '2019-02-28' });
    return dataset;
  };
  const measure = async (code: string) =>
    defineMeasure({
      id: code,
      unit: persons,
      dataset: await load(code),
      value: sumOf('value'),
      ...('binaryDigits' in precision && precision),
    });
  const indicator = defineIndicator({
    id: 'recomputed',
    name: { zh: published, en: published },
    unit,
    decimals: 5,
    better: 'neither',
    range: [0, 1000],
    source: { document: folder },
    inputs: { numerator: await measure(numerator), denominator: await measure(denominator) },
    formula: (inputs) => ratio(inputs.numerator, inputs.denominator),
  });
  const listed = countries();
  const figures = await store.rows(await load(published));
  const result = await compute(store, { indicators: [indicator] });
  const verdicts = figures.flatMap(({ place, year, value }) => {
    const computed = result.at(indicator, place, year);
    if (!listed.has(place) || !computed?.value) return [];
    return judge(parsePrinted(value, { unit, ...precision }), computed).verdict;
  });
  store.close();
  return Object.fromEntries(
    verdicts.map((v) => [v, verdicts.filter((other) => other === v).length]),
  );
}

describe.skipIf(!existsSync(data))(
  'figures that others published come back from their own inputs (needs ../shared/data)',
  () => {
    it.each([
      {
        publisher: 'uis',
        numerator: '20062',
        denominator: 'sap_1',
        published: 'ger_1',
        unit: percent,
        expected: { exact: 906 },
      },
      {
        publisher: 'uis',
        numerator: '20060',
        denominator: 'sap_02',
        published: 'ger_02',
        unit: percent,
        expected: { exact: 810 },
      },
      {
        publisher: 'uis',
        numerator: '20062',
        denominator: '20162',
        published: 'ptrhc_1',
        unit: toOne,
        expected: { exact: 813 },
      },
      {
        publisher: 'uis',
        numerator: '20060',
        denominator: '20160',
        published: 'ptrhc_02',
        unit: toOne,
        expected: { exact: 625 },
      },
      {
        publisher: 'worldBank',
        numerator: 'se_prm_enrl',
        denominator: 'sp_prm_totl_in',
        published: 'se_prm_enrr',
        unit: percent,
        expected: { exact: 6810, 'within-rounding': 145 },
      },
      {
        publisher: 'worldBank',
        numerator: 'se_prm_enrl',
        denominator: 'se_prm_tchr',
        published: 'se_prm_enrl_tc_zs',
        unit: toOne,
        expected: { exact: 5606, 'within-rounding': 8 },
      },
    ] as const)('$published from $numerator and $denominator', async ({ expected, ...check }) => {
      expect(await recompute(check)).toEqual(expected);
    });
  },
);
