import { checkMessages } from '@eduplan/core/messages';
import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import {
  correctGrid,
  correctionSchema,
  unplacedCorrections,
} from '../../../../packages/pipelines/src/ingest/checks/correct-grid.ts';
import { number, sheetOf } from '../layout/with-layout.ts';

const correction = {
  ...{ file: 'a.xlsx', sheet: '表1', cell: 'B2', expect: '181', value: '118' },
  reason: '来函更正',
};

describe('a correction', () => {
  test('replaces the wrong text of its cell and no other, and is listed', () => {
    const { grid, findings } = correctGrid(sheetOf('县区|人数\n城中区|181\n柳南区|181'), [
      correction,
    ]);
    expect([grid.at(2, 2).text, grid.at(3, 2).text, grid.at(1, 1).text]).toEqual([
      '118',
      '181',
      '县区',
    ]);
    expect(findings).toMatchObject([
      {
        ...{ rule: 'corrected', severity: 'warning', row: 2, column: 2, text: '181' },
        sentence: checkMessages.corrected('a.xlsx!表1!B2', '181', '118', '来函更正'),
      },
    ]);
  });

  test('expects what a spreadsheet stores or what it shows', () => {
    const at = (expected: string) => {
      const grid = gridOf({ file: 'a.xlsx', sheet: '表1' }, [[], ['', number('0.951', '95.1%')]]);
      return correctGrid(grid, [{ ...correction, expect: expected }]).grid.at(2, 2).text;
    };
    expect([at('0.951'), at('95.1%'), at('95.1')]).toEqual(['118', '118', '0.951']);
  });

  test('can empty a cell', () => {
    const { grid } = correctGrid(sheetOf('县区|人数\n城中区|181'), [{ ...correction, value: '' }]);
    expect(grid.at(2, 2)).toMatchObject({ kind: 'empty', text: '' });
  });

  test('of another file or sheet is not applied, and told where nothing has that name', () => {
    const elsewhere = { ...correction, sheet: '表2' };
    const grid = sheetOf('县区|人数\n城中区|181');
    expect(correctGrid(grid, [elsewhere])).toEqual({ grid, findings: [] });
    expect(unplacedCorrections([grid], [correction, elsewhere])).toMatchObject([
      {
        ...{ rule: 'correction-without-error', row: 2, column: 2, sheet: '表2' },
        sentence: checkMessages.correctionWithoutSheet('a.xlsx!表2!B2', '181'),
      },
    ]);
  });

  test('names its cell as a spreadsheet does', () => {
    expect(correctionSchema.safeParse({ ...correction, cell: 'AB12' }).success).toBe(true);
    for (const cell of ['b2', '2B', 'B0', 'B'])
      expect(correctionSchema.safeParse({ ...correction, cell }).success).toBe(false);
  });
});
