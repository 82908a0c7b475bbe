import { printValue, satisfactionSurvey } from '@eduplan/core';
import { expect, test } from 'vitest';
import { overallPublicSatisfactionImproves } from '../../../../../packages/core/src/catalogue/indicators/overall/overall-public-satisfaction-improves.ts';
import { computeReturned, place } from '../../returned.ts';

const asked = (group: string, respondents: number, satisfied: number) => ({
  place,
  year: 2024,
  group,
  respondents,
  satisfied,
});
const computed = (rows: readonly ReturnType<typeof asked>[]) =>
  computeReturned(satisfactionSurvey, rows, overallPublicSatisfactionImproves, 2024);

test('180 satisfied of 200 are 90 %', () => {
  const { formula } = overallPublicSatisfactionImproves;
  expect(formula({ satisfied: 180, respondents: 200 }).toString()).toBe('0.9');
});

test('each group is a reading of its own, the public the default', async () => {
  const at = await computed([
    asked('public', 200, 180),
    asked('pupils', 100, 95),
    asked('parents', 400, 320),
    asked('teachers', 50, 35),
  ]);
  expect(
    ['default', 'pupils', 'parents', 'teachers'].map((reading) => printValue(at(reading))),
  ).toEqual(['90.00', '95.00', '80.00', '70.00']);
});

test('a group that was not asked has no share, though others were', async () => {
  const at = await computed([asked('pupils', 100, 95)]);
  expect(at().value).toBeNull();
  expect(printValue(at('pupils'))).toBe('95.00');
});

test('without a survey it is missing', async () => {
  const at = await computed([]);
  expect(at().missing?.sentence.zh).toBe(
    '缺少“满意度调查群众满意人数”（2024年）；缺少“满意度调查群众应答人数”（2024年）',
  );
});
