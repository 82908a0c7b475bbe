import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { read as parse } from '@e965/xlsx';
import { openStore } from '@eduplan/core';
import { bundledPlaces, loadPlaces } from '@eduplan/pipelines';
import { ingestPath } from '../packages/pipelines/src/ingest/deliver/ingest-path.ts';
import { readGridsInParallel } from '../packages/pipelines/src/ingest/readers/read-in-parallel.ts';
import { sampleFiles } from '../packages/pipelines/src/sample/sample-files.ts';
import { median, seconds } from './measure.ts';

const rounds = 5;
const year = 2025;

/** The workbooks of all schools of the simulated city for one year, with their source record. */
async function writeWorkbooks(folder: string): Promise<void> {
  const schools = `${year}/schools/`;
  for (const { path, bytes } of sampleFiles({ seed: 'liuzhou', years: [year] })) {
    // The school workbooks come first.
    if (!path.startsWith(schools)) return;
    const file = join(folder, path.slice(schools.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/**
 * Time a folder of school workbooks, read alone and all the way into a store with every check,
 * beside the workbook library parsing the same bytes in one thread, turn by turn.
 */
export async function benchIngestWorkbooks(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-bench-'));
  try {
    const delivery = join(folder, 'schools');
    await writeWorkbooks(delivery);
    const names = (await readdir(delivery)).filter((name) => /\.xlsx?$/.test(name)).sort();
    const places = await loadPlaces(bundledPlaces);
    const floors: number[] = [];
    const reads: number[] = [];
    const loads: number[] = [];
    for (let round = 0; round < rounds; round++) {
      floors.push(
        await seconds(async () => {
          for (const name of names)
            parse(await readFile(join(delivery, name)), { dense: true, cellNF: true });
        }),
      );
      reads.push(
        await seconds(async () => {
          const files = names.map((name) => ({ path: join(delivery, name), file: name }));
          for await (const { refusal } of readGridsInParallel(files)) if (refusal) throw refusal;
        }),
      );
      const store = await openStore(join(folder, `store-${round}.duckdb`));
      loads.push(await seconds(() => ingestPath(store, delivery, places)));
      store.close();
    }
    const floor = median(floors);
    const report = (what: string, times: readonly number[]) =>
      console.log(
        `${what} ${names.length} school workbooks: ${(median(times) / floor).toFixed(2)} × SheetJS parsing the same bytes in one thread (${median(times).toFixed(2)} s / ${floor.toFixed(2)} s)`,
      );
    report('read', reads);
    report('read, map, check and load', loads);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
