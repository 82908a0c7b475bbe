import fc from 'fast-check';
import { expect, test } from 'vitest';
import stringWidth from '../../../packages/pipelines/node_modules/string-width/index.js';
import { cleanLines, cleanText } from '../../../packages/pipelines/src/cli/clean-text.ts';
import { printTable } from '../../../packages/pipelines/src/cli/print-table.ts';

test('Chinese characters count as two columns, numbers stand at the end, nothing is a dash', () => {
  const columns = [{ label: '地区' }, { label: '年份', align: 'end' }, { label: 'n' }] as const;
  const rows = [['柳州市', '2019', 'x'], ['a', null, ''], ['Liuzhou']];
  expect(printTable(columns, rows)).toBe(
    [
      '地区     年份  n',
      '───────  ────  ─',
      '柳州市   2019  x',
      'a           —',
      'Liuzhou     —  —',
      '',
    ].join('\n'),
  );
});

test('a line among the rows heads those below it, however long it is', () => {
  const rows = ['一条很长的条款\u001B：≥ 90%', ['  a', '1'], 'x', ['  b', null]];
  expect(printTable([{ label: 'p' }, { label: 'n', align: 'end' }], rows)).toBe(
    'p    n\n───  ─\n一条很长的条款：≥ 90%\n  a  1\nx\n  b  —\n',
  );
});

test('a notice stands above the table', () => {
  expect(printTable([{ label: 'a' }], [['x']], '注意')).toBe('注意\na\n─\nx\n');
});

test('notes stand below the table, after an empty line and without what steers a terminal', () => {
  expect(printTable([{ label: 'a' }], [['x*']], null, ['* 少\u001B', '† b'])).toBe(
    'a\n──\nx*\n\n* 少\n† b\n',
  );
});

test('a table without rows is its heads', () => {
  expect(printTable([{ label: 'a' }, { label: '指标' }], [])).toBe('a  指标\n─  ────\n');
});

test.each([
  ['\u001B[31mred\u001B[0m', '[31mred[0m'],
  ['a\u0007\u0000\u009Bb', 'ab'],
  ['a\nb\r\tc', 'abc'],
  ['\u202Egnp.exe\u202C', 'gnp.exe'],
  ['\u200F\u200E\u061C\u2066x\u2069', 'x'],
  ['zero\u200Bwidth\uFEFF', 'zerowidth'],
  ['one\u2028two\u2029', 'onetwo'],
])('what would steer a terminal is dropped: %j', (cell, shown) => {
  expect(printTable([{ label: 'x' }], [[cell]]).split('\n')[2]).toBe(shown);
  expect(cleanText(cell)).toBe(shown);
});

test('text of several lines keeps its line ends and nothing else that steers', () => {
  expect(cleanLines('a\u001B[2J\n  - b\u202E\n')).toBe('a[2J\n  - b\n');
});

test('whatever the cells hold, there is one line for each row and the columns stand under each other', () => {
  const cell = fc.option(fc.string({ unit: 'grapheme', maxLength: 12 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
      const printed = printTable([{ label: '甲' }, { label: 'b', align: 'end' }], rows);
      const lines = printed.split('\n');
      expect(lines).toHaveLength(rows.length + 3);
      expect(printed).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u);
      const [, rule = ''] = lines;
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(rule.length);
    }),
  );
});
