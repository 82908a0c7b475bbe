import { printValue, trainingEvents } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocOverseasTraining } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-overseas-training.ts';
import { computeReturned, place } from '../../returned.ts';

const trained = (programme: string, event: string, persons: number) => ({
  place,
  year: 2024,
  programme,
  event,
  trained: persons,
});

test('400 person-times are 400', () => {
  expect(vocOverseasTraining.formula({ trained: 400 }).toString()).toBe('400');
});

test('only the craftsman colleges count, and the other reading says so where all training does', async () => {
  const rows = [
    trained('overseas', '第一期', 250),
    trained('overseas', '第二期', 150),
    trained('overseas-other', '第一期', 6000),
    trained('field-engineers', '第一期', 90),
  ];
  const at = await computeReturned(trainingEvents, rows, vocOverseasTraining, 2024);
  expect(printValue(at())).toBe('400');
  expect(printValue(at('all-training'))).toBe('6400');
  expect(at('all-training').variant.name.zh).toBe('全部海外培训');
});

test('a year without the register has no value', async () => {
  const rows = [trained('overseas', '第一期', 250)];
  const at = await computeReturned(trainingEvents, rows, vocOverseasTraining, 2025);
  expect(at().missing?.sentence.zh).toBe('缺少“依托现代工匠学院的海外培训”（2025年）');
});
