import { exact, printDecimal } from '@eduplan/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { only, read, sheetOf, texts } from './with-layout.ts';

const rolls = (atMost: number, childrenIn = '人') => `  - id: rolls
    header: [县区, 班数]
    year: 2023
    columns:
      - { field: place, header: 县区 }
      - { field: pupils, header: 幼儿数, unit: ${childrenIn} }
      - { field: classes, header: 班数, unit: 个 }
    limits: [{ of: pupils, per: classes, atMost: ${atMost} }]
`;
const sheet = (...lines: readonly string[]) => sheetOf(['县区|幼儿数|班数', ...lines].join('\n'));
const told = (tables: string, ...lines: readonly string[]) =>
  only(read(tables, sheet(...lines))).problems.map(({ row, column, rule, severity, text }) => [
    ...[row, column, rule, severity, text],
  ]);
const sentences = (tables: string, ...lines: readonly string[]) =>
  only(read(tables, sheet(...lines))).problems.map(({ sentence }) => sentence.zh);

test('more of one count for each of another than the limit is told at its cell, and the row counts', () => {
  const table = only(read(rolls(36), sheet('城中区|72|2', '柳南区|73|2')));
  expect(texts(table, 'pupils', 'classes')).toEqual([
    ['72', '2'],
    ['73', '2'],
  ]);
  expect(told(rolls(36), '城中区|72|2', '柳南区|73|2')).toEqual([[3, 2, 'limit', 'warning', '73']]);
  expect(sentences(rolls(36), '城中区|72|2', '柳南区|73|2')).toEqual([
    'a.xlsx!表1!B3（幼儿数）：73 除以班数 2（C3）得 36.5，超过上限 36；请核对两数，该行照常计入。',
  ]);
});

test('what passes the limit by little is shown with the decimals that tell it', () => {
  expect(sentences(rolls(36), '城中区|36001|1000')[0]).toContain('得 36.001，超过上限 36');
  expect(sentences(rolls(36), '城中区|36000001|1000000')[0]).toContain('得 36.000001，');
});

test('counts in other units are held against each other in base units', () => {
  expect(sentences(rolls(36, '万人'), '城中区|0.0072|2', '柳南区|0.0073|2')).toEqual([
    'a.xlsx!表1!B3（幼儿数）：73 除以班数 2（C3）得 36.5，超过上限 36；请核对两数，该行照常计入。',
  ]);
});

test('children without a class are told, and what is missing or 0 is not', () => {
  const lines = ['城中区|5|0', '柳南区|0|0', '柳北区||3', '鱼峰区|50|-'];
  expect(sentences(rolls(36), ...lines)).toEqual([
    'a.xlsx!表1!B2（幼儿数）：为 5，而班数（C2）为 0；请核对两数，该行照常计入。',
  ]);
});

test('rows are told where the exact quotient is above the limit, and nowhere else', () => {
  const count = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      count,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 60 }),
      (of, per, most) => {
        const said = sentences(rolls(most), `城中区|${of}|${per}`);
        expect(said).toHaveLength(of > most * per ? 1 : 0);
        if (of % per === 0 && said.length > 0)
          expect(said[0]).toContain(`得 ${printDecimal(exact(of / per), 1)}，`);
      },
    ),
  );
});
