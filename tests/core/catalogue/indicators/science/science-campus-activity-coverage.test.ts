import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { scienceCampusActivityCoverage } from '../../../../../packages/core/src/catalogue/indicators/science/science-campus-activity-coverage.ts';
import { computeReturned } from '../../returned.ts';
import { schoolRow } from '../../school-row.ts';

test('95 schools of 100 are 95 %', () => {
  expect(scienceCampusActivityCoverage.formula({ having: 95, all: 100 }).toString()).toBe('0.95');
});

test('every school of the register counts, unless the reading leaves kindergartens or private ones out', async () => {
  const rows = [
    schoolRow('一小', { scienceActivities: true }),
    schoolRow('中职', { kind: 'vocational', scienceActivities: true }),
    schoolRow('特校', { kind: 'special', area: 'city', ownership: 'private' }),
    schoolRow('一幼', { kind: 'kindergarten', scienceActivities: true }),
    schoolRow('二幼', { kind: 'kindergarten', ownership: 'inclusive-private' }),
  ];
  const at = await computeReturned(schools, rows, scienceCampusActivityCoverage, 2024);
  expect(printValue(at())).toBe('60.00');
  expect(printValue(at('without-kindergartens'))).toBe('66.67');
  expect(printValue(at('public'))).toBe('100.00');
});

test('all schools are 100 %, and one less is less', async () => {
  const rows = ['一校', '二校'].map((school) => schoolRow(school, { scienceActivities: true }));
  const full = await computeReturned(schools, rows, scienceCampusActivityCoverage, 2024);
  expect(printValue(full())).toBe('100.00');
  const short = await computeReturned(
    schools,
    [...rows, schoolRow('三校')],
    scienceCampusActivityCoverage,
    2024,
  );
  expect(printValue(short())).toBe('66.67');
});

test('a year without the register of schools has no value', async () => {
  const at = await computeReturned(
    schools,
    [schoolRow('一校')],
    scienceCampusActivityCoverage,
    2025,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toContain('开展科技活动');
});
