import { printValue, trainingEvents } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherExcellentPrincipals } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-excellent-principals.ts';
import { computeReturned, place } from '../../returned.ts';

const trained = (programme: string, event: string, count: number) => ({
  place,
  year: 2024,
  programme,
  event,
  trained: count,
});
const computed = (rows: readonly ReturnType<typeof trained>[], year = 2024) =>
  computeReturned(trainingEvents, rows, teacherExcellentPrincipals, year);

test('40 trained are 40', () => {
  expect(teacherExcellentPrincipals.formula({ trained: 40 }).toString()).toBe('40');
});

test('the events of the year add up, and those of the other programme do not count', async () => {
  const rows = [
    trained('excellent-principals', '第1期', 20),
    trained('excellent-principals', '第2期', 15),
    trained('excellent-teachers', '第1期', 30),
  ];
  expect(printValue((await computed(rows))())).toBe('35');
});

test('a year with a register and no such event has none', async () => {
  expect(printValue((await computed([trained('excellent-teachers', '第1期', 30)]))())).toBe('0');
});

test('a year without a register has no value', async () => {
  const at = await computed([trained('excellent-principals', '第1期', 20)], 2023);
  expect(at().missing?.sentence.zh).toBe('缺少“当年培养中小学卓越校长数”（2023年）');
});
