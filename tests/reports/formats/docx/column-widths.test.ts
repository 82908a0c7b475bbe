import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from '../../../../packages/reports/src/formats/docx/column-widths.ts';

test('columns share the whole width, and each has some', () => {
  const columns = fc.array(fc.array(fc.string({ maxLength: 80 }), { minLength: 1 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(columns, (texts) => {
      const widths = columnWidths(texts, 9412);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9412);
      expect(Math.min(...widths)).toBeGreaterThan(150);
    }),
  );
});

test('a column of sentences gets more than a column of years', () => {
  const [year = 0, words = 0] = columnWidths(
    [
      ['年份', '2020'],
      ['说明', '缺少输入的数值'.repeat(9)],
    ],
    9412,
  );
  expect(words).toBeGreaterThan(3 * year);
});
