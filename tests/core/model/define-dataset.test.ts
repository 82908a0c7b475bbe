import {
  type Dataset,
  DefinitionError,
  defineDataset,
  exact,
  fromRows,
  referenceYear,
  SourceError,
} from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import { checkedSql, violationsSql } from '../../../packages/core/src/store/check-rows.ts';
import {
  createTableSql,
  datasetTable,
  insertSql,
} from '../../../packages/core/src/store/dataset-table.ts';
import { type DuckDBConnection, VARCHAR, withConnection, withStore } from '../with-store.ts';
import { contracts, type TextRow } from './any-contract.ts';

fc.configureGlobal({ seed: 20230901 });

/** A row as a store holds it, comparable across engines: decimals as fractions, the rest as text. */
const comparable = (dataset: Dataset, row: readonly (string | null)[]) =>
  row.map((cell, at) => {
    const kind = dataset.fields[at]?.kind;
    return cell !== null && (kind === 'decimal' || kind === 'integer')
      ? exact(cell).toFraction()
      : cell;
  });

const asZodReads = (dataset: Dataset, row: TextRow) => {
  const values: Readonly<Record<string, unknown>> = dataset.parseText(row).data ?? {};
  return dataset.fields.map(({ name }) => {
    const value = values[name];
    return value === null || value === undefined ? null : String(value);
  });
};

async function stage(connection: DuckDBConnection, dataset: Dataset, rows: readonly TextRow[]) {
  const columns = dataset.fields.map((field) => `"${field.column}" VARCHAR`).join(', ');
  await connection.run(`CREATE OR REPLACE TABLE incoming (${columns}, _row BIGINT)`);
  const appender = await connection.createAppender('incoming');
  for (const [index, row] of rows.entries()) {
    for (const { name } of dataset.fields) appender.appendValue(row[name] || null, VARCHAR);
    appender.appendBigInt(BigInt(index));
    appender.endRow();
  }
  appender.closeSync();
  const checked = checkedSql(dataset, 'SELECT * FROM incoming', ['_row']);
  await connection.run(`CREATE OR REPLACE TABLE staging AS ${checked}`);
}

async function refusedRows(connection: DuckDBConnection, dataset: Dataset): Promise<Set<number>> {
  const broken = await connection.runAndReadAll(
    `SELECT DISTINCT _row FROM (${violationsSql(dataset, 'staging', '1', '_row')})`,
  );
  return new Set(broken.getRows().map(([row]) => Number(row)));
}

async function storedRows(connection: DuckDBConnection, dataset: Dataset, refused: number) {
  await connection.run(`DROP TABLE IF EXISTS ${datasetTable(dataset)}`);
  await connection.run(createTableSql(dataset));
  await connection.run(
    insertSql(dataset, 'staging', 'release', { part: '1', row: '_row', refused }),
  );
  // As bytes: the driver takes a byte order mark off text.
  const cells = dataset.fields.map((field) => `encode(CAST("${field.column}" AS VARCHAR))`);
  const stored = await connection.runAndReadAll(
    `SELECT ${cells.map((cell) => `hex(${cell})`).join(', ')} FROM ${datasetTable(dataset)} ORDER BY _row`,
  );
  return stored
    .getRows()
    .map((row) =>
      row.map((cell) => (cell === null ? null : Buffer.from(String(cell), 'hex').toString('utf8'))),
    );
}

describe('Zod and SQL', () => {
  test('accept and refuse the same rows, and accepted rows are stored as they were', async () => {
    await withConnection(async (connection) => {
      await fc.assert(
        fc.asyncProperty(contracts, async ({ dataset, rows }) => {
          await stage(connection, dataset, rows);
          const refused = await refusedRows(connection, dataset);
          const bySql = rows.map((row, index) => ({ row, accepted: !refused.has(index) }));
          const byZod = rows.map((row) => ({ row, accepted: dataset.parseText(row).success }));
          expect(bySql, JSON.stringify(dataset.fields)).toEqual(byZod);

          const accepted = rows.filter((_, index) => !refused.has(index));
          const stored = await storedRows(connection, dataset, refused.size);
          expect(stored.map((row) => comparable(dataset, row))).toEqual(
            accepted.map((row) => comparable(dataset, asZodReads(dataset, row))),
          );
        }),
        { numRuns: 500 },
      );
    });
  });

  test('agree when a row is loaded into a store', async () => {
    await withStore(async (store) => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(contracts, async ({ dataset, rows: [row = {}] }) => {
          run += 1;
          const own = { ...dataset, id: `any-${run}` };
          const loading = store.load(own, fromRows([row]), { source: 'a', received: '2024-03-01' });
          const loaded = await loading.then(
            () => true,
            (error: unknown) => {
              expect(error).toBeInstanceOf(SourceError);
              return false;
            },
          );
          expect({ row, loaded }).toEqual({ row, loaded: own.parseText(row).success });
        }),
        { numRuns: 200 },
      );
    });
  });
});

describe('a definition', () => {
  const schema = z.object({ place: z.string(), year: referenceYear(), pupils: z.int() });
  const define = (definition: object) => () =>
    defineDataset({ id: 'pupils', grain: ['place', 'year'], schema, ...definition });

  test('gets what it leaves out', () => {
    const dataset = define({})();
    expect(dataset).toMatchObject({
      id: 'pupils',
      name: { zh: 'pupils', en: 'pupils' },
      yearKind: 'calendar',
      office: null,
      grain: ['place', 'year'],
    });
    expect(dataset.fields.map((field) => field.name)).toEqual(['place', 'year', 'pupils']);
  });

  test('reads a row of text into typed values', () => {
    const dataset = define({})();
    expect(dataset.parseText({ place: '450200', year: '2024', pupils: '012' }).data).toEqual({
      place: '450200',
      year: 2024,
      pupils: 12,
    });
    expect(dataset.parseText({ place: '450200', year: '2024' }).success).toBe(false);
  });

  test.each([
    ['without place', z.object({ year: referenceYear() })],
    ['without year', z.object({ place: z.string() })],
    [
      'with a year that may be empty',
      z.object({ place: z.string(), year: referenceYear().nullable() }),
    ],
    [
      'with a place that may be empty',
      z.object({ place: z.string().nullable(), year: referenceYear() }),
    ],
    ['with the year as text', z.object({ place: z.string(), year: z.string() })],
    ['with the place as a number', z.object({ place: z.int(), year: referenceYear() })],
  ])('%s is refused', (_, incomplete) => {
    expect(define({ schema: incomplete })).toThrow(
      new DefinitionError(contractMessages.needsPlaceAndYear('pupils')),
    );
  });

  test('whose grain names no field is refused', () => {
    expect(define({ grain: ['place', 'school'] })).toThrow(
      new DefinitionError(contractMessages.grainNotAField('pupils', 'school')),
    );
    expect(define({ grain: [] })).toThrow(
      new DefinitionError(contractMessages.emptyGrain('pupils')),
    );
  });

  test.each([
    '',
    'Pupils',
    'school_pupils',
    'a--b',
    '-a',
    'a b',
    "a'; DROP TABLE releases",
    '学生',
  ])('with the id “%s” is refused', (id) => {
    expect(define({ id })).toThrow(new DefinitionError(contractMessages.idNotKebabCase(id)));
  });

  test.each([
    ['_row', '_row'],
    ['File', '_file'],
    ['origin', 'origin'],
  ])('with a field %s is refused, since the store has its own', (name, column) => {
    expect(define({ schema: schema.extend({ [name]: z.string() }) })).toThrow(
      new DefinitionError(contractMessages.columnTaken('pupils', name, column)),
    );
  });

  test('with two fields of one column is refused', () => {
    const twice = schema.extend({ schoolCode: z.string(), school_code: z.string() });
    expect(define({ schema: twice })).toThrow(
      new DefinitionError(contractMessages.columnTaken('pupils', 'school_code', 'school_code')),
    );
  });

  test('with a rule on the whole row is refused', () => {
    expect(define({ schema: schema.refine(() => true) })).toThrow(
      new DefinitionError(
        contractMessages.fieldNotStorable('pupils', '(row)', 'rules on single fields'),
      ),
    );
  });
});
