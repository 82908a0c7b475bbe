import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromRows, openStore, type Store } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { queryMessages } from '../../../packages/core/src/messages/query.ts';
import { SourceError } from '../../../packages/core/src/messages/sentence.ts';
import { openDuckDb } from '../../../packages/core/src/store/open-duckdb.ts';
import { openQueryDesk } from '../../../packages/core/src/store/read-only-query.ts';
import { withStore } from '../with-store.ts';
import { delivery, school, schoolPupils } from './school-pupils.ts';
import { withFile } from './store-file.ts';
import { item, survey } from './survey.ts';

const known = ['school_pupils', 'survey', 'rejects', 'releases'];
const functions = ['generate_series', 'range', 'unnest'];

async function load(store: Store, simulated = false): Promise<void> {
  await store.load(
    schoolPupils,
    fromRows([school('a', 30), school('b', 12)]),
    delivery('2024-03-01'),
  );
  await store.load(
    survey,
    fromRows([item('甲', { amount: '0.1' }), item('乙', { amount: '-0.05' })]),
    { ...delivery('2024-03-01'), simulated },
  );
}

const withRows = <T>(use: (store: Store) => Promise<T>) =>
  withStore(async (store) => {
    await load(store);
    return use(store);
  });

async function refusal(store: Store, text: string, parameters = {}) {
  const error: unknown = await store.query(text, parameters).then(
    (result) => ({ ran: result.rows }),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SourceError)) throw new Error(`${text}: ${JSON.stringify(error)}`);
  return error.sentence;
}

describe('a query of a store', () => {
  test('reads the rows that count, under the name of their dataset', async () => {
    await withRows(async (store) => {
      expect(await store.query('SELECT school, pupils FROM school_pupils ORDER BY ALL')).toEqual({
        columns: [
          { name: 'school', kind: 'text' },
          { name: 'pupils', kind: 'number' },
        ],
        rows: [
          { school: 'a', pupils: 30 },
          { school: 'b', pupils: 12 },
        ],
      });
    });
  });

  test('reads no row of a delivery that was superseded', async () => {
    await withRows(async (store) => {
      await store.load(schoolPupils, fromRows([school('a', 31)]), delivery('2024-04-01'));
      const { rows } = await store.query('SELECT sum(pupils) AS n FROM school_pupils');
      expect(rows).toEqual([{ n: 31 }]);
      const { rows: all } = await store.query(
        `SELECT received, "row_count", current FROM releases WHERE dataset = 'school-pupils' ORDER BY 1`,
      );
      expect(all).toEqual([
        { received: '2024-03-01', row_count: 2, current: false },
        { received: '2024-04-01', row_count: 1, current: true },
      ]);
    });
  });

  test('gives exact decimals and dates as text, and large whole numbers in full', async () => {
    await withRows(async (store) => {
      const { columns, rows } = await store.query(`SELECT (SELECT sum(amount) FROM survey) AS total,
  CAST('-0.050' AS DECIMAL(38, 3)) AS small, DATE '2024-02-29' AS day, 9007199254740993 AS large,
  NULL AS none, 1 = 1 AS yes, CAST(0.1 AS DOUBLE) AS binary`);
      const [{ total, ...row } = {}] = rows;
      expect(String(total)).toMatch(/^0\.050*$/);
      expect(row).toEqual({
        ...{ small: '-0.050', day: '2024-02-29', large: 9007199254740993n },
        ...{ none: null, yes: true, binary: 0.1 },
      });
      expect(columns.map(({ kind }) => kind).join()).toBe(
        'number,number,text,number,number,text,number',
      );
    });
  });

  test('says where each row stood', async () => {
    await withRows(async (store) => {
      const { rows } = await store.query(
        'SELECT _file, _sheet, _row FROM survey ORDER BY _row LIMIT 1',
      );
      const [first] = await store.rows(survey);
      expect(rows[0]).toEqual({ _file: first?.origin.file, _sheet: null, _row: first?.origin.row });
    });
  });

  test('takes the parameters that its text names, as text that cannot end its quotes', async () => {
    await withRows(async (store) => {
      const given = { school: "a' OR 'x' = 'x", language: 'zh' };
      const text = 'SELECT count(*) AS n FROM school_pupils WHERE school = $school';
      expect((await store.query(text, given)).rows).toEqual([{ n: 0 }]);
      expect((await store.query(text, { school: 'a' })).rows).toEqual([{ n: 1 }]);
      const asked = 'SELECT 1\nWHERE $language = $place';
      expect(await refusal(store, asked, { language: 'zh' })).toEqual(
        queryMessages.onLine(
          queryMessages.unknownParameter('place', ['language']),
          2,
          'WHERE $language = $place',
        ),
      );
      expect((await refusal(store, 'SELECT ?')).en).toContain('no parameter');
    });
  });

  test('names the line that is wrong, after Chinese text as well', async () => {
    await withRows(async (store) => {
      const wrong = "SELECT '柳州市柳州市柳州市' AS place,\n  pupil\nFROM school_pupils";
      expect((await refusal(store, wrong)).zh).toMatch(/^查询无法运行：[\s\S]*\nLINE 2: /);
      const unknown = "-- 学校学校学校学校\nSELECT *\nFROM '/etc/passwd'";
      expect(await refusal(store, unknown)).toEqual(
        queryMessages.onLine(
          queryMessages.unknownTable('/etc/passwd', known),
          3,
          "FROM '/etc/passwd'",
        ),
      );
    });
  });

  test('refuses rows in no order, more rows than the limit, and lists in a cell', async () => {
    await withRows(async (store) => {
      expect(await refusal(store, 'SELECT school FROM school_pupils')).toEqual(
        queryMessages.unordered(2),
      );
      expect(await refusal(store, 'SELECT 1 UNION ALL SELECT 2')).toEqual(
        queryMessages.unordered(2),
      );
      const { rows } = await store.query('SELECT 1 AS n UNION ALL SELECT 2 ORDER BY n');
      expect(rows).toEqual([{ n: 1 }, { n: 2 }]);
      expect(await refusal(store, 'SELECT range AS n FROM range(10001) ORDER BY n')).toEqual(
        queryMessages.tooManyRows(10_000),
      );
      const many = await store.query('SELECT range AS n FROM range(10000) ORDER BY n');
      expect(many.rows).toHaveLength(10_000);
      expect(await refusal(store, 'SELECT [1] AS list')).toEqual(
        queryMessages.notAValue('list', 'INTEGER[]'),
      );
    });
  });

  test('is stopped where it takes too long, and the next one runs', async () => {
    await withRows(async (store) => {
      const endless =
        'WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i FROM n) SELECT count(*) FROM n';
      const begun = performance.now();
      await expect(store.query(endless, {}, { seconds: 0.3 })).rejects.toThrow(
        queryMessages.tooSlow(0.3).zh,
      );
      expect(performance.now() - begun).toBeLessThan(10_000);
      const product = 'SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b';
      await expect(store.query(product, {}, { seconds: 0.3 })).rejects.toThrow(
        queryMessages.tooSlow(0.3).zh,
      );
      expect((await store.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    });
  });

  test('says where tables that it reads hold simulated rows', async () => {
    await withStore(async (store) => {
      await load(store, true);
      const share = async (text: string) => (await store.query(text)).simulated;
      expect(await share('SELECT count(*) FROM survey')).toBe('all');
      expect(await share('SELECT count(*) FROM school_pupils')).toBeUndefined();
      expect(await share('SELECT count(*) FROM school_pupils, "SURVEY"')).toBe('part');
      expect(await share('WITH s AS (SELECT * FROM survey) SELECT count(*) FROM s')).toBe('all');
      expect(
        await share('SELECT (SELECT count(*) FROM survey) AS n FROM school_pupils LIMIT 1'),
      ).toBe('part');
      expect(await share('SELECT count(*) FROM releases')).toBe('part');
      expect(await share('SELECT 1')).toBeUndefined();
    });
  });

  test('is the last thing that a store takes: nothing is loaded after it', async () => {
    await withRows(async (store) => {
      await store.query('SELECT 1');
      await expect(
        store.load(schoolPupils, fromRows([school('c', 1)]), delivery('2024-05-01')),
      ).rejects.toThrow(queryMessages.sealed().zh);
      expect(await store.rows(schoolPupils)).toHaveLength(2);
    });
  });
});

describe('whatever a text says', () => {
  const statements = [
    "COPY school_pupils TO 'OUT'",
    "COPY (SELECT 1) TO 'OUT'",
    "ATTACH 'OUT' AS other",
    'DETACH memory',
    'PRAGMA enable_logging',
    "PRAGMA table_info('school_pupils')",
    'SET threads = 4',
    'RESET lock_configuration',
    'SET VARIABLE a = 1',
    "INSERT INTO survey VALUES ('x')",
    'DELETE FROM main.releases',
    'UPDATE releases SET simulated = FALSE',
    'DROP TABLE releases',
    'CREATE TABLE t AS SELECT 1',
    "CREATE TEMP MACRO f() AS TABLE FROM read_csv('OUT')",
    'INSTALL httpfs',
    'LOAD httpfs',
    'CHECKPOINT',
    'VACUUM',
    "EXPORT DATABASE 'OUT'",
    "IMPORT DATABASE 'OUT'",
    'CALL enable_logging()',
    'EXPLAIN ANALYZE SELECT 1',
    'COMMIT',
    'BEGIN',
    'USE memory',
    'PREPARE p AS SELECT 1',
    'EXECUTE p',
    'WITH gone AS (DELETE FROM releases RETURNING *) SELECT * FROM gone',
    "WITH new AS (INSERT INTO survey VALUES ('x') RETURNING *) SELECT * FROM new",
    'PIVOT survey ON item USING sum(amount)',
  ];
  const queries = [
    "SELECT * FROM read_csv('OUT')",
    "SELECT * FROM read_text('/etc/hostname')",
    "SELECT * FROM read_blob('/etc/hostname')",
    "SELECT * FROM sniff_csv('OUT')",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM parquet_metadata('OUT')",
    "SELECT * FROM read_duckdb('OUT')",
    "SELECT * FROM 'OUT'",
    "SELECT * FROM 'https://example.org/a.csv'",
    "SELECT * FROM query('SELECT 1')",
    "SELECT * FROM query_table('releases')",
    "SELECT * FROM json_execute_serialized_sql('{}')",
    "SELECT * FROM enable_logging('QueryLog', storage := 'file', storage_path := 'OUT')",
    'SELECT * FROM force_checkpoint()',
    'SELECT * FROM checkpoint()',
    'SELECT * FROM duckdb_settings()',
    'SELECT * FROM duckdb_databases()',
    'SELECT * FROM pragma_database_size()',
    'SELECT * FROM main.releases',
    'SELECT * FROM memory.main.releases',
    'SELECT * FROM information_schema.tables',
    'SELECT * FROM dataset_survey',
    'SELECT * FROM parts',
    'SELECT (SELECT count(*) FROM glob($$/*$$))',
    'SELECT * FROM (SHOW ALL TABLES)',
    'DESCRIBE survey',
    'SUMMARIZE survey',
    'SELECT * FROM survey TABLESAMPLE 1 ROWS',
    'SELECT * FROM survey USING SAMPLE 1',
    'SELECT random()',
    'SELECT RANDOM() * 2 AS r',
    'SELECT uuid()',
    'SELECT now()',
    'SELECT CURRENT_DATE',
    'SELECT current_timestamp AS t',
    'SELECT today()',
    "SELECT CAST('now' AS TIMESTAMP)",
    "SELECT DATE 'today'",
    'SELECT age(DATE $$2020-01-01$$)',
    'SELECT getvariable($$a$$)',
    'SELECT current_setting($$temp_directory$$)',
    'SELECT version()',
    'SELECT main.pg_postmaster_start_time()',
    'SELECT write_log($$a$$)',
    'SELECT setseed(0.5)',
    'SELECT nextval($$s$$)',
    'SELECT list_transform([1], lambda x: x + random())',
    'SELECT count(*) FILTER (random() > 0.5) OVER (ORDER BY now()) FROM survey',
    '',
    'SELECT 1; SELECT 2',
    'SELECT 1; DROP TABLE releases',
    'SELEC 1',
  ];

  test.each([...statements, ...queries])('%s is refused with a sentence', async (text) => {
    await withFile(async (path) => {
      const out = join(dirname(path), 'out.csv');
      await writeFile(out, 'a\n1\n');
      const store = await openStore(path);
      try {
        await load(store);
        const sentence = await refusal(store, text.replace('OUT', out));
        expect(sentence.zh).not.toBe('');
        expect(sentence.en).not.toContain('undefined');
        expect(await store.rows(survey)).toHaveLength(2);
        expect(await readFile(out, 'utf8')).toBe('a\n1\n');
        expect((await store.query('SELECT count(*) AS n FROM releases')).rows).toEqual([{ n: 2 }]);
      } finally {
        store.close();
      }
    });
  });

  test('says which functions may stand in FROM, and that a cell holds one statement', async () => {
    await withRows(async (store) => {
      expect(await refusal(store, "SELECT * FROM read_csv('a.csv')")).toEqual(
        queryMessages.onLine(
          queryMessages.tableFunction('read_csv', functions),
          1,
          "SELECT * FROM read_csv('a.csv')",
        ),
      );
      expect(await refusal(store, 'SELECT 1; SELECT 2')).toEqual(queryMessages.notOneQuery(2));
      expect(await refusal(store, "COPY survey TO 'a.csv'")).toEqual(queryMessages.notASelect());
    });
  });

  test.each([
    "COPY (SELECT 1) TO 'out-of-shut-in.csv'",
    "ATTACH 'out-of-shut-in.duckdb'",
    "SELECT * FROM read_text('package.json')",
    "SELECT * FROM 'package.json'",
    "INSTALL 'out-of-shut-in'",
    'SET enable_external_access = true',
    'SET lock_configuration = false',
    'SET threads = 4',
  ])('DuckDB itself refuses %s, should it ever get past the reading of it', async (text) => {
    const { instance, connection } = await openDuckDb(':memory:');
    const desk = await openQueryDesk(instance);
    try {
      const run = connection.run(text);
      await expect(run).rejects.toThrow(/Permission|Cannot change configuration|disabled/);
      expect(existsSync('out-of-shut-in.csv')).toBe(false);
    } finally {
      desk.close();
      connection.closeSync();
      instance.closeSync();
    }
  });

  test('a store file that was asked opens again, and takes more', async () => {
    await withFile(async (path) => {
      const first = await openStore(path);
      await load(first);
      await first.query('SELECT count(*) FROM survey');
      first.close();
      const again = await openStore(path);
      try {
        await again.load(schoolPupils, fromRows([school('c', 5)]), delivery('2024-05-01'));
        expect((await again.query('SELECT sum(pupils) AS n FROM school_pupils')).rows).toEqual([
          { n: 5 },
        ]);
      } finally {
        again.close();
      }
    });
  });
});
