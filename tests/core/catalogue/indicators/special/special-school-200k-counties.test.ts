import { population, printValue, publishedFigures, schools } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { specialSchool200kCounties } from '../../../../../packages/core/src/catalogue/indicators/special/special-school-200k-counties.ts';
import { NotApplicable } from '../../../../../packages/core/src/model/not-applicable.ts';
import { figureRow } from '../../figure-rows.ts';
import { computeFromTables, place } from '../../returned.ts';
import { schoolRows } from '../../returned-rows.ts';

const { formula } = specialSchool200kCounties;
const people = (persons: number, basis = 'residents', age: number | null = null) => ({
  ...{ place, year: 2024, basis, age, persons },
});
const special = (count: number, meetsStandard: boolean) =>
  schoolRows(count, meetsStandard ? '达标' : '未达标', { kind: 'special', meetsStandard });
const primary = schoolRows(3, '小学', { kind: 'primary', meetsStandard: true });

const computed = (rows: readonly object[], peopleRows: readonly object[]) =>
  computeFromTables(
    [
      [schools, rows as Record<string, unknown>[]],
      [population, peopleRows as Record<string, unknown>[]],
    ],
    specialSchool200kCounties,
  );

test('two schools of a county of 300,000 people are two', () => {
  expect(formula({ schools: 2, population: 300_000 }).toString()).toBe('2');
});

test('200,000 people are asked for a school, 199,999 are not', () => {
  expect(formula({ schools: 0, population: 200_000 }).toString()).toBe('0');
  expect(() => formula({ schools: 1, population: 199_999 })).toThrow(NotApplicable);
  expect(() => formula({ schools: 1, population: 199_999 })).toThrow('人口不足20万');
});

describe('from the registers', () => {
  test('special schools that meet the standard count, and any of them is a reading', async () => {
    const at = await computed(
      [...special(1, true), ...special(2, false), ...primary],
      [people(250_000)],
    );
    expect(printValue(at())).toBe('1');
    expect(printValue(at('any-school'))).toBe('3');
  });

  test('a county that is asked for one and has none is at 0', async () => {
    const at = await computed(primary, [people(200_000)]);
    expect(printValue(at())).toBe('0');
  });

  test('one with fewer people has no value, because nothing is asked of it', async () => {
    const at = await computed(special(1, true), [people(150_000), people(260_000, 'hukou')]);
    expect(at().missing).toMatchObject({
      code: 'not-applicable',
      sentence: { zh: expect.stringContaining('人口不足20万') },
    });
    expect(printValue(at('hukou'))).toBe('1');
  });

  test('people of some ages are not taken for all of them', async () => {
    const at = await computed(special(1, true), [people(9000, 'residents', 3)]);
    expect(at().missing).toMatchObject({
      code: 'missing-input',
      sentence: { zh: '缺少“常住人口”（2024年）' },
    });
  });

  test('the population that an office prints stands in for the return', async () => {
    const at = await computeFromTables(
      [
        [schools, special(1, true)],
        [publishedFigures, [figureRow('in-resident-population', 2024, '314242')]],
      ],
      specialSchool200kCounties,
    );
    expect(printValue(at())).toBe('1');
    expect(at('hukou').missing?.sentence.zh).toBe('缺少“户籍人口”（2024年）');
  });
});
