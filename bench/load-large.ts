import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { decimal, defineDataset, fromCsv, openStore, referenceYear } from '@eduplan/core';
import { z } from 'zod';

/** Simulated pupils by school, sector and year: made for timing, and for nothing else. */
export const simulatedPupils = defineDataset({
  id: 'simulated-pupils',
  grain: ['place', 'year', 'school'],
  schema: z.object({
    place: z.string().regex(/^\d{6}$/),
    year: referenceYear(),
    school: z.int().min(0),
    sector: z.enum(['公办', '普惠性民办', '民办']),
    pupils: z.int().min(0),
    funds: decimal({ min: '0', max: '999999999999.99', scale: 2 }).nullable(),
  }),
});

const typed = `{'place': 'VARCHAR', 'year': 'BIGINT', 'school': 'BIGINT', 'sector': 'VARCHAR', 'pupils': 'BIGINT', 'funds': 'DECIMAL(18,2)'}`;
const threads = '2';
// Leaves room within 2 GB for what DuckDB and Node.js take beside it.
const memoryLimit = '1GB';

/** A query for so many simulated rows; every thousandth breaks the contract if there are rejects. */
function rowsSql(rows: number, faults: boolean): string {
  const pupils = faults
    ? `CASE WHEN i % 1000 = 7 THEN '-' ELSE CAST((i * 7919) % 500 AS VARCHAR) END`
    : '(i * 7919) % 500';
  return `SELECT printf('%06d', 450000 + i % 1259) AS place, 2021 + (i // 1259) % 5 AS year, i AS school,
  CASE WHEN i % 3 = 0 THEN '公办' WHEN i % 3 = 1 THEN '普惠性民办' ELSE '民办' END AS sector,
  ${pupils} AS pupils, CASE WHEN i % 50 > 0 THEN CAST((i * 104729) % 100000000 AS DECIMAL(18, 2)) / 100 END AS funds
FROM range(${rows}) AS t(i)`;
}

/** Write so many simulated rows as CSV. */
export async function writeTable(path: string, rows: number, faults: boolean): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: memoryLimit });
  const connection = await instance.connect();
  const funds = `* REPLACE (CAST(round(funds, 2) AS DECIMAL(18, 2)) AS funds)`;
  await connection.run(
    `COPY (SELECT ${funds} FROM (${rowsSql(rows, faults)}) AS made) TO '${path}' (HEADER)`,
  );
  connection.closeSync();
  instance.closeSync();
}

// The signs of the three sectors, in GB18030.
const gb18030: Readonly<Record<string, string>> = {
  公办: '\xb9\xab\xb0\xec',
  普惠性民办: '\xc6\xd5\xbb\xdd\xd0\xd4\xc3\xf1\xb0\xec',
  民办: '\xc3\xf1\xb0\xec',
};

/** Write the twin of a UTF-8 table in GB18030. */
async function writeTwin(path: string, twin: string): Promise<void> {
  await pipeline(
    createReadStream(path, { encoding: 'utf8' }),
    async function* (texts: AsyncIterable<string>) {
      let rest = '';
      for await (const text of texts) {
        const lines = rest + text;
        const end = lines.lastIndexOf('\n') + 1;
        rest = lines.slice(end);
        yield Buffer.from(
          lines.slice(0, end).replaceAll(/[^\0-\x7f]+/g, (sign) => gb18030[sign] ?? '?'),
          'latin1',
        );
      }
      yield Buffer.from(rest, 'latin1');
    },
    createWriteStream(twin),
  );
}

/** The statement that has DuckDB read a file of simulated rows, typed, into a table `plain`. */
export function plainTableSql(csv: string): string {
  return `CREATE TABLE plain AS SELECT * FROM read_csv('${csv}', header = true, columns = ${typed})`;
}

async function loadPlainly(csv: string, store: string): Promise<void> {
  const instance = await DuckDBInstance.create(store, { memory_limit: memoryLimit, threads });
  const connection = await instance.connect();
  await connection.run(plainTableSql(csv));
  connection.closeSync();
  instance.closeSync();
}

async function loadChecked(csv: string, path: string, rejects: 'refuse' | 'keep'): Promise<void> {
  const store = await openStore(path, { memoryLimit, threads: Number(threads) });
  const delivery = { source: 'bench', received: '2026-01-01', simulated: true };
  const release = await store.load(simulatedPupils, fromCsv(csv), delivery, { rejects });
  console.error(`${release.rows} rows, ${release.rejected} kept aside`);
  store.close();
}

/** What one load in a process of its own took. */
interface Cost {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

const ways = ['plain', 'refuse', 'keep'] as const;
type Way = (typeof ways)[number];

async function loadHere(way: Way, csv: string, store: string): Promise<Cost> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  if (way === 'plain') await loadPlainly(csv, store);
  else await loadChecked(csv, store, way);
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

async function loadApart(way: Way, csv: string, folder: string): Promise<Cost> {
  const store = join(folder, 'store.duckdb');
  const file = fileURLToPath(import.meta.url);
  const child = spawnSync(process.execPath, [...process.execArgv, file, way, csv, store], {
    encoding: 'utf8',
  });
  for (const end of ['', '.wal']) await rm(store + end, { force: true });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Cost;
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Print what loading a large delimited file costs, as a ratio to DuckDB's own typed read_csv of
 * the same rows into a table of a database file; each load in a process of its own, in turn.
 */
export async function benchLoads(rows: number, rounds = 3): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-bench-'));
  try {
    const files = {
      utf8: join(folder, 'utf8.csv'),
      faulty: join(folder, 'faulty.csv'),
      gb: join(folder, 'gb18030.csv'),
    };
    await writeTable(files.utf8, rows, false);
    await writeTable(files.faulty, rows, true);
    await writeTwin(files.utf8, files.gb);
    const loads = [
      ['DuckDB read_csv, typed', 'plain', files.utf8],
      ['UTF-8, contract, unique key, origins', 'refuse', files.utf8],
      ['UTF-8, one row in a thousand kept aside', 'keep', files.faulty],
      ['GB18030, contract, unique key, origins', 'refuse', files.gb],
    ] as const;
    const costs = loads.map((): Cost[] => []);
    for (let round = 0; round < rounds; round++)
      for (const [at, [, way, csv]] of loads.entries())
        costs[at]?.push(await loadApart(way, csv, folder));
    const middle = (at: number, part: keyof Cost) =>
      median((costs[at] ?? []).map((cost) => cost[part]));
    console.log(`load ${rows} rows into a database file (median of ${rounds})`);
    for (const [at, [name]] of loads.entries())
      console.log(
        `  ${name}: ${(middle(at, 'seconds') / middle(0, 'seconds')).toFixed(2)} × (${middle(at, 'seconds').toFixed(2)} s; processor ${(middle(at, 'processorSeconds') / middle(0, 'processorSeconds')).toFixed(2)} ×, ${middle(at, 'processorSeconds').toFixed(2)} s), peak ${Math.max(...(costs[at] ?? []).map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
      );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first = '10000000', csv = '3', store = ''] = process.argv.slice(2);
  const way = ways.find((one) => one === first);
  if (way) console.log(JSON.stringify(await loadHere(way, csv, store)));
  else await benchLoads(Number(first), Number(csv));
}
