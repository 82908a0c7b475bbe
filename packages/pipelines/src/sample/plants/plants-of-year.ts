import type { SampleFile } from '../files/sample-file.ts';
import { schoolWorkbookFile } from '../forms/school-workbook-file.ts';
import { fitnessReport } from '../tables/fitness-report.ts';
import { tablesOfSeveralYears, tablesOfYear } from '../tables/tables-of-year.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { fitnessPlants } from './fitness-plants.ts';
import { formPlants } from './form-plants.ts';
import { inCell, type TablePlant } from './into-table.ts';
import type { Plant } from './plant.ts';
import { tablePlants } from './table-plants.ts';

const hasForm = ({ sheets }: SampleFile, code: string | null) =>
  code === null ? sheets.length > 1 : sheets.some(({ name }) => name.startsWith(`教基${code}_`));

// The lines of the register that have errors are among its first.
const linesWithErrors = 10;

/** A school's code stands in place of one of another county. */
const elsewhere = ({ schools }: SimulatedYear): TablePlant =>
  inCell('school-elsewhere', 'warning', 'exercise-survey', ['学校标识码', 3], (code) => {
    const own = schools.find(({ school }) => school.code === code);
    // A kindergarten, since the survey has none of its own.
    const other = schools.slice(linesWithErrors).find(({ school: { kind, place } }) => {
      return kind === 'kindergarten' && place !== own?.school.place;
    });
    return other?.school.code;
  });

/**
 * The errors of one year by the file that each goes to. Every error of a workbook has a school of
 * its own and every error of a fitness report has a report, so that none hides another; where
 * there are too few schools some are left out.
 *
 * @param all every year of the sample, for tables that have a column for each
 */
export function plantsOfYear(
  year: SimulatedYear,
  all: readonly SimulatedYear[],
): Map<string, Plant[]> {
  const plants = new Map<string, Plant[]>();
  const add = (path: string, plant: Plant) =>
    plants.set(path, [...(plants.get(path) ?? []), plant]);
  const free = year.schools.map((returned) => schoolWorkbookFile(returned, year));
  for (const plant of formPlants) {
    const index = free.findIndex((file) => hasForm(file, plant.form));
    const [file] = index < 0 ? [] : free.splice(index, 1);
    if (file) add(file.path, plant);
  }
  const tables = [...tablesOfYear(year), ...tablesOfSeveralYears(all)];
  for (const plant of [...tablePlants, elsewhere(year)]) {
    const [file] = tables.find(({ path }) => path.endsWith(`/${plant.folder}`))?.files ?? [];
    if (file) add(file.path, plant);
  }
  const reports = year.schools.flatMap((returned) => fitnessReport(returned, year) ?? []);
  for (const [index, plant] of fitnessPlants.entries()) {
    const report = reports[index];
    if (report) add(report.path, plant);
  }
  return plants;
}
