import { oldestAge, type SimulatedAge } from '../world/simulate-population.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { regionColumn } from './region-column.ts';
import type { SampleFolder } from './source-folder.ts';
import { type TableColumn, tableSheet } from './table-sheet.ts';

type Row = Omit<SimulatedAge, 'age'> & { readonly age: number | null };

const wholeLabel = '各年龄合计';

function withWholes(ages: readonly SimulatedAge[]): Row[] {
  const places = [...new Set(ages.map(({ place }) => place))];
  return places.flatMap((place): Row[] => {
    const own = ages.filter((one) => one.place === place);
    const sum = (basis: 'residents' | 'hukou') => own.reduce((whole, one) => whole + one[basis], 0);
    return [{ place, age: null, residents: sum('residents'), hukou: sum('hukou') }, ...own];
  });
}

/**
 * 分年龄人口 of the city and its county units as .xls: both bases beside each other, for each place
 * the total first. The year stands in the file's name alone.
 */
export function populationByAge({ year, population }: SimulatedYear): SampleFolder {
  const basis = (of: 'residents' | 'hukou', word: string): TableColumn<Row> => ({
    header: `人口数/${word}`,
    field: 'persons',
    of,
    cell: (row) => row[of],
    layout: { unit: '人' },
  });
  const table = tableSheet<Row>({
    sheet: '分年龄人口',
    title: '柳州市各县区分年龄人口',
    unit: '人',
    columns: [
      regionColumn<Row>(),
      {
        header: '年龄（周岁）',
        field: 'age',
        cell: ({ age }) => age ?? wholeLabel,
        layout: { kind: 'code', missing: { [wholeLabel]: 'not-applicable' } },
      },
      basis('residents', '常住'),
      basis('hukou', '户籍'),
    ],
    rows: withWholes(population),
    layouts: [
      { id: 'residents', constants: { basis: 'residents' } },
      { id: 'hukou', constants: { basis: 'hukou' } },
    ],
    year: { from: 'file', confirm: [year] },
    key: ['place', 'age'],
  });
  const note = `注：${oldestAge}岁一行含${oldestAge}岁以上人口；时点为9月1日。`;
  return oneFile(
    {
      year,
      folder: 'population',
      dataset: 'population',
      title: { zh: '分年龄人口', en: 'Population by age' },
      received: '12-20',
      file: `${year}年柳州市分年龄人口.xls`,
      format: 'xls',
    },
    { ...table, cells: { ...table.cells, rows: [...table.cells.rows, [note]] } },
  );
}
