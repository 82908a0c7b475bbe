import { exact, type PlaceRegister, persons } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Grid } from '../cells/grid.ts';
import { whereIs } from '../layout/find-header.ts';
import type { MappedField } from '../layout/mapped-row.ts';
import { findingAt } from '../layout/table-context.ts';
import {
  checkShares,
  checkStated,
  type FitnessHeader,
  findFitnessHeader,
  personalHeaders,
} from './fitness-header.ts';
import { countPupils, type FitnessCount } from './fitness-pupils.ts';
import { contextFields, textField } from './form-rows.ts';
import { personalFinding, readSchoolIdentity } from './school-identity.ts';
import type { FormReading } from './school-workbook.ts';

const dataset = 'fitness';

function countField(number: number): MappedField {
  const bound = { value: exact(number), included: true };
  return {
    value: {
      kind: 'value',
      value: exact(number),
      unit: persons,
      decimals: 0,
      qualifier: null,
      interval: { low: bound, high: bound },
      printed: String(number),
      footnotes: [],
    },
    cell: null,
  };
}

const sumOf = (counts: readonly FitnessCount[], field: 'expected' | 'tested') =>
  counts.reduce((sum, count) => sum + count[field], 0);

function readSheet(
  grid: Grid,
  header: FitnessHeader,
  places: PlaceRegister,
  year: number,
): FormReading {
  const identified = readSchoolIdentity(grid, places, year, header.row);
  const { identity } = identified;
  const problems = [
    ...personalFinding(grid, personalHeaders(grid, header)),
    ...identified.problems,
  ];
  if (!identity) return { rows: [], problems };
  const { counts, problems: ofPupils } = countPupils(grid, header);
  const isWhole = ofPupils.every(({ severity }) => severity !== 'error');
  const counted = { expected: sumOf(counts, 'expected'), tested: sumOf(counts, 'tested') };
  return {
    rows: counts.map(({ stage, firstRow, expected, tested, levels }) => ({
      dataset,
      row: {
        table: dataset,
        file: grid.file,
        sheet: grid.sheet,
        row: firstRow,
        isPart: false,
        fields: {
          ...contextFields({ ...identity, year }),
          stage: textField(stage),
          basis: textField('reported'),
          expected: countField(expected),
          tested: countField(tested),
          ...Object.fromEntries(
            Object.entries(levels).map(([field, number]) => [field, countField(number)]),
          ),
        },
      },
    })),
    problems: [
      ...problems,
      ...checkShares(grid, header),
      ...ofPupils,
      // A pupil who cannot be read is in no count: the block above need not agree with the others.
      ...(isWhole ? checkStated(grid, header, counted) : []),
    ],
  };
}

/**
 * The result report of the fitness system, one workbook per school: a block of totals, then a row
 * for each pupil. Pupils are counted by stage and level and not kept. A sheet that is no report is
 * an error where the workbook has none that is, else a warning.
 */
export function readFitnessReport(
  grids: readonly Grid[],
  places: PlaceRegister,
  year: number,
): FormReading {
  const found = grids.map((grid) => ({ grid, header: findFitnessHeader(grid) }));
  const severity = found.some(({ header }) => header) ? 'warning' : 'error';
  const read = found.map(({ grid, header }): FormReading => {
    if (header) return readSheet(grid, header, places, year);
    const sentence = formMessages.noReport(whereIs(grid));
    return { rows: [], problems: [findingAt(grid, { rule: 'no-table', severity, sentence })] };
  });
  return {
    rows: read.flatMap(({ rows }) => rows),
    problems: read.flatMap(({ problems }) => problems),
  };
}
