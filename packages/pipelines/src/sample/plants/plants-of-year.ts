import { cellAt, cellText, type SampleFile } from '../files/sample-file.ts';
import { identityCells } from '../forms/identity-sheet.ts';
import { schoolWorkbookFile } from '../forms/school-workbook-file.ts';
import { fitnessReport, testedShare } from '../tables/fitness-report.ts';
import { tablesOfYear } from '../tables/tables-of-year.ts';
import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';
import { formPlants } from './form-plants.ts';
import { type Plant, plantCell, withSheet } from './plant.ts';
import { tablePlants } from './table-plants.ts';

const hasForm = ({ sheets }: SampleFile, code: string | null) =>
  code === null ? sheets.length > 1 : sheets.some(({ name }) => name.startsWith(`教基${code}_`));

/** The school is taken off the register: found where its workbook says who it is. */
function takenOff({ school }: ReturnedSchool, workbook: SampleFile): Plant {
  return {
    rule: 'unknown-school',
    severity: 'warning',
    into: (file, { rule, severity }) => {
      const [ledger] = file.sheets;
      const [cover] = workbook.sheets;
      if (!ledger || !cover) return null;
      const rows = ledger.rows.filter((cells) => !cells.includes(school.code));
      return {
        file: withSheet(file, { ...ledger, rows }),
        entry: {
          ...{ file: workbook.path, sheet: cover.name, at: identityCells.code, rule, severity },
          ...{ planted: school.code, original: school.code },
        },
      };
    },
  };
}

/** A report writes a share as 0.983 under a label with %, where the others have 98.3%. */
const shareAsFraction: Plant = {
  rule: 'share-as-fraction',
  severity: 'warning',
  into: (file, plant) => {
    const [sheet] = file.sheets;
    const text = sheet && cellText(cellAt(sheet, testedShare.row, testedShare.column));
    if (!sheet || text === undefined) return null;
    const fraction = (Number.parseFloat(text) / 100).toFixed(3);
    return plantCell(file, plant, sheet, testedShare, fraction);
  },
};

/**
 * The errors of one year by the file that each goes to. Every error of a workbook has a school of
 * its own, so that none hides another; where there are too few schools some are left out.
 */
export function plantsOfYear(year: SimulatedYear): Map<string, Plant[]> {
  const plants = new Map<string, Plant[]>();
  const add = (path: string, plant: Plant) =>
    plants.set(path, [...(plants.get(path) ?? []), plant]);
  const free = year.schools.map((returned) => ({
    returned,
    file: schoolWorkbookFile(returned, year),
  }));
  const take = (form: string | null) => {
    const index = free.findIndex(({ file }) => hasForm(file, form));
    return index < 0 ? undefined : free.splice(index, 1)[0];
  };
  for (const plant of formPlants) {
    const school = take(plant.form);
    if (school) add(school.file.path, plant);
  }
  const tables = tablesOfYear(year);
  // Before the others of its file, whose cells it would move.
  const unlisted = take(null);
  const ledger = tables.find(({ path }) => path === `${year.year}/school-ledger`)?.files[0];
  if (unlisted && ledger) add(ledger.path, takenOff(unlisted.returned, unlisted.file));
  for (const plant of tablePlants) {
    const folder = tables.find(({ path }) => path === `${year.year}/${plant.folder}`);
    const [file] = folder?.files ?? [];
    if (file) add(file.path, plant);
  }
  for (const returned of year.schools) {
    const report = fitnessReport(returned, year);
    if (!report) continue;
    add(report.path, shareAsFraction);
    break;
  }
  return plants;
}
