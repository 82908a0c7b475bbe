import { expect, test } from 'vitest';
import { contractMessages, describeAddress } from '../../../packages/core/src/messages/contract.ts';
import { numberMessages } from '../../../packages/core/src/messages/number.ts';
import { DefinitionError, SourceError } from '../../../packages/core/src/messages/sentence.ts';

test('an error carries its sentence in both languages', () => {
  const sentence = numberMessages.zeroDenominator();
  for (const error of [new SourceError(sentence), new DefinitionError(sentence)]) {
    expect(error.message).toBe(`${sentence.zh}\n${sentence.en}`);
    expect(error.sentence).toBe(sentence);
  }
});

test('an address reads as a spreadsheet names it', () => {
  expect(describeAddress({ file: 'a.xlsx', sheet: '教基3112_小学', row: 9 })).toEqual({
    zh: 'a.xlsx!教基3112_小学 第 9 行',
    en: 'a.xlsx!教基3112_小学 row 9',
  });
  expect(describeAddress({ file: 'a.csv', sheet: null, row: 2 }).en).toBe('a.csv row 2');
});

test('a refusal lists its problems and how many it leaves out', () => {
  const problem = contractMessages.violation(
    { file: 'a.csv', sheet: null, row: 2 },
    'pupils',
    null,
    contractMessages.missing(),
  );
  expect(contractMessages.refused('pupils', [problem], 3)).toEqual({
    zh: '数据集“pupils”未载入，库中原有内容不变：\n  - a.csv 第 2 行，pupils 列为空：不得为空\n  - 另有 3 处\n请改正这些单元格后重新载入。',
    en: 'Dataset "pupils" was not loaded, and what the store held is unchanged:\n  - a.csv row 2, column pupils is empty: must not be empty\n  - and 3 more\nCorrect these cells and load again.',
  });
  expect(contractMessages.refused('pupils', [problem], 0).en).not.toContain('more');
});

test('an unknown unit without near ones says so', () => {
  expect(numberMessages.unknownUnit('年', []).zh).toBe('未知的单位“年”；没有相近的单位。');
});
