import type { PlaceRegister } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import { attempt, findingAt } from '../layout/table-context.ts';

/** Who sends a workbook, as its sheet 教基1001 says. */
export interface SchoolIdentity {
  /** 学校(机构)标识码. */
  readonly school: string;
  readonly name: string;
  /** Code in the register of places. */
  readonly place: string;
}

const labels = {
  school: /^学校\(机构\)(标识码|代码)$/,
  name: /^学校\(机构\)名称$/,
  place: /^(所在)?(县\(市、区\)|县区|县级行政区|主管单位)$/,
} as const;

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/[:：]$/, '');

interface Entry {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What is written right of a label, anywhere on the sheet. */
export function entryOf(grid: Grid, label: RegExp): Entry | null {
  for (let row = 1; row <= grid.height; row++)
    for (let column = 1; column <= grid.width; column++) {
      if (!label.test(plain(grid.at(row, column).text))) continue;
      for (let right = column + 1; right <= grid.width; right++) {
        const text = plain(grid.at(row, right).text);
        if (text !== '') return { text, row, column: right };
      }
    }
  return null;
}

/**
 * The school that a workbook is of, by its sheet 教基1001 学校基本情况: labels anywhere on the
 * sheet, each with its entry to the right. Addresses, telephone numbers and names of persons on
 * the sheet are not read. Its rows are common knowledge: no public source shows the sheet.
 */
export function readSchoolIdentity(
  grid: Grid,
  places: PlaceRegister,
  year: number,
): { identity: SchoolIdentity | null; problems: Finding[] } {
  const [school, name, place] = [
    entryOf(grid, labels.school),
    entryOf(grid, labels.name),
    entryOf(grid, labels.place),
  ];
  const sheet = grid.sheet === null ? grid.file : `${grid.file}!${grid.sheet}`;
  if (!school || !name || !place) {
    const lacking = [
      ...(school ? [] : ['学校(机构)标识码']),
      ...(name ? [] : ['学校(机构)名称']),
      ...(place ? [] : ['县(市、区)']),
    ];
    const sentence = formMessages.identityMissing(sheet, lacking);
    return { identity: null, problems: [findingAt(grid, { rule: 'school-identity', sentence })] };
  }
  const { row, column } = place;
  const found = attempt(() => places.resolve(place.text, { year }));
  if ('refused' in found) {
    const where = cellOrigin(grid, row, column);
    const sentence = formMessages.placeUnknown(where, found.refused);
    return {
      identity: null,
      problems: [findingAt(grid, { rule: 'place', sentence, row, column })],
    };
  }
  return {
    identity: { school: school.text, name: name.text, place: found.value.code },
    problems: [],
  };
}
