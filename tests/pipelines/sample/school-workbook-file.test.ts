import { describe, expect, test } from 'vitest';
import { readSchoolWorkbook } from '../../../packages/pipelines/src/ingest/forms/school-workbook.ts';
import { rowText } from '../../../packages/pipelines/src/ingest/layout/mapped-row.ts';
import { readGrids } from '../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import { toBytes } from '../../../packages/pipelines/src/sample/files/to-bytes.ts';
import { schoolWorkbookFile } from '../../../packages/pipelines/src/sample/forms/school-workbook-file.ts';
import { chance } from '../../../packages/pipelines/src/sample/world/chance.ts';
import { selectSchools } from '../../../packages/pipelines/src/sample/world/select-schools.ts';
import { simulateSchools } from '../../../packages/pipelines/src/sample/world/simulate-schools.ts';
import { simulateYear } from '../../../packages/pipelines/src/sample/world/simulate-year.ts';
import { places } from '../registers.ts';

const luck = chance('liuzhou');
const year = simulateYear(selectSchools(simulateSchools(luck), 80), 2024, luck);

const readBack = await Promise.all(
  year.schools.map(async (returned) => {
    const file = schoolWorkbookFile(returned, year);
    const grids = await readGrids(toBytes(file), file.path);
    return { returned, grids, read: readSchoolWorkbook(grids, places, 2024) };
  }),
);

describe('the workbook of a simulated school, read back', () => {
  test('says who it is of, and breaks no check of its forms', () => {
    for (const { returned, read } of readBack) {
      const { code, place } = returned.school;
      for (const { row } of read.rows)
        expect(rowText(row)).toMatchObject({ school: code, place, year: '2024' });
      expect(
        read.problems
          .filter(({ rule }) => rule !== 'personal-data')
          .map(({ sentence }) => sentence.zh),
      ).toEqual([]);
    }
  });

  test('has the pupils of each grade, and girls and migrant children among them', () => {
    for (const { returned, read } of readBack) {
      const rows = read.rows
        .filter(({ dataset }) => dataset === 'pupils')
        .map(({ row }) => rowText(row))
        .map(({ stage, grade, pupils, girls, migrant }) => ({
          stage,
          grade,
          pupils,
          girls,
          migrant,
        }));
      const expected = returned.grades
        .filter(({ stage }) => ['primary', 'junior', 'senior'].includes(stage))
        .map(({ stage, grade, pupils, girls, migrant }) => ({
          ...{ stage, grade: `${grade}`, pupils: `${pupils}` },
          ...{ girls: `${girls}`, migrant: `${migrant}` },
        }));
      expect(rows).toEqual(expected);
    }
  });

  test('has the teachers of each stage and the staff of the whole school', () => {
    for (const { returned, read } of readBack) {
      const of = (dataset: string, field: string) =>
        read.rows.filter((one) => one.dataset === dataset).map(({ row }) => rowText(row)[field]);
      const { byStage, staff, onPosts } = returned.staff;
      const hasForms = ['kindergarten', 'primary', 'junior', 'senior'].includes(
        byStage[0]?.stage ?? '',
      );
      const isSchool = hasForms && returned.school.kind !== 'kindergarten';
      expect(of('teachers', 'fullTimeTeachers')).toEqual(
        hasForms ? byStage.map(({ fullTimeTeachers }) => `${fullTimeTeachers}`) : [],
      );
      expect(of('staff', 'staff')).toEqual(isSchool ? [`${staff}`] : []);
      expect(of('staff', 'onPosts')).toEqual(isSchool ? [`${onPosts}`] : []);
    }
  });

  test('prints 代码 as 01 and as 4, and stores them as numbers, from place to place', () => {
    const codes = readBack.flatMap(({ grids }) =>
      grids.flatMap((grid) =>
        Array.from({ length: grid.height }, (_, index) => grid.at(index + 1, 2)).filter(
          ({ text }) => /^0?[14]$/u.test(text),
        ),
      ),
    );
    expect(new Set(codes.map(({ kind, text }) => `${kind} ${text}`))).toEqual(
      new Set(['text 01', 'text 4', 'text 04', 'number 1', 'number 4']),
    );
  });

  test('gives away no address and no person, though its first sheet has both', () => {
    for (const { grids, read } of readBack) {
      const [cover] = grids;
      const words = cover
        ? Array.from({ length: cover.height }, (_, index) => cover.at(index + 1, 2).text)
        : [];
      expect(words.some((word) => word.startsWith('模拟路'))).toBe(true);
      expect(words.some((word) => word.startsWith('模拟联系人'))).toBe(true);
      const kept = JSON.stringify(read.rows.map(({ row }) => rowText(row)));
      expect(kept).not.toMatch(/模拟路|模拟联系人|00000000000/u);
    }
  });
});
