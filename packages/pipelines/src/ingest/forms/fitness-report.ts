import { type Exact, exact, type PlaceRegister, persons, SourceError } from '@eduplan/core';
import { checkMessages, formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import type { MappedField, MappedRow } from '../layout/mapped-row.ts';
import { findingAt } from '../layout/table-context.ts';
import { parseQuantity } from '../values/parse-quantity.ts';
import { isPersonalHeader } from '../values/personal-header.ts';
import { contextFields } from './form-rows.ts';
import { entryOf, readSchoolIdentity } from './school-identity.ts';

/** The levels of a total score, from the top, each with the least score of the level. */
const levels = [
  { words: '优秀', field: 'excellent', from: 90 },
  { words: '良好', field: 'good', from: 80 },
  { words: '及格', field: 'passed', from: 60 },
  { words: '不及格', field: 'failed', from: 0 },
] as const;

type Level = (typeof levels)[number];

/** 年级编号: the stage by its tens. */
const stages: Readonly<Record<string, string>> = { 1: 'primary', 2: 'junior', 3: 'senior' };

const exempt = /^免/u;
const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

interface Header {
  readonly row: number;
  readonly grade: number;
  readonly score: number;
  readonly level: number;
}

function findHeader(grid: Grid): Header | null {
  for (let row = 1; row <= grid.height; row++) {
    const at = (name: string) => {
      for (let column = 1; column <= grid.width; column++)
        if (plain(grid.at(row, column).text) === name) return column;
      return null;
    };
    const [grade, score, level] = [at('年级编号'), at('综合得分'), at('综合评级')];
    if (grade !== null && score !== null && level !== null) return { row, grade, score, level };
  }
  return null;
}

interface Tally {
  readonly firstRow: number;
  expected: number;
  tested: number;
  readonly levels: Record<Level['field'], number>;
}

const emptyTally = (firstRow: number): Tally => ({
  firstRow,
  expected: 0,
  tested: 0,
  levels: { excellent: 0, good: 0, passed: 0, failed: 0 },
});

const levelOf = (score: Exact): Level =>
  levels.find(({ from }) => score.gte(from)) ?? (levels[3] as Level);

/** The total score of a pupil; null where there is none. */
function scoreAt(grid: Grid, row: number, column: number): Exact | null {
  const text = plain(grid.at(row, column).text);
  if (text === '') return null;
  try {
    return exact(text);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return null;
  }
}

const count = (number: number): MappedField => ({
  value: {
    kind: 'value',
    value: exact(number),
    unit: persons,
    decimals: 0,
    qualifier: null,
    interval: {
      low: { value: exact(number), included: true },
      high: { value: exact(number), included: true },
    },
    printed: String(number),
    footnotes: [],
  },
  cell: null,
});

const text = (words: string): MappedField => ({ value: { kind: 'text', text: words }, cell: null });

/** The number that the block above the header states, such as 应查人数. */
function stated(grid: Grid, label: RegExp): { number: Exact; row: number; column: number } | null {
  const entry = entryOf(grid, label);
  const value = entry && parseQuantity(grid.at(entry.row, entry.column), { unit: persons });
  return entry && value?.kind === 'value'
    ? { number: value.value, row: entry.row, column: entry.column }
    : null;
}

function countPupils(grid: Grid, header: Header, problems: Finding[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (let row = header.row + 1; row <= grid.height; row++) {
    const grade = plain(grid.at(row, header.grade).text);
    if (grade === '') continue;
    const stage = /^\d\d$/.test(grade) ? stages[grade.charAt(0)] : undefined;
    if (!stage) {
      const where = cellOrigin(grid, row, header.grade);
      const sentence = formMessages.gradeUnknown(where, grade);
      problems.push(
        findingAt(grid, { rule: 'unknown-grade', sentence, row, column: header.grade }),
      );
      continue;
    }
    const words = plain(grid.at(row, header.level).text);
    if (exempt.test(words)) continue;
    const tally = tallies.get(stage) ?? emptyTally(row);
    tallies.set(stage, tally);
    tally.expected += 1;
    const score = scoreAt(grid, row, header.score);
    const level = levels.find((candidate) => candidate.words === words);
    if (!level) {
      if (words === '' && score === null) continue;
      const where = cellOrigin(grid, row, header.level);
      const sentence = formMessages.levelUnknown(where, words);
      problems.push(
        findingAt(grid, { rule: 'unknown-level', sentence, row, column: header.level }),
      );
      continue;
    }
    tally.tested += 1;
    tally.levels[level.field] += 1;
    if (score && levelOf(score) !== level) {
      const where = cellOrigin(grid, row, header.level);
      const sentence = formMessages.levelDisagrees(where, words, `${score}`, levelOf(score).words);
      problems.push(
        findingAt(grid, {
          rule: 'level-differs',
          severity: 'warning',
          sentence,
          row,
          column: header.level,
        }),
      );
    }
  }
  return tallies;
}

function checkStated(grid: Grid, tallies: readonly Tally[]): Finding[] {
  const sums = [
    { label: /^应查人数$/u, counted: tallies.reduce((sum, { expected }) => sum + expected, 0) },
    { label: /^实查人数$/u, counted: tallies.reduce((sum, { tested }) => sum + tested, 0) },
  ];
  return sums.flatMap(({ label, counted }) => {
    const said = stated(grid, label);
    if (!said || said.number.equals(counted)) return [];
    const { row, column, number } = said;
    const where = cellOrigin(grid, row, column);
    const sentence = formMessages.statedDiffers(where, `${number}`, `${counted}`);
    return [
      findingAt(grid, { rule: 'parts-do-not-add-up', severity: 'warning', sentence, row, column }),
    ];
  });
}

/** Columns of personal data in the header, each told once: they are not read. */
function personalColumns(grid: Grid, header: Header): Finding[] {
  const findings: Finding[] = [];
  for (let column = 1; column <= grid.width; column++) {
    const words = grid.at(header.row, column).text;
    if (!isPersonalHeader(words)) continue;
    const where = cellOrigin(grid, header.row, column);
    const sentence = checkMessages.personalData(where, words);
    findings.push(
      findingAt(grid, {
        rule: 'personal-data',
        severity: 'warning',
        sentence,
        row: header.row,
        column,
      }),
    );
  }
  return findings;
}

function readSheet(grid: Grid, places: PlaceRegister, year: number) {
  const header = findHeader(grid);
  const sheet = grid.sheet === null ? grid.file : `${grid.file}!${grid.sheet}`;
  if (!header) {
    const sentence = formMessages.noReport(sheet);
    return { rows: [], problems: [findingAt(grid, { rule: 'no-table', sentence })] };
  }
  const { identity, problems: unidentified } = readSchoolIdentity(grid, places, year);
  if (!identity) return { rows: [], problems: unidentified };
  const problems = personalColumns(grid, header);
  const tallies = countPupils(grid, header, problems);
  problems.push(...checkStated(grid, [...tallies.values()]));
  const rows = [...tallies].map(([stage, tally]) => ({
    dataset: 'fitness',
    row: {
      table: 'fitness',
      file: grid.file,
      sheet: grid.sheet,
      row: tally.firstRow,
      isPart: false,
      fields: {
        ...contextFields({ ...identity, year }),
        stage: text(stage),
        basis: text('reported'),
        expected: count(tally.expected),
        tested: count(tally.tested),
        ...Object.fromEntries(levels.map(({ field }) => [field, count(tally.levels[field])])),
      },
    } satisfies MappedRow,
  }));
  return { rows, problems };
}

/**
 * The result report of the fitness system, one workbook per school: a block of totals, then a row
 * for each pupil. Pupils are counted by stage and level and not kept; the exempt (免予执行) are
 * neither expected nor tested, and a pupil without a total score is expected and not tested.
 */
export function readFitnessReport(
  grids: readonly Grid[],
  places: PlaceRegister,
  year: number,
): { rows: { dataset: string; row: MappedRow }[]; problems: Finding[] } {
  const read = grids.map((grid) => readSheet(grid, places, year));
  return {
    rows: read.flatMap(({ rows }) => rows),
    problems: read.flatMap(({ problems }) => problems),
  };
}
