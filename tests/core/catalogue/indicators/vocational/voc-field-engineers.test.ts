import { printValue, trainingEvents } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocFieldEngineers } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-field-engineers.ts';
import { computeReturned, place } from '../../returned.ts';

const trained = (programme: string, event: string, persons: number) => ({
  place,
  year: 2024,
  programme,
  event,
  trained: persons,
});

test('150 engineers trained are 150', () => {
  expect(vocFieldEngineers.formula({ trained: 150 }).toString()).toBe('150');
});

test('the courses of the year add up, and other training does not count', async () => {
  const rows = [
    trained('field-engineers', '第一期', 90),
    trained('field-engineers', '第二期', 60),
    trained('overseas', '第一期', 1000),
  ];
  expect(printValue((await computeReturned(trainingEvents, rows, vocFieldEngineers, 2024))())).toBe(
    '150',
  );
  const none = await computeReturned(trainingEvents, rows.slice(2), vocFieldEngineers, 2024);
  expect(printValue(none())).toBe('0');
});

test('a year without the register has no value', async () => {
  const rows = [trained('field-engineers', '第一期', 90)];
  const at = await computeReturned(trainingEvents, rows, vocFieldEngineers, 2025);
  expect(at().missing?.sentence.zh).toBe('缺少“当年培养现场工程师数”（2025年）');
});
