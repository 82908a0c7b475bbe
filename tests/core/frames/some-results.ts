import {
  type ComputeResult,
  compute,
  decimal,
  defineDataset,
  defineIndicator,
  defineMeasure,
  fromRows,
  persons,
  ratio,
  referenceYear,
  reportedIn,
  sumOf,
  toOne,
} from '@eduplan/core';
import { z } from 'zod';
import { withStore } from '../with-store.ts';

const returns = defineDataset({
  id: 'frame-returns',
  grain: ['place', 'year', 'school'],
  schema: z.object({
    place: z.string().min(1),
    year: referenceYear(),
    school: z.string().min(1),
    pupils: z.int().nullable(),
    fullTime: decimal({ scale: 2 }),
  }),
});

const bulletin = defineDataset({
  id: 'frame-bulletin',
  grain: ['place', 'year'],
  schema: z.object({ place: z.string(), year: referenceYear(), value: decimal() }),
});

const pupils = defineMeasure({
  id: 'frame-pupils',
  name: { zh: '在校生', en: 'pupils' },
  unit: persons,
  dataset: returns,
  value: sumOf('pupils'),
});

const teachers = defineMeasure({
  id: 'frame-teachers',
  name: { zh: '专任教师', en: 'teachers' },
  unit: persons,
  dataset: returns,
  value: sumOf('fullTime'),
});

const printed = defineMeasure({
  id: 'frame-printed',
  name: { zh: '公布的生师比', en: 'printed ratio' },
  unit: toOne,
  dataset: bulletin,
  value: reportedIn('value'),
});

/** Pupils for each teacher: of the year, or of the year before for a second reading. */
export const pupilsPerTeacher = defineIndicator({
  id: 'frame-pupils-per-teacher',
  name: { zh: '生师比', en: 'Pupils per teacher' },
  definition: { zh: '在校生 ÷ 专任教师', en: 'pupils ÷ teachers' },
  unit: toOne,
  decimals: 2,
  better: 'lower',
  range: [0, 100],
  source: { document: '测试' },
  reported: printed,
  inputs: { allPupils: pupils, teachers },
  formula: ({ allPupils, teachers }) => ratio(allPupils, teachers),
  reading: { zh: '当年教师', en: 'teachers of the year' },
  variants: {
    mixed: { name: { zh: '公布的教师数', en: 'printed teachers' }, inputs: { teachers: printed } },
  },
});

/** A text that a spreadsheet would run, were it a formula. */
export const hostileText = '=HYPERLINK("http://example.org")';

/**
 * Values of one indicator: place 450202 in 2023 (of two rows) and 2024 (with an empty cell), and
 * a place and a file named by a hostile text.
 */
export async function someResults({ hostile = false } = {}): Promise<ComputeResult> {
  return withStore(async (store) => {
    const place = '450202';
    const rows = [
      { place, year: 2023, school: 'a', pupils: 100, fullTime: '7.25' },
      { place, year: 2023, school: 'b', pupils: 50, fullTime: '2.25' },
      { place, year: 2024, school: 'a', pupils: null, fullTime: '8' },
      ...(hostile ? [{ place: hostileText, year: 2023, school: 'c', pupils: 1, fullTime: 3 }] : []),
    ];
    const file = hostile ? hostileText : '报表.xlsx';
    const delivery = { source: 'bureau', received: '2025-01-01', covers: '2024' };
    await store.load(
      returns,
      fromRows(rows, { file, sheet: '表 1', rowNumber: (index) => index + 5 }),
      delivery,
    );
    await store.load(
      bulletin,
      fromRows([{ place, year: 2023, value: '15.8' }], { file: 'bulletin.csv' }),
      delivery,
    );
    return compute(store, { indicators: [pupilsPerTeacher] });
  });
}
