import type { PlaceRegister } from '@eduplan/core';
import { checkMessages, formMessages, layoutMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import { whereIs } from '../layout/find-header.ts';
import type { FieldCell } from '../layout/mapped-row.ts';
import { attempt, findingAt } from '../layout/table-context.ts';
import { holdsIdentityNumber } from '../values/identity-number.ts';
import { isPersonalHeader } from '../values/personal-header.ts';
import { foldLabel } from './fold-label.ts';

/** Who sends a workbook, as its sheet 教基1001 says. */
export interface SchoolIdentity {
  /** 学校(机构)标识码. */
  readonly school: string;
  readonly name: string;
  /** Code in the register of places. */
  readonly place: string;
  /** The cells that say so. */
  readonly cells: { readonly school: FieldCell; readonly place: FieldCell };
}

const labels = {
  school: /^(学校\(机构\)|学校|机构)(标识码|代码)$/u,
  name: /^学校(\(机构\))?名称$/u,
  place: /^(所在)?(县\(市、区\)|县区|县级行政区|主管单位)$/u,
  year: /^(统计时点|学年度?)$/u,
} as const;

/** Labels of entries that are not read: what stands right of an empty entry is no entry of it. */
const otherLabels =
  /英文名称|办学类型|举办者|城乡分类|邮政编码|校长|网址|传真|建校|主管部门|经度|纬度/u;

const isLabel = (text: string) =>
  otherLabels.test(text) ||
  isPersonalHeader(text) ||
  Object.values(labels).some((label) => label.test(text));

/** What is written beside a label. */
export interface Entry {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What is written right of a label, anywhere in the rows of a sheet above one; null if nothing is. */
export function entryOf(grid: Grid, label: RegExp, above = grid.height + 1): Entry | null {
  for (let row = 1; row < above; row++)
    for (let column = 1; column <= grid.width; column++) {
      if (!label.test(foldLabel(grid.at(row, column).text))) continue;
      for (let right = column + 1; right <= grid.width; right++) {
        const text = foldLabel(grid.at(row, right).text);
        if (isLabel(text)) break;
        if (text !== '') return { text, row, column: right };
      }
    }
  return null;
}

/** The cell right of a label that has no entry; null where the sheet has no such label. */
function emptyBeside(
  grid: Grid,
  label: RegExp,
  above: number,
): { readonly row: number; readonly column: number } | null {
  for (let row = 1; row < above; row++)
    for (let column = 1; column <= grid.width; column++) {
      if (!label.test(foldLabel(grid.at(row, column).text))) continue;
      const merge = grid.merges.find(({ top, left }) => top === row && left === column);
      return { row, column: (merge?.right ?? column) + 1 };
    }
  return null;
}

/** The labels of personal data on a sheet, told together at the first: nothing beside them is read. */
function personalEntries(grid: Grid, above: number): Finding[] {
  const found: { words: string; row: number; column: number }[] = [];
  for (let row = 1; row < above; row++)
    for (let column = 1; column <= grid.width; column++) {
      const words = foldLabel(grid.at(row, column).text);
      if (isPersonalHeader(words)) found.push({ words, row, column });
    }
  return personalFinding(grid, found);
}

/** One finding for all labels and headers of personal data on a sheet; none where there are none. */
export function personalFinding(
  grid: Grid,
  found: readonly { readonly words: string; readonly row: number; readonly column: number }[],
): Finding[] {
  const [first] = found;
  if (!first) return [];
  const { row, column } = first;
  const words = [...new Set(found.map((each) => each.words))];
  const sentence = checkMessages.personalData(cellOrigin(grid, row, column), words);
  return [findingAt(grid, { rule: 'personal-data', severity: 'warning', sentence, row, column })];
}

function checkYear(grid: Grid, year: number, above: number): Finding[] {
  const entry = entryOf(grid, labels.year, above);
  const written = Number(/^(\d{4})(?!\d)/u.exec(entry?.text ?? '')?.[1] ?? year);
  if (!entry || written === year) return [];
  const { row, column } = entry;
  const sentence = formMessages.otherYear(cellOrigin(grid, row, column), written, year);
  return [findingAt(grid, { rule: 'year', severity: 'warning', sentence, row, column })];
}

/**
 * The school that a workbook is of, by its sheet 教基1001 学校基本情况: labels anywhere on the
 * sheet, each with its entry to the right. Addresses, telephone numbers and names of persons on
 * the sheet are told and not read. Its rows are common knowledge: no public source shows the sheet.
 *
 * @param above only the rows of the sheet above this one; all unless given
 */
export function readSchoolIdentity(
  grid: Grid,
  places: PlaceRegister,
  year: number,
  above = grid.height + 1,
): { identity: SchoolIdentity | null; problems: Finding[] } {
  const problems = [...personalEntries(grid, above), ...checkYear(grid, year, above)];
  const refused = (finding: Finding) => ({ identity: null, problems: [...problems, finding] });
  const [school, name, place] = [
    entryOf(grid, labels.school, above),
    entryOf(grid, labels.name, above),
    entryOf(grid, labels.place, above),
  ];
  if (!school || !name || !place) {
    const lacking = [
      ...(school ? [] : [{ words: '学校(机构)标识码', label: labels.school }]),
      ...(name ? [] : [{ words: '学校(机构)名称', label: labels.name }]),
      ...(place ? [] : [{ words: '县(市、区)', label: labels.place }]),
    ];
    const words = lacking.map((entry) => entry.words);
    const sentence = formMessages.identityMissing(whereIs(grid), words);
    const [at] = lacking.flatMap(({ label }) => emptyBeside(grid, label, above) ?? []);
    return refused(findingAt(grid, { rule: 'school-identity', sentence, ...at }));
  }
  if (holdsIdentityNumber(school.text)) {
    const { row, column } = school;
    const origin = cellOrigin(grid, row, column);
    const problem = checkMessages.personalNumber('identity');
    const sentence = layoutMessages.atCell(origin, '学校(机构)标识码', problem);
    return refused({
      ...findingAt(grid, { rule: 'personal-number', sentence, row, column }),
      text: null,
    });
  }
  const { row, column } = place;
  const found = attempt(() => places.resolve(place.text, { year }));
  if ('refused' in found) {
    const sentence = formMessages.placeUnknown(cellOrigin(grid, row, column), found.refused);
    return refused(findingAt(grid, { rule: 'place', sentence, row, column }));
  }
  const cellOf = (entry: Entry): FieldCell => ({
    row: entry.row,
    column: entry.column,
    sheet: grid.sheet,
  });
  return {
    identity: {
      school: school.text,
      name: name.text,
      place: found.value.code,
      cells: { school: cellOf(school), place: cellOf(place) },
    },
    problems,
  };
}
