import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGrids } from '../packages/pipelines/src/ingest/readers/read-grids.ts';
import { readGridsInParallel } from '../packages/pipelines/src/ingest/readers/read-in-parallel.ts';

const [workbooks, sheets, edge, rounds] = [300, 6, 20, 3];

/** The parser whose time is the floor, from the package that depends on it. */
const sheetJs: {
  read(bytes: Uint8Array, options: object): unknown;
  write(workbook: object, options: object): Uint8Array;
  utils: {
    aoa_to_sheet(rows: readonly (readonly (string | number)[])[]): object;
    book_new(): object;
    book_append_sheet(workbook: object, sheet: object, name: string): void;
  };
} = createRequire(new URL('../packages/pipelines/package.json', import.meta.url))('@e965/xlsx');

/** A simulated school workbook: made for timing, and for nothing else. */
function simulate(school: number): Uint8Array {
  const { utils } = sheetJs;
  const workbook = utils.book_new();
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const rows = Array.from({ length: edge }, (_, row) =>
      Array.from({ length: edge }, (_, column) => {
        if (row === 0 || column === 0) return `指标${row}-${column}`;
        return ((school * 7919 + sheet * 31 + row * column) % 1000) / (column % 4 === 0 ? 7 : 1);
      }),
    );
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), `教基${3112 + sheet}_小学`);
  }
  return sheetJs.write(workbook, { type: 'buffer', compression: true, bookSST: true });
}

async function bestSeconds(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

function report(name: string, ours: number, floor: number) {
  console.log(
    `${name}: ${(ours / floor).toFixed(2)} × SheetJS parsing the same bytes (${ours.toFixed(2)} s / ${floor.toFixed(2)} s)`,
  );
}

/** Time the reading of a folder of school workbooks against the parse alone. */
export async function benchReadWorkbooks(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-bench-'));
  try {
    const files = Array.from({ length: workbooks }, (_, school) => ({
      path: join(folder, `${school}.xlsx`),
      file: `${school}.xlsx`,
    }));
    for (const [school, { path }] of files.entries()) await writeFile(path, simulate(school));
    const floor = await bestSeconds(async () => {
      for (const { path } of files)
        sheetJs.read(await readFile(path), { dense: true, cellNF: true, cellHTML: false });
    });
    const what = `read ${workbooks} workbooks of ${sheets} sheets of ${edge} × ${edge} cells`;
    const single = await bestSeconds(async () => {
      for (const { path, file } of files) await readGrids(await readFile(path), file);
    });
    report(`${what} in one thread`, single, floor);
    const parallel = await bestSeconds(async () => {
      let cells = 0;
      for await (const { grids } of readGridsInParallel(files))
        for (const grid of grids) cells += grid.height * grid.width;
      if (cells !== workbooks * sheets * edge * edge) throw new Error(`${cells} cells`);
    });
    report(`${what} in all threads, their start included`, parallel, floor);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await benchReadWorkbooks();
