import { type Exact, exact, type Sentence, SourceError } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import { findingAt } from '../layout/table-context.ts';
import type { FitnessHeader } from './fitness-header.ts';
import { type FitnessLevel, fitnessLevels, levelOf } from './fitness-levels.ts';
import { foldLabel } from './fold-label.ts';

/** 年级编号: the stage by its tens. */
const stages: Readonly<Record<string, string>> = { 1: 'primary', 2: 'junior', 3: 'senior' };

const exempt = /^免/u;

/** How many pupils of one stage were expected and tested, and had each level. */
export interface FitnessCount {
  readonly stage: string;
  /** The row of its first pupil. */
  readonly firstRow: number;
  readonly expected: number;
  readonly tested: number;
  readonly levels: Readonly<Record<FitnessLevel['field'], number>>;
}

/** One row of a report: a pupil who counts, one who does not, or one who cannot be read. */
type Pupil =
  | { readonly stage: string; readonly level: FitnessLevel | null; readonly score: Exact | null }
  | { readonly refused: Sentence; readonly rule: string; readonly column: number }
  | null;

function scoreAt(text: string): Exact | null | undefined {
  if (text === '') return null;
  try {
    return exact(text);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return undefined;
  }
}

function readPupil(grid: Grid, row: number, header: FitnessHeader): Pupil {
  const at = (column: number) => foldLabel(grid.at(row, column).text);
  const grade = at(header.grade);
  const words = at(header.level);
  if (grade === '') return null;
  const stage = /^[1-3]\d$/u.test(grade) ? stages[grade.charAt(0)] : undefined;
  if (!stage) {
    const sentence = formMessages.gradeUnknown(cellOrigin(grid, row, header.grade), grade);
    return { refused: sentence, rule: 'unknown-grade', column: header.grade };
  }
  if (exempt.test(words)) return null;
  const score = scoreAt(at(header.score));
  if (score === undefined) {
    const where = cellOrigin(grid, row, header.score);
    const sentence = formMessages.notAScore(where, at(header.score));
    return { refused: sentence, rule: 'unknown-score', column: header.score };
  }
  const level = fitnessLevels.find((candidate) => candidate.words === words) ?? null;
  if (!level && (words !== '' || score !== null)) {
    const sentence = formMessages.levelUnknown(cellOrigin(grid, row, header.level), words);
    return { refused: sentence, rule: 'unknown-level', column: header.level };
  }
  return { stage, level, score };
}

/**
 * The pupils of a report, counted by stage and level and not kept. The exempt (免予执行) are neither
 * expected nor tested; a pupil without a total score is expected and not tested; one who cannot be
 * read is told and counts nowhere.
 */
export function countPupils(
  grid: Grid,
  header: FitnessHeader,
): { counts: FitnessCount[]; problems: Finding[] } {
  const counts = new Map<string, FitnessCount>();
  const problems: Finding[] = [];
  for (let row = header.row + 1; row <= grid.height; row++) {
    const pupil = readPupil(grid, row, header);
    if (!pupil) continue;
    if ('refused' in pupil) {
      const { refused: sentence, rule, column } = pupil;
      problems.push({ ...findingAt(grid, { rule, sentence, row, column }), dataset: 'fitness' });
      continue;
    }
    const { stage, level, score } = pupil;
    const before = counts.get(stage) ?? {
      ...{ stage, firstRow: row, expected: 0, tested: 0 },
      levels: { excellent: 0, good: 0, passed: 0, failed: 0 },
    };
    const { levels } = before;
    counts.set(stage, {
      ...before,
      expected: before.expected + 1,
      tested: before.tested + (level ? 1 : 0),
      levels: level ? { ...levels, [level.field]: levels[level.field] + 1 } : levels,
    });
    const due = score && levelOf(score);
    if (!level || !due || due === level) continue;
    const column = header.level;
    const where = cellOrigin(grid, row, column);
    const sentence = formMessages.levelDisagrees(where, level.words, `${score}`, due.words);
    problems.push(
      findingAt(grid, { rule: 'level-differs', severity: 'warning', sentence, row, column }),
    );
  }
  return { counts: [...counts.values()], problems };
}
