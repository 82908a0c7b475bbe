import { population, printValue, pupils, seniorGrossEnrolmentRate } from '@eduplan/core';
import { expect, test } from 'vitest';
import { computeFrom, figureRow } from '../../figure-rows.ts';
import { computeFromTables } from '../../returned.ts';
import { peopleRows, pupilRow } from '../../returned-rows.ts';

test('92 students per 100 aged 15 to 17 are 92 %', () => {
  const value = seniorGrossEnrolmentRate.formula({ students: 92, population: 100 });
  expect(value.toString()).toBe('0.92');
});

test('as many students as people of the age are 100 %, whatever age they have', () => {
  const value = seniorGrossEnrolmentRate.formula({ students: 100, population: 100 });
  expect(value.toString()).toBe('1');
});

test('general schools alone do not stand in for the whole stage', async () => {
  const rows = [
    figureRow('in-enrolment-senior', 2024, '60000'),
    figureRow('in-population-15-17', 2024, '100000'),
    figureRow('senior-gross-enrolment-rate', 2024, '0.92'),
  ];
  const at = await computeFrom(rows, seniorGrossEnrolmentRate, 2024);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“高中阶段在校生数”（2024年）');
  expect(printValue(at('reported'))).toBe('92.0');
});

test('returns count every kind of school; technician schools, and the basis, are readings', async () => {
  const people = { residents: 50, hukou: 60, registered: 40 };
  const stages = { senior: 60, 'adult-senior': 6, vocational: 42, technician: 12, junior: 300 };
  const at = await computeFromTables(
    [
      [pupils, Object.entries(stages).map(([stage, count]) => pupilRow(count, { stage }))],
      [population, [14, 15, 16, 17, 18].flatMap((age) => peopleRows(age, people))],
    ],
    seniorGrossEnrolmentRate,
  );
  const readings = [undefined, 'without-technician', 'hukou', 'registered'];
  const values = readings.map((variant) => printValue(at(variant)));
  expect(values).toEqual(['80.0', '72.0', '66.7', '100.0']);
});

test('the reading of local origin takes local students alone, per household registration', async () => {
  const rows = [
    pupilRow(60, { stage: 'senior', local: 59 }),
    pupilRow(42, { stage: 'vocational', local: 30 }),
    pupilRow(12, { stage: 'technician', local: 1 }),
  ];
  const people = [15, 16, 17].flatMap((age) => peopleRows(age, { residents: 20, hukou: 40 }));
  const at = await computeFromTables(
    [
      [pupils, rows],
      [population, people],
    ],
    seniorGrossEnrolmentRate,
  );
  expect(printValue(at('local-origin'))).toBe('75.0');
});

test('where a return does not tell the origin of its students, that reading is missing', async () => {
  const at = await computeFromTables(
    [
      [
        pupils,
        [pupilRow(60, { stage: 'senior', local: 59 }), pupilRow(42, { stage: 'vocational' })],
      ],
      [population, [15, 16, 17].flatMap((age) => peopleRows(age, { residents: 20, hukou: 40 }))],
    ],
    seniorGrossEnrolmentRate,
  );
  expect(at('local-origin').missing?.sentence.zh).toContain('本省生源');
  expect(printValue(at())).toBe('170.0');
});
