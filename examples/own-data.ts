// Own data: a county's CSV (simulated numbers) checked against its dataset, an indicator with two
// readings computed from it, and the values written to a Parquet file.
import { join } from 'node:path';
import { compute, fromCsv, openStore, toRows, writeParquet } from '@eduplan/core';
import { countySchools, pupilsPerTeacher } from './county-schools.ts';

const store = await openStore();
const file = fromCsv(join(import.meta.dirname, 'county-schools.csv'));
await store.load(countySchools, file, {
  source: 'county-bureau',
  received: '2024-11-30',
  covers: '2023-2024',
});
const result = await compute(store, { indicators: [pupilsPerTeacher] });
store.close();

for (const row of toRows(result))
  console.log(row.year, row.variant, row.value, row.exact, row.input_teachers, row.origin_teachers);
await writeParquet(result, 'pupils-per-teacher.parquet');

/* prints
2023 default 16.17 97/6 66 county-schools.csv:2 +1
2024 default 15.51 543/35 70 county-schools.csv:4 +2
2023 full-time 17.78 1067/60 60 county-schools.csv:2 +1
2024 full-time 17.80 1086/61 61 county-schools.csv:4 +2
*/
