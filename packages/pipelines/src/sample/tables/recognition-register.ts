import { inYear } from '../world/course-of-years.ts';
import { reportingPlaces } from '../world/reporting-places.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { type RecognisedThing, recognisedThings } from './recognised-things.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

interface Row {
  readonly place: string;
  readonly thing: RecognisedThing;
  readonly item: string;
  readonly date: string;
}

const counties = reportingPlaces.filter(({ code }) => code >= '450220' && code < '450300');

function placeOf({ at }: RecognisedThing, index: number): string {
  if (at === 'city') return '市直属';
  const places = at === 'counties' ? counties : reportingPlaces;
  return places[index % places.length]?.spelling ?? '市直属';
}

function dateOf({ counts }: RecognisedThing, index: number): string {
  const first = counts.findIndex((count) => count > index);
  const year = 2021 + Math.max(0, first);
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
}

/** 认定登记: everything that is on the register at the end of the year, a row each. */
export function recognitionRegister({ year }: SimulatedYear): SampleFolder {
  const rows = recognisedThings.flatMap((thing) =>
    Array.from(
      { length: inYear(year, thing.counts) },
      (_, index): Row => ({
        place: placeOf(thing, index),
        thing,
        item: thing.items?.[index] ?? `模拟${thing.name}${String(index + 1).padStart(3, '0')}`,
        date: dateOf(thing, index),
      }),
    ),
  );
  const table = tableSheet<Row>({
    sheet: '认定登记',
    title: `${year}年末认定与建设登记册`,
    columns: [
      { header: '单位', field: 'place', cell: ({ place }) => place },
      {
        header: '类别',
        field: 'thing',
        cell: ({ thing }) => thing.name,
        layout: { values: Object.fromEntries(recognisedThings.map(({ name, id }) => [name, id])) },
      },
      { header: '名称', field: 'item', cell: ({ item }) => item },
      { header: '认定日期', field: 'date', cell: ({ date }) => date, layout: { kind: 'date' } },
      {
        header: '文号',
        field: 'document',
        cell: ({ date }, index) => `模拟文〔${date.slice(0, 4)}〕${index + 1}号`,
      },
    ],
    rows,
    layouts: [{ id: 'recognitions' }],
    year: { from: 'caption', pattern: '(\\d{4})年末' },
    key: ['place', 'thing', 'item'],
  });
  return oneFile(
    {
      year,
      folder: 'recognitions',
      dataset: 'recognitions',
      title: { zh: '认定与建设登记', en: 'Register of recognised things' },
      received: '01-10',
      late: true,
      file: '认定登记册.xlsx',
      format: 'xlsx',
    },
    table,
  );
}
