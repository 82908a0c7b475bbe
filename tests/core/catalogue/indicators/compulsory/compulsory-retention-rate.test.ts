import { compulsoryRetentionRate, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('96 graduates of 100 who entered nine years before are 96 %', () => {
  const value = compulsoryRetentionRate.formula({ graduates: 96, entrants: 100 });
  expect(value.toString()).toBe('0.96');
});

test('pupils who move in carry the naive ratio past 100 %', () => {
  const value = compulsoryRetentionRate.formula({ graduates: 105, entrants: 100 });
  expect(value.toString()).toBe('1.05');
});

test('graduates of 2024 are held against entrants of 2015, which gives 98.2 and not the published 95.9', async () => {
  const rows = [
    figureRow('in-grade9-graduates', 2024, '16982400'),
    figureRow('in-grade1-intake', 2015, '17290400'),
    figureRow('in-grade1-intake', 2024, '16166300'),
    figureRow('compulsory-retention-rate', 2024, '0.959'),
  ];
  const at = await computeFrom(rows, compulsoryRetentionRate, 2024);
  expect(printValue(at())).toBe('98.2');
  expect(printValue(at('reported'))).toBe('95.9');
});

test('without the intake of nine years before it is missing, and the sentence names that year', async () => {
  const rows = [
    figureRow('in-grade9-graduates', 2024, '16982400'),
    figureRow('in-grade1-intake', 2024, '16166300'),
  ];
  const at = await computeFrom(rows, compulsoryRetentionRate, 2024);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“小学招生数”（2015年）');
});
