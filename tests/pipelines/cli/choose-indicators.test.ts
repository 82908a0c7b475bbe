import { indicators } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { chooseIndicators } from '../../../packages/pipelines/src/cli/choose-indicators.ts';
import { refusalOf } from '../refusal.ts';

const idsOf = (...args: Parameters<typeof chooseIndicators>) =>
  chooseIndicators(...args).map(({ id }) => id);

test('none named means all, in the order of the catalogue', () => {
  expect(chooseIndicators([])).toEqual(indicators);
});

test('those named come in the order in which they are named', () => {
  expect(idsOf(['senior-gross-enrolment-rate', 'preschool-gross-enrolment-rate'])).toEqual([
    'senior-gross-enrolment-rate',
    'preschool-gross-enrolment-rate',
  ]);
});

test('a theme keeps its own', () => {
  const kept = chooseIndicators([], 'compulsory');
  expect(kept.map(({ id }) => id)).toContain('compulsory-retention-rate');
  expect(kept).toEqual(indicators.filter(({ theme }) => theme === 'compulsory'));
});

test('an unknown theme is refused with all there are, and an indicator of another theme by name', async () => {
  const themes = [...new Set(indicators.flatMap(({ theme }) => theme ?? []))];
  expect(themes).toContain('finance');
  expect(await refusalOf(() => chooseIndicators([], 'school'))).toEqual(
    cliMessages.unknownTheme('school', themes),
  );
  expect(await refusalOf(() => chooseIndicators(['compulsory-retention-rate'], 'finance'))).toEqual(
    cliMessages.notOfTheme('compulsory-retention-rate', 'finance'),
  );
});
