import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import { checkForm } from '../../../../packages/pipelines/src/ingest/forms/check-form.ts';
import type { Form } from '../../../../packages/pipelines/src/ingest/forms/form.ts';
import { formRows } from '../../../../packages/pipelines/src/ingest/forms/form-rows.ts';
import { schoolForms } from '../../../../packages/pipelines/src/ingest/forms/index.ts';
import { readForm } from '../../../../packages/pipelines/src/ingest/forms/read-form.ts';
import { rowText } from '../../../../packages/pipelines/src/ingest/layout/mapped-row.ts';
import { readGrids } from '../../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import type { SheetCells } from '../../../../packages/pipelines/src/sample/files/sample-file.ts';
import { toBytes } from '../../../../packages/pipelines/src/sample/files/to-bytes.ts';
import {
  type FormNumbers,
  formSheet,
  positionKey,
} from '../../../../packages/pipelines/src/sample/forms/form-sheet.ts';
import { fill, filledForm, formOf } from './filled-forms.ts';
import { withBlankColumn, withBlankRow, withColumnOrder, withSpelling } from './shaken-sheet.ts';

fc.configureGlobal({ seed: 20230901 });

const cell = { row: 3, column: 2, sheet: '教基1001_小学' };
const context = {
  ...{ school: '9900000001', name: '模拟学校', place: '450202', year: 2023 },
  cells: { school: cell, place: cell },
};

/** The rows that a form with these numbers holds, by its description alone. */
function expectedRows({ yields }: Form, numbers: FormNumbers) {
  return yields.flatMap(({ fields, cells, when }) => {
    const read = Object.entries(cells).map(([field, position]) => {
      const number = numbers.get(positionKey(position));
      return [field, number === undefined ? null : String(number)] as const;
    });
    if (when === 'filled' && read.every(([, text]) => text === null)) return [];
    const fixed = Object.entries(fields).map(([name, value]) => [name, String(value)] as const);
    return [
      {
        school: '9900000001',
        place: '450202',
        year: '2023',
        ...Object.fromEntries([...fixed, ...read]),
      },
    ];
  });
}

async function written(sheet: SheetCells, format: 'xlsx' | 'xls' | 'html'): Promise<Grid> {
  const name = `a.${format === 'html' ? 'xls' : format}`;
  const [grid] = await readGrids(toBytes({ path: name, format, sheets: [sheet] }), name);
  if (!grid) throw new Error('nothing was written');
  return grid;
}

function read(grid: Grid, form: Form) {
  const sheet = readForm(grid, form);
  const { rows, problems } = formRows(sheet, context);
  return {
    rows: rows.map(rowText),
    findings: [...sheet.findings, ...problems, ...checkForm(sheet)],
  };
}

const style = { type: '小学', codes: 'as-printed' } as const;

test.each(['xlsx', 'xls', 'html'] as const)(
  'a filled form written as %s and read back gives its rows, and nothing is found',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(filledForm, async ({ form, numbers }) => {
        const { rows, findings } = read(
          await written(formSheet(form, style, numbers), format),
          form,
        );
        expect(findings).toEqual([]);
        expect(rows).toEqual(expectedRows(form, numbers));
      }),
      { numRuns: 40 },
    );
  },
);

const shaking = fc.record({
  order: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 17 }),
  codes: fc.constantFrom('as-printed', 'bare', 'padded'),
  blanks: fc.array(fc.record({ isRow: fc.boolean(), at: fc.integer({ min: 1, max: 22 }) }), {
    maxLength: 4,
  }),
  spelling: fc.constantFrom('spaces', 'wide', 'lines', null),
  isMerged: fc.boolean(),
});

test('other columns, blank rows and columns, codes and spellings of headers give the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(filledForm, shaking, async ({ form, numbers }, shake) => {
      const shuffled = withColumnOrder(form, shake.order);
      const codes = shake.codes as typeof style.codes;
      let sheet = formSheet(shuffled, { ...style, codes }, numbers);
      if (shake.spelling) sheet = withSpelling(sheet, shake.spelling);
      if (!shake.isMerged) sheet = { ...sheet, merges: [] };
      for (const { isRow, at } of shake.blanks)
        sheet = isRow ? withBlankRow(sheet, at) : withBlankColumn(sheet, at);
      const { rows, findings } = read(await written(sheet, 'xlsx'), form);
      expect(findings).toEqual([]);
      expect(rows).toEqual(expectedRows(form, numbers));
    }),
    { numRuns: 150 },
  );
});

describe('the sums of a form', () => {
  const withSums = schoolForms.map((form) => ({
    form,
    positions: form.checks.flatMap((check) =>
      check.kind === 'sum' ? [check.whole, ...check.parts] : [],
    ),
  }));

  test('are told when any one of their numbers changes, in either direction', async () => {
    for (const { form, positions } of withSums) {
      const numbers = fill(form, [81, 377, 52, 913, 200, 37, 555, 61, 149, 88, 701]);
      expect(read(await written(formSheet(form, style, numbers), 'xlsx'), form).findings).toEqual(
        [],
      );
      for (const position of positions)
        for (const by of [1, -1]) {
          const key = positionKey(position);
          const number = (numbers.get(key) ?? 0) + by;
          if (number < 0) continue;
          const changed = new Map([...numbers, [key, number]]);
          const { findings } = read(await written(formSheet(form, style, changed), 'xlsx'), form);
          expect(
            findings.map(({ rule }) => rule),
            `${form.code} ${key}`,
          ).toContain('parts-do-not-add-up');
          for (const { severity } of findings) expect(severity).toBe('warning');
        }
    }
  }, 120_000);

  test('say nothing where a cell that they need is wrong or lacks a value that it could have', async () => {
    const form = formOf('3112');
    const numbers = new Map(fill(form, [40, 30, 20, 10]));
    const sheet = formSheet(form, style, numbers);
    const replaced = (value: string): SheetCells => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells[0] === '#寄宿生' ? cells.map((one, at) => (at === 10 ? value : one)) : cells,
      ),
    });
    expect(read(await written(replaced('无'), 'xlsx'), form).findings).toEqual([]);
    const { findings } = read(await written(replaced('12人?'), 'xlsx'), form);
    expect(findings.filter(({ rule }) => rule !== 'number')).toEqual([]);
  });
});
