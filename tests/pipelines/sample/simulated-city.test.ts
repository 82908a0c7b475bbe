import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { chance } from '../../../packages/pipelines/src/sample/world/chance.ts';
import { simulatedYears } from '../../../packages/pipelines/src/sample/world/course-of-years.ts';
import { cityCode } from '../../../packages/pipelines/src/sample/world/reporting-places.ts';
import { selectSchools } from '../../../packages/pipelines/src/sample/world/select-schools.ts';
import { fundedLevels } from '../../../packages/pipelines/src/sample/world/simulate-finance.ts';
import { simulateSchools } from '../../../packages/pipelines/src/sample/world/simulate-schools.ts';
import {
  type SimulatedYear,
  simulateYear,
} from '../../../packages/pipelines/src/sample/world/simulate-year.ts';

const luck = chance('liuzhou');
const schools = simulateSchools(luck);
const { first, last } = simulatedYears;
const years = Array.from({ length: last - first + 1 }, (_, index) =>
  simulateYear(schools, first + index, luck),
);
const [in2021] = years;
if (!in2021) throw new Error('no year');

const pupils = ({ schools: of }: SimulatedYear, stage: string, grade?: number) =>
  of
    .flatMap(({ grades }) => grades)
    .filter((one) => one.stage === stage && (grade === undefined || one.grade === grade))
    .reduce((sum, one) => sum + one.pupils, 0);

const people = ({ population }: SimulatedYear, from = 0, to = 200) =>
  population
    .filter(({ place, age }) => place === cityCode && age >= from && age <= to)
    .reduce((sum, { residents }) => sum + residents, 0);

const funds = ({ finance }: SimulatedYear) => {
  const ofCity = finance.find(({ place }) => place === cityCode);
  if (!ofCity) throw new Error('no funds of the city');
  return ofCity;
};

/** What the city printed of itself, from the register of published figures: by series and year. */
const printed = (series: string, year: number): number => {
  const root = join(import.meta.dirname, '../../..');
  const [header, ...rows] = readCsv(
    readFileSync(join(root, 'data/figures/published.csv'), 'utf8'),
    'published.csv',
  );
  const column = (name: string) => header?.cells.indexOf(name) ?? -1;
  const row = rows.find(
    ({ cells }) =>
      cells[column('place')] === cityCode &&
      cells[column('series')] === series &&
      cells[column('year')] === String(year),
  );
  const unit = { 万人: 1e4, 亿元: 1e8 }[row?.cells[column('unit')] ?? ''] ?? 1;
  return Number(row?.cells[column('value')]) * unit;
};

describe('the simulated city beside the printed one', () => {
  test.each([
    ['in-kindergarten-children', 2019, (year: SimulatedYear) => pupils(year, 'kindergarten')],
    ['in-senior-general-intake', 2019, (year: SimulatedYear) => pupils(year, 'senior', 1)],
    [
      'in-vocational-secondary-intake',
      2019,
      (year: SimulatedYear) => pupils(year, 'vocational', 1),
    ],
    ['in-resident-population', 2020, (year: SimulatedYear) => people(year)],
    ['in-population-0-14', 2020, (year: SimulatedYear) => people(year, 0, 14)],
    ['in-gdp', 2021, (year: SimulatedYear) => funds(year).gdp.final.amount * 1e4],
  ])('has %s within a tenth of what was printed of %i, and not the same', (series, year, of) => {
    const [real, made] = [printed(series, year), of(in2021)];
    expect(made / real).toBeGreaterThan(0.9);
    expect(made / real).toBeLessThan(1.1);
    expect(Math.round(made)).not.toBe(Math.round(real));
  });

  test.each([
    [2022, 1],
    [2023, 2],
  ])('has a gross domestic product near that of %i, and not the same', (year, index) => {
    const of = years[index];
    const made = of ? funds(of).gdp.final.amount * 1e4 : 0;
    expect(made / printed('in-gdp', year)).toBeGreaterThan(0.95);
    expect(made / printed('in-gdp', year)).toBeLessThan(1.05);
    expect((made / 1e8).toFixed(2)).not.toBe((printed('in-gdp', year) / 1e8).toFixed(2));
  });

  test('has 1,259 schools in the last year, whose codes begin with 99 and names with 模拟', () => {
    expect(years.at(-1)?.schools).toHaveLength(1259);
    for (const { code, name } of schools) {
      expect(code).toMatch(/^99\d{8}$/u);
      expect(name).toMatch(/^模拟/u);
    }
    expect(new Set(schools.map(({ code }) => code)).size).toBe(1259);
    expect(new Set(schools.map(({ name }) => name)).size).toBe(1259);
  });
});

describe('every year of the simulated city', () => {
  test('keeps its rates in a range that a city can have', () => {
    for (const year of years) {
      const teens = people(year, 15, 17);
      const senior = ['senior', 'vocational', 'technician'].reduce(
        (sum, stage) => sum + pupils(year, stage),
        0,
      );
      expect(pupils(year, 'kindergarten') / people(year, 3, 5)).toBeGreaterThan(0.9);
      expect(pupils(year, 'kindergarten') / people(year, 3, 5)).toBeLessThan(0.97);
      expect(senior / teens).toBeGreaterThan(0.89);
      expect(senior / teens).toBeLessThan(0.97);
      expect(pupils(year, 'primary') / people(year, 6, 11)).toBeGreaterThan(0.95);
      expect(pupils(year, 'primary') / people(year, 6, 11)).toBeLessThan(1.05);
    }
  });

  test('has no part greater than its whole', () => {
    for (const { schools: of, counties } of years) {
      for (const { grades, staff } of of) {
        for (const grade of grades) {
          expect(grade.girls).toBeLessThanOrEqual(grade.pupils);
          expect(grade.migrant).toBeLessThanOrEqual(grade.pupils);
          expect(grade.local).toBeLessThanOrEqual(grade.pupils);
        }
        for (const one of staff.byStage) {
          expect(one.aboveDegree).toBeLessThanOrEqual(one.fullTimeTeachers);
          expect(one.seniorTitle).toBeLessThanOrEqual(one.fullTimeTeachers);
          expect(one.rotated).toBeLessThanOrEqual(one.fullTimeTeachers);
        }
        expect(staff.onPosts).toBeLessThanOrEqual(staff.staff);
        expect(staff.women).toBeLessThanOrEqual(staff.staff);
        expect(staff.minority).toBeLessThanOrEqual(staff.staff);
      }
      for (const { cohort, migrants } of counties) {
        expect(cohort.registeredGraduates).toBeLessThanOrEqual(cohort.entrants);
        expect(cohort.registeredGraduates).toBeLessThanOrEqual(cohort.graduates);
        expect(migrants.enrolled).toBeLessThanOrEqual(migrants.eligible);
      }
    }
  });

  test('adds up the levels of education spending to its total, and counties to less than the city', () => {
    for (const year of years)
      for (const { budgetEducation, budgetByLevel } of year.finance) {
        const sum = fundedLevels.reduce((whole, level) => whole + budgetByLevel[level].amount, 0);
        expect(sum).toBeCloseTo(budgetEducation.amount, 2);
      }
    for (const year of years) {
      const counties = year.finance
        .filter(({ place }) => place !== cityCode)
        .reduce((sum, { budgetEducation }) => sum + budgetEducation.amount, 0);
      expect(counties).toBeLessThan(funds(year).budgetEducation.amount);
    }
  });

  test('falls short in one county: its spending falls once, its civil servants earn more, it owes', () => {
    const lags = years.map(({ counties }) => counties.find(({ place }) => place.lags));
    expect(lags.every((county) => county && county.pay.civilServants > county.pay.teachers)).toBe(
      true,
    );
    expect(lags.at(-1)?.pay.insuranceArrears).toBeGreaterThan(0);
    const spent = (place: string) =>
      years.map(
        ({ finance }) =>
          finance.find((one) => one.place === place)?.budgetEducation.amount ?? Number.NaN,
      );
    const falls = (of: number[]) =>
      of.filter((amount, index) => amount < (of[index - 1] ?? 0)).length;
    for (const { place } of in2021.counties)
      expect(falls(spent(place.code)), place.short).toBe(place.lags ? 1 : 0);
  });
});

describe('the selection of schools', () => {
  test('is the beginning of every greater one', () => {
    const small = selectSchools(schools, 17);
    const codes = new Set(selectSchools(schools, 130).map(({ code }) => code));
    expect(small.every(({ code }) => codes.has(code))).toBe(true);
    expect(small).toHaveLength(17);
  });

  test('takes one of each kind and ten places before any twice', () => {
    const ten = selectSchools(schools, 10);
    expect(new Set(ten.map(({ kind }) => kind)).size).toBe(10);
    expect(new Set(ten.map(({ place }) => place)).size).toBeGreaterThanOrEqual(8);
  });

  test('is the whole city where there are no more', () => {
    expect(selectSchools(schools, 5000)).toHaveLength(1259);
  });
});
