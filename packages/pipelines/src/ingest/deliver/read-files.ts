import { join } from 'node:path';
import type { PlaceRegister } from '@eduplan/core';
import type { Finding } from '../cells/finding.ts';
import type { Grid } from '../cells/grid.ts';
import { correctGrid, unplacedCorrections } from '../checks/correct-grid.ts';
import { readFitnessReport } from '../forms/fitness-report.ts';
import { type FormReading, readSchoolWorkbook } from '../forms/school-workbook.ts';
import type { LayoutRecord } from '../layout/layout-schema.ts';
import type { MappedRow } from '../layout/mapped-row.ts';
import { readGridsByLayout } from '../layout/read-grids-by-layout.ts';
import type { Readers } from '../readers/read-in-parallel.ts';

/** Rows by the id of the dataset that they feed, and what was found on the way. */
export interface ReadRows {
  readonly rows: ReadonlyMap<string, readonly MappedRow[]>;
  /** Rows of tables that could not be read whole, with those of their fields that could. */
  readonly refused: ReadonlyMap<string, readonly MappedRow[]>;
  readonly findings: readonly Finding[];
}

/** A finding about a whole file. */
export const findingOfFile = (
  file: string,
  { rule, sentence, severity = 'error' }: Pick<Finding, 'rule' | 'sentence'> & Partial<Finding>,
): Finding => ({
  file,
  sheet: null,
  row: null,
  column: null,
  text: null,
  rule,
  sentence,
  severity,
});

type FormReader = (grids: readonly Grid[], places: PlaceRegister, year: number) => FormReading;

const formReaders: Readonly<Record<NonNullable<LayoutRecord['forms']>['kind'], FormReader>> = {
  'school-workbooks': readSchoolWorkbook,
  'fitness-reports': readFitnessReport,
};

/**
 * Read the files of a delivery: those of built-in forms one by one, those of tables together,
 * since the key of a table may repeat across files.
 *
 * @param names files of the folder, in order
 * @param label how the folder is named in messages and origins
 * @param isWhole whether these are all files that the record lists
 */
export async function readFiles(
  record: LayoutRecord,
  {
    folder,
    label,
    names,
    places,
    isWhole,
    readers,
  }: {
    readonly folder: string;
    readonly label: string;
    readonly names: readonly string[];
    readonly places: PlaceRegister;
    readonly isWhole: boolean;
    readonly readers: Readers;
  },
): Promise<ReadRows> {
  const rows = new Map<string, MappedRow[]>();
  const refused = new Map<string, MappedRow[]>();
  const findings: Finding[] = [];
  const add = (dataset: string, row: MappedRow, to = rows) => {
    const known = to.get(dataset);
    if (known) known.push(row);
    else to.set(dataset, [row]);
  };
  const corrections = record.corrections.map((each) => ({
    ...each,
    file: `${label}/${each.file}`,
  }));
  const tables: Grid[] = [];
  const seen: Pick<Grid, 'file' | 'sheet'>[] = [];
  const files = names.map((name) => ({ path: join(folder, name), file: `${label}/${name}` }));
  for await (const { file, grids, refusal } of readers.read(files)) {
    if (refusal) {
      findings.push(findingOfFile(file, { rule: 'unreadable', sentence: refusal.sentence }));
      continue;
    }
    const corrected = grids.map((grid) => correctGrid(grid, corrections));
    findings.push(...corrected.flatMap((each) => each.findings));
    seen.push(...grids.map((grid) => ({ file: grid.file, sheet: grid.sheet })));
    const right = corrected.map(({ grid }) => grid);
    if (!record.forms) {
      tables.push(...right);
      continue;
    }
    const { kind, year } = record.forms;
    const read = formReaders[kind](right, places, year);
    findings.push(...read.problems);
    for (const { dataset, row } of read.rows) add(dataset, row);
  }
  const read = readGridsByLayout(record, tables, places, label);
  findings.push(
    ...read.problems,
    ...read.tables.flatMap(({ dataset, problems }) =>
      problems.map((problem) => ({ ...problem, dataset })),
    ),
  );
  for (const table of read.tables) {
    for (const row of table.rows) add(table.dataset, row);
    for (const row of table.refused) add(table.dataset, row, refused);
  }
  if (isWhole) findings.push(...unplacedCorrections(seen, corrections));
  return { rows, refused, findings };
}
