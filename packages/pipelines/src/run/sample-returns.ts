import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { simulatedYears } from '../sample/world/course-of-years.ts';
import { writeSample } from '../sample/write-sample.ts';
import { writing } from './writing.ts';

/** Enough schools that every county has one of each common kind. */
const shownSchools = 120;
const seed = 'liuzhou';

/**
 * A folder of simulated returns for a run that is given none, made where it is not there yet: a
 * selection of schools, every year, the same each time.
 *
 * @param out the folder of everything that a run makes
 * @throws {SourceError} if it cannot be written
 */
export async function sampleReturns(out: string): Promise<string> {
  const { first, last } = simulatedYears;
  const folder = join(out, `simulated-returns-${first}-${last}-${shownSchools}`);
  if (existsSync(folder)) return folder;
  // Made under another name, so that a run cut off half-way leaves no half of it.
  const begun = `${folder}.part`;
  await writing(begun, () => rm(begun, { recursive: true, force: true }));
  await writeSample(begun, {
    seed,
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    schools: shownSchools,
    smallCity: true,
  });
  await writing(folder, () => rename(begun, folder));
  return folder;
}
