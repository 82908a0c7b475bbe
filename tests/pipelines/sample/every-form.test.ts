import { expect, test } from 'vitest';
import { type Cell, type Grid, gridOf } from '../../../packages/pipelines/src/ingest/cells/grid.ts';
import { readSchoolWorkbook } from '../../../packages/pipelines/src/ingest/forms/school-workbook.ts';
import {
  cellText,
  type SampleFile,
} from '../../../packages/pipelines/src/sample/files/sample-file.ts';
import { schoolWorkbookFile } from '../../../packages/pipelines/src/sample/forms/school-workbook-file.ts';
import { chance } from '../../../packages/pipelines/src/sample/world/chance.ts';
import { simulateSchools } from '../../../packages/pipelines/src/sample/world/simulate-schools.ts';
import { simulateYear } from '../../../packages/pipelines/src/sample/world/simulate-year.ts';
import { places } from '../registers.ts';

/** The grids of a file before it is bytes. */
const gridsOf = ({ path, sheets }: SampleFile): Grid[] =>
  sheets.map(({ name, rows, merges }) =>
    gridOf(
      { file: path, sheet: name },
      rows.map((row) =>
        row.map((value): string | Cell => {
          const text = cellText(value);
          const kind = typeof value === 'number' ? 'number' : 'text';
          return text === '' ? '' : { kind, text, shown: text, formula: null };
        }),
      ),
      merges,
    ),
  );

test('no form of any of the 1,259 schools breaks a check', () => {
  const luck = chance('liuzhou');
  const year = simulateYear(simulateSchools(luck), 2025, luck);
  const found = year.schools.flatMap((school) =>
    readSchoolWorkbook(gridsOf(schoolWorkbookFile(school, year)), places, 2025).problems.filter(
      ({ rule }) => rule !== 'personal-data',
    ),
  );
  expect(year.schools).toHaveLength(1259);
  expect(found.map(({ sentence }) => sentence.zh)).toEqual([]);
}, 60_000);
