import { cohort, compulsoryRetentionRate, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { computeFrom, figureRow } from '../../figure-rows.ts';
import { computeFromTables, place } from '../../returned.ts';

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

/** Of 100 entrants 10 left, 1 died and 6 dropped out; 31 came, and 1 of them dropped out. */
const moving = {
  ...{ place, year: 2024, entrants: 100, movedIn: 31, movedOut: 10, died: 1 },
  ...{ graduates: 113, registeredGraduates: 83 },
};

test("a cohort's own return gives the naive ratio, the adjusted one and that of the registry", async () => {
  const at = await computeFromTables([[cohort, [moving]]], compulsoryRetentionRate);
  expect(printValue(at('naive-cohort'))).toBe('113.0');
  expect(printValue(at('migration-adjusted'))).toBe('94.2');
  expect(printValue(at('registry-cohort'))).toBe('83.0');
  expect(at().missing?.sentence.zh).toBe('缺少“小学招生数”（2015年）');
});

test('a cohort that all left or died in has no adjusted value', async () => {
  const gone = { ...moving, movedIn: 0, movedOut: 99, graduates: 0, registeredGraduates: 0 };
  const at = await computeFromTables([[cohort, [gone]]], compulsoryRetentionRate);
  expect(at('migration-adjusted').missing?.code).toBe('undefined');
  expect(printValue(at('registry-cohort'))).toBe('0.0');
});

test('without the return of the cohort the registry reading is missing, and the printed rate stands for it', async () => {
  const at = await computeFrom(
    [figureRow('compulsory-retention-rate', 2024, '0.959')],
    compulsoryRetentionRate,
    2024,
  );
  expect(at('registry-cohort').missing?.code).toBe('missing-input');
  expect(printValue(at('reported'))).toBe('95.9');
  expect(compulsoryRetentionRate.reportedAs).toBe('registry-cohort');
});
