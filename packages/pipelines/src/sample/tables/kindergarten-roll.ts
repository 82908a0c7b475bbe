import type { Merge } from '../../ingest/cells/grid.ts';
import type { SheetCells } from '../files/sample-file.ts';
import { reportingPlace, reportingPlaces } from '../world/reporting-places.ts';
import type { SimulatedGrade } from '../world/simulate-pupils.ts';
import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import type { SampleFolder } from './source-folder.ts';
import { firstDataRow, type TableColumn, tableSheet } from './table-sheet.ts';

// Classes are as full as 幼儿园工作规程 article 11 has them; a check asks for 36 at most.
const classes = [
  { id: 'small', grade: 1, name: '小班', size: 25 },
  { id: 'middle', grade: 2, name: '中班', size: 30 },
  { id: 'large', grade: 3, name: '大班', size: 35 },
] as const;
const mostInClass = 36;

function classColumns({
  id,
  grade,
  name,
  size,
}: (typeof classes)[number]): TableColumn<ReturnedSchool>[] {
  type Field = 'pupils' | 'girls' | 'migrant' | 'local';
  const childrenOf = ({ grades }: ReturnedSchool, field: Field) =>
    grades.find((one: SimulatedGrade) => one.grade === grade)?.[field] ?? 0;
  const count = (header: string, field: Field) => ({
    header: `${name}/${header}`,
    field,
    of: id,
    cell: (school: ReturnedSchool) => childrenOf(school, field),
    layout: { unit: '人' },
    adds: true as const,
  });
  return [
    count('在园幼儿数', 'pupils'),
    count('#女', 'girls'),
    count('随迁子女', 'migrant'),
    count('区内户籍', 'local'),
    {
      header: `${name}/班数`,
      field: 'classes',
      of: id,
      cell: (school) => Math.ceil(childrenOf(school, 'pupils') / size),
      layout: { unit: '个' },
      adds: true,
    },
  ];
}

/** The cell of a county spans the rows of its kindergartens. */
function mergeCounties(
  cells: SheetCells,
  top: number,
  rows: readonly ReturnedSchool[],
): SheetCells {
  const merges: Merge[] = [];
  const isFirst = rows.map(({ school }, index) => school.place !== rows[index - 1]?.school.place);
  isFirst.forEach((first, index) => {
    if (!first) return;
    const next = isFirst.indexOf(true, index + 1);
    const bottom = top + (next === -1 ? rows.length : next) - 1;
    if (bottom > top + index) merges.push({ top: top + index, bottom, left: 1, right: 1 });
  });
  return {
    ...cells,
    merges: [...cells.merges, ...merges],
    rows: cells.rows.map((row, index) => {
      const at = index + 1 - top;
      return at >= 0 && at < rows.length && !isFirst[at] ? [null, ...row.slice(1)] : row;
    }),
  };
}

/**
 * 幼儿园在园幼儿名册汇总: children by kindergarten and class, headers and counties merged; null where
 * no kindergarten is among the schools.
 */
export function kindergartenRoll({ year, schools }: SimulatedYear): SampleFolder | null {
  const order = reportingPlaces.map(({ code }) => code);
  const rows = schools
    .filter(({ school }) => school.kind === 'kindergarten')
    .sort((a, b) => order.indexOf(a.school.place) - order.indexOf(b.school.place));
  if (rows.length === 0) return null;
  const columns: readonly TableColumn<ReturnedSchool>[] = [
    {
      header: '县区',
      field: 'place',
      cell: ({ school }) => reportingPlace(school.place).spelling,
      layout: { fillDown: true },
    },
    { header: '幼儿园名称', cell: ({ school }) => school.name },
    {
      header: '机构标识码',
      field: 'school',
      cell: ({ school }) => school.code,
      layout: { kind: 'code' },
    },
    ...classes.flatMap(classColumns),
  ];
  const unit = '人';
  const table = tableSheet({
    sheet: '在园幼儿',
    title: `${year}年柳州市幼儿园在园幼儿名册汇总表`,
    unit,
    columns,
    rows,
    layouts: classes.map(({ id, grade }) => ({ id, constants: { stage: 'kindergarten', grade } })),
    year,
    key: ['school'],
    further: { limits: [{ of: 'pupils', per: 'classes', atMost: mostInClass }] },
    total: '合计',
  });
  return oneFile(
    {
      year,
      folder: 'kindergarten-roll',
      dataset: 'pupils',
      title: { zh: '幼儿园在园幼儿', en: 'Children in kindergartens' },
      received: '10-20',
      file: '幼儿园在园幼儿名册.xlsx',
      format: 'xlsx',
    },
    { ...table, cells: mergeCounties(table.cells, firstDataRow({ columns, unit }), rows) },
  );
}
