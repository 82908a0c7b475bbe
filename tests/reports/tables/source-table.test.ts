import { notebookMessages } from '@eduplan/core/messages';
import { sourceTable } from '@eduplan/reports';
import { expect, test } from 'vitest';

test('documents come with how many figures each gave, most first, then by name', () => {
  const table = sourceTable(
    [
      { document: '乙', link: null },
      { document: '甲', link: 'https://b.example' },
      { document: '丙', link: 'https://c.example' },
      { document: '甲', link: 'https://a.example' },
      { document: '甲', link: 'https://b.example' },
    ],
    'zh',
    '来源',
  );
  expect(table.columns.map(({ label }) => label)).toEqual(['文件', '数字个数', '链接']);
  expect(table.rows).toEqual([
    { document: '甲', count: '3', link: 'https://a.example https://b.example' },
    { document: '丙', count: '1', link: 'https://c.example' },
    { document: '乙', count: '1', link: null },
  ]);
});

test('a table without documents is refused', () => {
  expect(() => sourceTable([], 'en', 'Documents')).toThrow(notebookMessages.noRows('Documents').en);
});
