import { type CellValue, cellAt, cellText, type SheetCells } from '../files/sample-file.ts';
import { testedShare } from '../tables/fitness-report.ts';
import { type CellPosition, type Plant, plantCell } from './plant.ts';

const levels = ['优秀', '良好', '及格', '不及格'];

/** The cell under a header in the row of the first pupil who has a level. */
function ofFirstPupil({ rows }: SheetCells, header: string): CellPosition | null {
  const top = rows.findIndex((cells) => cells.includes(header));
  const level = rows[top]?.lastIndexOf('综合评级') ?? -1;
  const row = rows.findIndex(
    (cells, index) => index > top && levels.includes(cellText(cells[level] ?? null)),
  );
  return top < 0 || row < 0
    ? null
    : { row: row + 1, column: (rows[top]?.indexOf(header) ?? 0) + 1 };
}

/** One cell of the first stage of a report is written otherwise. */
const inReport = (
  rule: string,
  severity: Plant['severity'],
  where: (sheet: SheetCells) => CellPosition | null,
  change: (text: string) => CellValue,
): Plant => ({
  rule,
  severity,
  into: (file, plant) => {
    const [sheet] = file.sheets;
    const at = sheet && where(sheet);
    if (!sheet || !at) return null;
    return plantCell(file, plant, sheet, at, change(cellText(cellAt(sheet, at.row, at.column))));
  },
});

const under = (header: string) => (sheet: SheetCells) => ofFirstPupil(sheet, header);

/** The errors of fitness reports, one of each kind; each goes to a report of its own. */
export const fitnessPlants: readonly Plant[] = [
  // 0.983 under a label with %, where the others have 98.3%.
  inReport(
    'share-as-fraction',
    'warning',
    () => testedShare,
    (text) => (Number.parseFloat(text) / 100).toFixed(3),
  ),
  inReport('unknown-grade', 'error', under('年级编号'), () => '51'),
  inReport('unknown-score', 'error', under('综合得分'), (score) => score.replace(/\.|$/u, '..')),
  inReport('unknown-level', 'error', under('综合评级'), () => '合格'),
  inReport('level-differs', 'warning', under('综合评级'), (level) =>
    level === '不及格' ? '及格' : '不及格',
  ),
];
