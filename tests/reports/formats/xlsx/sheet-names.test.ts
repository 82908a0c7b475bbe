import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from '../../../../packages/reports/src/formats/xlsx/sheet-names.ts';

test('signs that Excel forbids are left out, and what reads alike is told apart', () => {
  expect(sheetNames(["表 1 a/b:[c]*?\\'d'!", 'x', 'X', '', 'History'])).toEqual([
    '表 1 a b c d',
    'x',
    'X (2)',
    '(2)',
    'History (2)',
  ]);
});

test('a long name is cut between characters', () => {
  expect(sheetNames(['𠮷'.repeat(40)])).toEqual(['𠮷'.repeat(15)]);
  const [first, second] = sheetNames(['校'.repeat(40), '校'.repeat(40)]);
  expect(first).toBe('校'.repeat(31));
  expect(second).toBe(`${'校'.repeat(27)} (2)`);
});

test('any titles give names that Excel takes', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a', 'A', "'", '\uD800', 'history'),
  );
  fc.assert(
    fc.property(fc.array(title), (titles) => {
      const names = sheetNames(titles);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|\p{Cs}|\p{Cc}/u);
      }
    }),
  );
});
