import {
  countRows,
  DefinitionError,
  defineMeasure,
  fromRows,
  type Measure,
  persons,
  reportedIn,
  sumOf,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { createTableSql } from '../../../packages/core/src/store/dataset-table.ts';
import { measureSql } from '../../../packages/core/src/store/measure-query.ts';
import { withConnection, withStore } from '../with-store.ts';
import { delivery, pupils, school, schoolPupils } from './school-pupils.ts';
import { filters, item, reported, survey, total } from './survey.ts';

describe('the query', () => {
  const measures = [
    total,
    reported,
    ...filters.map((where, at) =>
      defineMeasure({
        id: `count ${at}`,
        unit: persons,
        dataset: survey,
        value: countRows(),
        where,
      }),
    ),
  ];

  test.each([
    ['of one measure', [total], ['a'], {}],
    ['of many measures', measures, ['a', "b'; --"], {}],
    ['of no releases', measures, [], {}],
    [
      'of some places and years',
      [total],
      ['a'],
      { places: ["450200' OR ''='"], years: [2023, 2024] },
    ],
    ['of no places or years', [total], ['a'], { places: [], years: [] }],
  ] as const)(
    '%s is one that DuckDB accepts and other engines know',
    async (_, asked, releases, cells) => {
      const sql = measureSql(survey, asked, releases, cells);
      await withConnection(async (connection) => {
        await connection.run(createTableSql(survey));
        const plan = await connection.runAndReadAll(`EXPLAIN ${sql}`);
        expect(plan.getRows().length).toBeGreaterThan(0);
        expect((await connection.runAndReadAll(sql)).getRows()).toEqual([]);
      });
      const words = sql.replaceAll(/'(?:[^']|'')*'/g, '');
      expect(words).not.toMatch(
        /\/|\b(ROUND|FILTER|GROUPING|ROLLUP|CUBE|DOUBLE|FLOAT|arg_min|QUALIFY)\b/i,
      );
    },
  );

  test('of a count reads as it should', () => {
    const count = defineMeasure({ id: 'n', unit: persons, dataset: survey, value: countRows() });
    expect(measureSql(survey, [count], ['a'], { places: ['450200'], years: [2024] })).toBe(
      `SELECT place, year,
  SUM(CASE WHEN TRUE THEN 1 ELSE 0 END) AS "m0_rows",
  MIN(CASE WHEN TRUE THEN _part * 4294967296 + _row END) AS "m0_origin"
FROM "dataset_survey"
WHERE _release IN ('a') AND place IN ('450200') AND year IN (2024)
GROUP BY place, year
ORDER BY place, year`,
    );
  });

  test('is what explain shows, also before anything is loaded', async () => {
    await withStore(async (store) => {
      expect(await store.explain([total])).toBe(measureSql(survey, [total], [], {}));
      const { id } = await store.load(survey, fromRows([item('a')]), delivery('2024-03-01'));
      expect(await store.explain([total, pupils])).toBe(
        `${measureSql(survey, [total], [id], {})};\n${measureSql(schoolPupils, [pupils], [], {})}`,
      );
    });
  });

  test('refuses a column that is not there or holds no numbers', () => {
    const names = survey.fields.map((field) => field.name);
    const of = (value: Measure['value'], where = {}) =>
      defineMeasure({ id: 'wrong', unit: persons, dataset: survey, value, where });
    const refusals = [
      [sumOf('ammount'), indicatorMessages.unknownColumn('wrong', 'ammount', names)],
      [sumOf('item'), indicatorMessages.columnNotNumeric('wrong', 'item')],
      [reportedIn('isPublic'), indicatorMessages.columnNotNumeric('wrong', 'isPublic')],
      [reportedIn('amount', { low: 'lo' }), indicatorMessages.unknownColumn('wrong', 'lo', names)],
      [
        reportedIn('amount', { carry: ['x'] }),
        indicatorMessages.unknownColumn('wrong', 'x', names),
      ],
    ] as const;
    for (const [value, sentence] of refusals)
      expect(() => measureSql(survey, [of(value)], [], {})).toThrow(new DefinitionError(sentence));
    expect(() => measureSql(survey, [of(countRows(), { x: 1 })], [], {})).toThrow(
      new DefinitionError(indicatorMessages.unknownColumn('wrong', 'x', names)),
    );
  });
});

test('places and years narrow what is gathered, and what is not there is not given', async () => {
  await withStore(async (store) => {
    const rows = ['450202', '450203'].flatMap((place) =>
      [2022, 2023, 2024].map((year) => school('a', 1, place, year)),
    );
    await store.load(schoolPupils, fromRows(rows), delivery('2024-03-01'));
    const cells = async (request: object) =>
      (await store.gather({ measures: [pupils], ...request })).map(({ place, year }) => [
        place,
        year,
      ]);
    expect(await cells({})).toHaveLength(6);
    expect(await cells({ places: ['450203', "' OR 1=1 --"], years: [2024, 2022, 1999] })).toEqual([
      ['450203', 2022],
      ['450203', 2024],
    ]);
    expect(await cells({ places: [] })).toEqual([]);
    expect(await store.gather({ measures: [total] })).toEqual([]);
  });
});
