import { sourceRecordName } from '../ingest/files/source-record-name.ts';
import type { SampleFile } from './files/sample-file.ts';
import { toBytes } from './files/to-bytes.ts';
import { schoolWorkbookFile } from './forms/school-workbook-file.ts';
import { answerKey, type KeyEntry } from './plants/answer-key.ts';
import { type Plant, plantInto } from './plants/plant.ts';
import { plantsOfYear } from './plants/plants-of-year.ts';
import { fitnessReport } from './tables/fitness-report.ts';
import { sourceRecord } from './tables/source-folder.ts';
import { tablesOfSeveralYears, tablesOfYear } from './tables/tables-of-year.ts';
import { fitnessReports, schoolWorkbooks, type WorkbookFolder } from './tables/workbook-folders.ts';
import { chance } from './world/chance.ts';
import { selectSchools } from './world/select-schools.ts';
import { simulateSchools } from './world/simulate-schools.ts';
import { type SimulatedYear, simulateYear } from './world/simulate-year.ts';
import { cityOf, wholeCity } from './world/small-city.ts';

/** Which simulated returns to make. */
export interface SampleChoice {
  /** The same seed gives the same bytes. */
  readonly seed: string;
  readonly years: readonly number[];
  /** How many schools; unset, all of the simulated city. */
  readonly schools?: number | undefined;
  /** Whether the city has no more people of school age than go with the schools chosen. */
  readonly smallCity?: boolean | undefined;
  /** Whether to plant errors in the last year, and to add the key to them. */
  readonly plantErrors?: boolean | undefined;
}

/** A file of the simulated returns. */
export interface MadeFile {
  /** Within the folder of the sample, with `/` between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const textFile = (path: string, text: string): MadeFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});
const extensionOf = (path: string) => path.slice(path.lastIndexOf('.'));

type Plants = ReadonlyMap<string, readonly Plant[]>;

/** The bytes of a file with what is planted in it; entries of the key are added to `entries`. */
function make(file: SampleFile, plants: Plants, entries: KeyEntry[]): MadeFile {
  let planted = { file, keepBytes: 1 };
  for (const plant of plants.get(file.path) ?? []) {
    const made = plantInto(planted.file, plant);
    if (!made) continue;
    planted = { file: made.file, keepBytes: made.keepBytes ?? planted.keepBytes };
    if (made.entry) entries.push(made.entry);
  }
  const bytes = toBytes(planted.file);
  const kept = bytes.subarray(0, Math.ceil(bytes.length * planted.keepBytes));
  return { path: planted.file.path, bytes: kept };
}

function* workbooks(
  { path, record }: WorkbookFolder,
  files: Iterable<SampleFile>,
  plants: Plants,
  entries: KeyEntry[],
): Generator<MadeFile> {
  const extensions = new Set<string>();
  for (const file of files) {
    extensions.add(extensionOf(file.path));
    yield make(file, plants, entries);
  }
  if (extensions.size > 0)
    yield textFile(
      `${path}/${sourceRecordName}`,
      sourceRecord(
        record,
        [...extensions].sort().map((extension) => `*${extension}`),
      ),
    );
}

function* schoolFiles(year: SimulatedYear): Generator<SampleFile> {
  for (const school of year.schools) yield schoolWorkbookFile(school, year);
}

function* fitnessFiles(year: SimulatedYear): Generator<SampleFile> {
  for (const school of year.schools) {
    const report = fitnessReport(school, year);
    if (report) yield report;
  }
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/**
 * Every file of the simulated returns, made one after another so that few are held at a time. A
 * smaller number of schools gives the same numbers for these schools, and the same county and city
 * tables where they do not add up schools.
 *
 * @example [...sampleFiles({ seed: 'liuzhou', years: [2025], schools: 1 })][1].path // => '2025/schools/source.yaml'
 */
export function* sampleFiles(choice: SampleChoice): Generator<MadeFile> {
  const { seed, years, schools: count, smallCity, plantErrors } = choice;
  const luck = chance(seed);
  const all = simulateSchools(luck);
  const schools = count === undefined ? all : selectSchools(all, count);
  const simulated = [...years]
    .sort((a, b) => a - b)
    .map((year) =>
      simulateYear(schools, year, luck, smallCity ? cityOf(schools, all, year, luck) : wholeCity),
    );
  const last = simulated.at(-1);
  const entries: KeyEntry[] = [];
  const plants: Plants = plantErrors && last ? plantsOfYear(last, simulated) : new Map();
  for (const year of simulated) {
    yield* workbooks(schoolWorkbooks(year.year), schoolFiles(year), plants, entries);
    yield* workbooks(fitnessReports(year.year), fitnessFiles(year), plants, entries);
  }
  for (const folder of [...simulated.flatMap(tablesOfYear), ...tablesOfSeveralYears(simulated)]) {
    const made = folder.files.map((file) => make(file, plants, entries));
    // What nothing is left of was not sent, and the record lists it all the same.
    yield* made.filter(({ bytes }) => bytes.length > 0);
    const names = made.map(({ path }) => baseName(path));
    yield textFile(`${folder.path}/${sourceRecordName}`, sourceRecord(folder.record, names));
  }
  if (plantErrors) yield answerKey(entries);
}
