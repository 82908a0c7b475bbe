import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { heInstitutionsInPreparation } from '../../../../../packages/core/src/catalogue/indicators/higher/he-institutions-in-preparation.ts';
import { computeReturned, place } from '../../returned.ts';

const registered = (thing: string, item: string) => ({
  place,
  year: 2025,
  thing,
  item,
  date: '2025-06-01',
  document: '测试文件',
});
const fresh = registered('he-institutions-in-preparation', '广西柳州人工智能职业学院');
const upgraded = ['柳州职业技术大学', '广西机电技师学院'].map((name) =>
  registered('he-institutions-upgrading', name),
);
const computed = (rows: readonly ReturnType<typeof registered>[], year = 2025) =>
  computeReturned(recognitions, rows, heInstitutionsInPreparation, year);

test('one new institution and two upgrades are three', () => {
  const value = heInstitutionsInPreparation.formula({ founded: 1, upgraded: 2 });
  expect(value.toString()).toBe('3');
});

test('both counts are given: upgrades included, and new institutions alone', async () => {
  const at = await computed([fresh, ...upgraded]);
  expect(printValue(at())).toBe('3');
  expect(printValue(at('new-only'))).toBe('1');
});

test('upgrades alone are no new institution', async () => {
  const at = await computed(upgraded);
  expect(printValue(at())).toBe('2');
  expect(printValue(at('new-only'))).toBe('0');
});

test('a year without a register has no value', async () => {
  const at = await computed([fresh], 2024);
  expect(at().missing?.sentence.zh).toBe(
    '缺少“新筹建的高等学校”（2024年）；缺少“升格的高等学校”（2024年）',
  );
});
