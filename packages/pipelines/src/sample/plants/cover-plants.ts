import type { Severity } from '../../ingest/cells/finding.ts';
import { type CellValue, cellAt, cellText } from '../files/sample-file.ts';
import { identityCells } from '../forms/identity-sheet.ts';
import { type FormPlant, sheetOf } from './into-form.ts';
import { type CellPosition, plantCell } from './plant.ts';

const identityCode = '1001';

/** One entry of the sheet that says whose the workbook is is written otherwise. */
const inEntry = (
  rule: string,
  severity: Severity,
  at: CellPosition,
  change: (text: string) => CellValue,
): FormPlant => ({
  rule,
  severity,
  form: null,
  into: (file, plant) => {
    const sheet = sheetOf(file, identityCode);
    if (!sheet) return null;
    return plantCell(file, plant, sheet, at, change(cellText(cellAt(sheet, at.row, at.column))));
  },
});

/** The errors that any workbook may have, each for a school of its own. */
export const coverPlants: readonly FormPlant[] = [
  inEntry('school-identity', 'error', identityCells.code, () => null),
  inEntry('place', 'error', identityCells.place, () => '柳太区'),
  inEntry('year', 'warning', identityCells.date, (date) =>
    date.replace(/^\d{4}/u, (year) => String(Number(year) - 1)),
  ),
  inEntry('unknown-school', 'warning', identityCells.code, (code) => `8${code.slice(1)}`),
  {
    rule: 'unknown-sheet',
    severity: 'warning',
    form: null,
    into: (file, { rule, severity }) => {
      const name = '填表人自留';
      return {
        file: { ...file, sheets: [...file.sheets, { name, rows: [['自留备查']], merges: [] }] },
        entry: {
          ...{ file: file.path, sheet: name, at: null, rule, severity },
          ...{ planted: name, original: '' },
        },
      };
    },
  },
];
